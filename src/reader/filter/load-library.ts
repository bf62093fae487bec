import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  DATA_VERSION,
  INDEX_FILE,
  type ArticlePack,
  type CardShard,
  type LibraryIndex,
} from "#article/library.ts";
import type { Document } from "#search/library.ts";
import type { Loaded } from "../library/data-files.ts";

/** What the worker needs of the data files. */
export type LibraryContent = {
  readonly sections: readonly string[];
  readonly collections: readonly string[];
  /** In file order, complete. */
  readonly documents: readonly Document[];
};

/** Where the data files come from, and whom to tell how far the loading is. */
export type Source = {
  /** The folder of the data files, absolute, ending in `/`. */
  readonly dataUrl: string;
  readonly fetch: (url: string) => Promise<Response>;
  /** Called at most about `PROGRESS_REPORTS` times, with numbers of files. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Requests under way at once: what a browser allows one site over HTTP/1.1. */
export const MAX_REQUESTS = 6;

/** Steps in which progress is reported: finer ones could not be seen. */
export const PROGRESS_REPORTS = 20;

/** A data file by name, with the check that turns its JSON into a value; null if it is not that. */
type DataFile<Value> = { readonly name: string; readonly check: (json: unknown) => Value | null };

/**
 * Reads the whole library: the index, then all card shards, then all packs. The first file that
 * cannot be had, is damaged or of another version ends it.
 */
export async function loadLibrary(source: Source): Promise<Loaded<LibraryContent>> {
  const index = await readFile(source, { name: INDEX_FILE, check: checkIndex });
  if (index.kind === "failed") return index;
  const { count, sections, collections } = index.value;
  const report = progressReporter(index.value, source.onProgress);
  const shards = await readFiles(source, shardFiles(index.value), report);
  if (shards.kind === "failed") return shards;
  const packs = await readFiles(source, packFiles(shards.value, count), report);
  if (packs.kind === "failed") return packs;
  return {
    kind: "ready",
    value: {
      sections: sections.map(({ name }) => name),
      collections: collections.map(({ name }) => name),
      documents: documentsOf(shards.value, packs.value),
    },
  };
}

function documentsOf(shards: readonly CardShard[], packs: readonly ArticlePack[]): Document[] {
  const excerpts = shards.flatMap(({ cards }) => cards.map((card) => card.excerpt));
  const entries = packs.flatMap((pack) => pack.entries);
  return entries.map((entry, ordinal) => ({ entry, excerpt: excerpts[ordinal] ?? "" }));
}

function shardFiles({ shards, count }: LibraryIndex): DataFile<CardShard>[] {
  return shards.map((name, place) => ({
    name,
    check: (json) => checkShard(json, share(count, place, CARDS_PER_SHARD)),
  }));
}

function packFiles(shards: readonly CardShard[], count: number): DataFile<ArticlePack>[] {
  return shards
    .flatMap(({ packs }) => packs)
    .map((name, place) => ({
      name,
      check: (json) => {
        const first = place * ARTICLES_PER_PACK;
        return checkPack(json, first, share(count, place, ARTICLES_PER_PACK));
      },
    }));
}

/** Of `count` things dealt out in order, `size` to each place: how many the place holds. */
function share(count: number, place: number, size: number): number {
  return Math.max(0, Math.min(size, count - place * size));
}

function checkIndex(json: unknown): LibraryIndex | null {
  const index = json as Partial<LibraryIndex> | null;
  if (index?.version !== DATA_VERSION || index.count === undefined) return null;
  const shards = Math.ceil(index.count / CARDS_PER_SHARD);
  return index.sections && index.collections && index.shards?.length === shards
    ? (index as LibraryIndex)
    : null;
}

function checkShard(json: unknown, count: number): CardShard | null {
  const shard = json as Partial<CardShard> | null;
  if (shard?.version !== DATA_VERSION || shard.cards?.length !== count) return null;
  const packs = Math.ceil(count / ARTICLES_PER_PACK);
  return shard.packs?.length === packs ? (shard as CardShard) : null;
}

function checkPack(json: unknown, first: number, count: number): ArticlePack | null {
  const pack = json as Partial<ArticlePack> | null;
  if (pack?.version !== DATA_VERSION || pack.entries?.length !== count) return null;
  const inPlace = pack.entries.every(({ ordinal }, place) => ordinal === first + place);
  return inPlace ? (pack as ArticlePack) : null;
}

async function readFiles<Value>(
  source: Source,
  files: readonly DataFile<Value>[],
  onFile: () => void,
): Promise<Loaded<readonly Value[]>> {
  const values: Value[] = [];
  const failures: Loaded<never>[] = [];
  let next = 0;
  async function readOneByOne(): Promise<void> {
    for (let file = files[next]; file !== undefined && failures.length === 0; file = files[next]) {
      const place = next;
      next += 1;
      // One request after the other: the number of these loops is the limit.
      const loaded = await readFile(source, file);
      if (loaded.kind === "failed") failures.push(loaded);
      else values[place] = loaded.value;
      onFile();
    }
  }
  await Promise.all(Array.from({ length: MAX_REQUESTS }, readOneByOne));
  return failures[0] ?? { kind: "ready", value: values };
}

async function readFile<Value>(source: Source, file: DataFile<Value>): Promise<Loaded<Value>> {
  const value = file.check(await fetchJson(source, file.name));
  return value === null ? { kind: "failed", file: file.name } : { kind: "ready", value };
}

/** The JSON of a file, or null when it cannot be had: no file of ours holds null. */
async function fetchJson(source: Source, name: string): Promise<unknown> {
  try {
    const response = await source.fetch(source.dataUrl + name);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function progressReporter(
  { count, shards }: LibraryIndex,
  onProgress: Source["onProgress"],
): () => void {
  const total = shards.length + Math.ceil(count / ARTICLES_PER_PACK);
  const step = Math.ceil(total / PROGRESS_REPORTS);
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === total) onProgress(done, total);
  };
}
