import { haystackOf } from "../lines.ts";
import { occursIn } from "../occurrences.ts";
import type { Term } from "../query.ts";
import { add, bitmapOf, emptyBitmap, union, type Bitmap } from "./bitmap.ts";
import { facetKey, type FacetKind, type IndexRoot } from "./index-root.ts";
import { FileFailure } from "#article/file-failure.ts";
import type { IndexSource } from "./index-source.ts";
import { readNumberColumn } from "./number-column.ts";
import { remembered } from "./shard-finder.ts";
import { readTermShard } from "./term-shard.ts";

/** Articles by what is told of them besides their words. Its promises reject with a `FileFailure`. */
export type FacetIndex = {
  /** Whether `named` and `all` need no file any more. */
  readonly isAtHand: () => boolean;
  /** The articles of one section, collection or language. */
  named(kind: FacetKind, name: string): Promise<Bitmap>;
  /** The names of one kind, with their articles. */
  all(kind: FacetKind): Promise<ReadonlyMap<string, Bitmap>>;
  /** Articles of the sections in whose names a term occurs. */
  sections(term: Term): Promise<Bitmap>;
  /** Articles in a language or one of its varieties: `pt` is also `pt-BR`. */
  languages(tag: string): Promise<Bitmap>;
  /** Articles of a day in `[from, until)`; null leaves that side open. */
  days(from: string | null, until: string | null): Promise<Bitmap>;
  /** Articles of more than `above` and fewer than `below` words; null leaves that side open. */
  lengths(above: number | null, below: number | null): Promise<Bitmap>;
  /** By ordinal: the number of a day, 0 without one; a title's place in the alphabet; words. */
  column(name: ColumnName): Promise<Uint32Array>;
};

export type ColumnName = "days" | "titleRanks" | "lengths";

const MILLISECONDS_PER_DAY = 86_400_000;

export function createFacetIndex(root: IndexRoot, source: IndexSource): FacetIndex {
  const { count } = root;
  const columns = remembered((file) => readColumn(source, file, count));
  let isAtHand = false;
  const facets = remembered(async (file) => {
    const read = await readFacets(source, file, count);
    isAtHand = true;
    return read;
  });

  async function all(kind: FacetKind): Promise<ReadonlyMap<string, Bitmap>> {
    const start = facetKey(kind, "");
    const known = await facets(root.facets);
    const pairs = Array.from(known).filter(([key]) => key.startsWith(start));
    return new Map(pairs.map(([key, bitmap]) => [key.slice(start.length), bitmap]));
  }

  async function where(kind: FacetKind, isWanted: (name: string) => boolean): Promise<Bitmap> {
    const wanted = Array.from(await all(kind)).filter(([name]) => isWanted(name));
    return wanted.reduce((left, [, bitmap]) => union(left, bitmap), emptyBitmap(count));
  }

  return {
    isAtHand: () => isAtHand,
    all,
    async named(kind, name) {
      const known = await facets(root.facets);
      return known.get(facetKey(kind, name)) ?? emptyBitmap(count);
    },
    sections: (term) => where("section", (name) => occursIn(haystackOf(name), term)),
    languages: (tag) => where("language", (name) => isVarietyOf(name, tag)),
    async days(from, until) {
      if (root.firstDay === "") return emptyBitmap(count);
      const [least, limit] = [dayNumber(root, from) ?? 1, dayNumber(root, until) ?? Infinity];
      const bitmap = emptyBitmap(count);
      const days = await columns(root.days);
      for (const [ordinal, day] of days.entries()) {
        if (day > 0 && day >= least && day < limit) add(bitmap, ordinal);
      }
      return bitmap;
    },
    async lengths(above, below) {
      const bitmap = emptyBitmap(count);
      const [least, limit] = [above ?? -1, below ?? Infinity];
      for (const [ordinal, words] of (await columns(root.lengths)).entries()) {
        if (words > least && words < limit) add(bitmap, ordinal);
      }
      return bitmap;
    },
    column: (name) => columns(root[name]),
  };
}

/** The number of a day in the column of days; at most 0 for days before the first. */
function dayNumber({ firstDay }: IndexRoot, day: string | null): number | null {
  if (day === null) return null;
  return (Date.parse(day) - Date.parse(firstDay)) / MILLISECONDS_PER_DAY + 1;
}

function isVarietyOf(tag: string, asked: string): boolean {
  const [lower, wanted] = [tag.toLowerCase(), asked.toLowerCase()];
  return lower === wanted || lower.startsWith(`${wanted}-`);
}

async function readColumn(source: IndexSource, file: string, count: number): Promise<Uint32Array> {
  const column = readNumberColumn(await source.bytes(file), count);
  if (column === null) throw new FileFailure(file);
  return column;
}

async function readFacets(
  source: IndexSource,
  file: string,
  count: number,
): Promise<ReadonlyMap<string, Bitmap>> {
  const shard = readTermShard(await source.bytes(file), count, () => false);
  if (shard === null) throw new FileFailure(file);
  return new Map(
    shard.keys.map((key, place) => [key, bitmapOf(shard.postingsAt(place).ordinals, count)]),
  );
}
