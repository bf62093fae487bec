import { INDEX_FILE } from "#article/library.ts";
import {
  articlePack,
  cardShard,
  libraryIndex,
  packCount,
  packsOfShard,
  shardCount,
} from "./data-files.ts";
import { createLibraryMaker, type Library, type LibraryResult } from "./library.ts";
import { createSeedReader, type Reading } from "./seed-reader.ts";

/** The library of a folder that people are working in. */
export type DevLibrary = {
  /** The last library that could be made; empty before that. */
  current(): Library;
  /** Reads the folder again, opening only files that changed. */
  reload(): Reading;
};

/**
 * Two articles with one id stop a build; here the older library stays, for the next save will
 * mend it.
 */
export function createDevLibrary(folder: string): DevLibrary {
  const reader = createSeedReader(folder);
  const makeLibrary = createLibraryMaker();
  let current = emptyLibrary(makeLibrary([]));
  return {
    current: () => current,
    reload() {
      const reading = reader.read();
      const result = makeLibrary(reading.articles);
      if (result.kind === "library") current = result.library;
      return reading;
    },
  };
}

/**
 * A data file of a library, made when it is asked for: names hold numbers instead of hashes, so
 * that one page does not wait for the whole library. Null when there is no such file.
 */
export function devDataFile(library: Library, name: string): object | null {
  if (name === INDEX_FILE) return libraryIndex(library, range(shardCount(library)).map(shardName));
  const shard = range(shardCount(library)).find((number) => shardName(number) === name);
  if (shard !== undefined) {
    return cardShard(library, shard, packsOfShard(library, shard).map(packName));
  }
  const pack = range(packCount(library)).find((number) => packName(number) === name);
  return pack === undefined ? null : articlePack(library, pack);
}

function emptyLibrary(result: LibraryResult): Library {
  if (result.kind === "library") return result.library;
  throw new Error("A library without articles cannot clash");
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

function shardName(number: number): string {
  return `cards-${number}.json`;
}

function packName(number: number): string {
  return `articles-${number}.json`;
}
