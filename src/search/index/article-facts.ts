import { facetKey, type FacetKind } from "./index-root.ts";
import type { IndexFile, NameFile } from "./index-file.ts";
import { writeNumberColumn } from "./number-column.ts";
import { createNumberList, type NumberList } from "./number-list.ts";
import { createTermShardWriter } from "./term-shard.ts";

/** What narrows and sorts besides words. */
export type ArticleFacts = {
  readonly title: string;
  readonly sections: readonly string[];
  readonly collection: string | null;
  /** Day as `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly language: string | null;
  readonly words: number;
};

/** What the root tells of the files with facts. */
export type FactFiles = {
  readonly facets: string;
  readonly days: string;
  readonly lengths: string;
  readonly titleRanks: string;
  readonly firstDay: string;
};

export type FactCollector = {
  add(facts: ArticleFacts): void;
  readonly lengthAt: (ordinal: number) => number;
  readonly meanLength: () => number;
  /** Where an article's day lies between the oldest and the newest of all, from 0 to 1. */
  readonly recencyAt: (ordinal: number) => number | null;
  files(nameFile: NameFile): Generator<IndexFile, FactFiles>;
};

const MILLISECONDS_PER_DAY = 86_400_000;

export function createFactCollector(): FactCollector {
  const facets = createFacetCollector();
  const days = createDayCollector();
  const lengths = createNumberList();
  const titles: string[] = [];
  let sum = 0;
  return {
    add({ title, sections, collection, date, language, words }) {
      const ordinal = titles.length;
      for (const section of new Set(sections)) facets.add("section", section, ordinal);
      if (collection !== null) facets.add("collection", collection, ordinal);
      if (language !== null) facets.add("language", language, ordinal);
      days.add(date);
      titles.push(title);
      lengths.push(words);
      sum += words;
    },
    lengthAt: lengths.at,
    meanLength: () => sum / Math.max(1, titles.length),
    recencyAt: (ordinal) => days.recencyAt(ordinal),
    *files(nameFile) {
      const count = titles.length;
      const columnOf = (kind: string, numbers: Uint32Array): IndexFile =>
        fileOf(nameFile, kind, writeNumberColumn(numbers));
      const files = {
        facets: fileOf(nameFile, "facets", facets.file(count)),
        days: columnOf("days", days.numbers()),
        lengths: columnOf("lengths", numbersIn(lengths)),
        titleRanks: columnOf("titles", ranksOf(titles)),
      };
      yield* Object.values(files);
      return {
        facets: files.facets.name,
        days: files.days.name,
        lengths: files.lengths.name,
        titleRanks: files.titleRanks.name,
        firstDay: days.first(),
      };
    },
  };
}

function createDayCollector() {
  const days: (number | null)[] = [];
  let oldest = Infinity;
  let newest = -Infinity;
  return {
    add(date: string | null): void {
      const day = date === null ? null : Date.parse(date) / MILLISECONDS_PER_DAY;
      days.push(day);
      if (day === null) return;
      oldest = Math.min(oldest, day);
      newest = Math.max(newest, day);
    },
    recencyAt(ordinal: number): number | null {
      const day = days[ordinal] ?? null;
      return day === null || newest === oldest ? null : (day - oldest) / (newest - oldest);
    },
    /** 1 is the oldest day; 0 stands for none. */
    numbers: () => Uint32Array.from(days, (day) => (day === null ? 0 : day - oldest + 1)),
    first: () => (oldest === Infinity ? "" : dayText(oldest)),
  };
}

function createFacetCollector() {
  const facets = new Map<string, NumberList>();
  return {
    add(kind: FacetKind, name: string, ordinal: number): void {
      const key = facetKey(kind, name);
      const list = facets.get(key) ?? createNumberList();
      facets.set(key, list);
      list.push(ordinal);
    },
    file(count: number): Uint8Array {
      const writer = createTermShardWriter(count);
      for (const key of [...facets.keys()].toSorted((a, b) => (a < b ? -1 : 1))) {
        const list = facets.get(key) ?? createNumberList();
        writer.add(key, { ordinals: numbersIn(list), impacts: null });
      }
      return writer.bytes();
    },
  };
}

function numbersIn(list: NumberList): Uint32Array {
  return Uint32Array.from({ length: list.length() }, (_, place) => list.at(place));
}

function fileOf(nameFile: NameFile, kind: string, content: Uint8Array): IndexFile {
  return { name: nameFile(kind, "bin", content), content };
}

/**
 * For each article the place of its title in alphabetical order: the root collation of Unicode,
 * numbers by value; equal titles in file order.
 */
function ranksOf(titles: readonly string[]): Uint32Array {
  const { compare } = new Intl.Collator("und", { numeric: true });
  const ranks = new Uint32Array(titles.length);
  const sorted = [...titles.keys()].toSorted((a, b) => compare(titles[a] ?? "", titles[b] ?? ""));
  for (const [rank, ordinal] of sorted.entries()) ranks[ordinal] = rank;
  return ranks;
}

function dayText(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
