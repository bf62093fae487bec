import { createHash } from "node:crypto";
import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  DATA_VERSION,
  INDEX_FILE,
  type ArticlePack,
  type CardShard,
  type LibraryIndex,
} from "#article/library.ts";
import type { Library } from "./library.ts";

/** Folder of the data files inside the site. */
export const DATA_FOLDER = "data";

export type DataFile = {
  /** Name inside the data folder. */
  readonly name: string;
  readonly content: string;
};

/** Hex digits of SHA-256 in a name: 64 bits, so that no two contents of one site ever meet. */
const HASH_DIGITS = 16;

export function shardCount(library: Library): number {
  return Math.ceil(library.cards.length / CARDS_PER_SHARD);
}

export function packCount(library: Library): number {
  return Math.ceil(library.cards.length / ARTICLES_PER_PACK);
}

/** The articles of one pack; packs are counted from 0. */
export function articlePack(library: Library, pack: number): ArticlePack {
  const first = pack * ARTICLES_PER_PACK;
  const cards = library.cards.slice(first, first + ARTICLES_PER_PACK);
  return {
    version: DATA_VERSION,
    entries: cards.map((_, place) => library.entryAt(first + place)),
  };
}

/** The cards of one shard; shards are counted from 0. */
export function cardShard(
  library: Library,
  shard: number,
  packNames: readonly string[],
): CardShard {
  const first = shard * CARDS_PER_SHARD;
  return {
    version: DATA_VERSION,
    cards: library.cards.slice(first, first + CARDS_PER_SHARD),
    packs: packNames,
  };
}

/** The numbers of the packs that a shard names. */
export function packsOfShard(library: Library, shard: number): number[] {
  const perShard = CARDS_PER_SHARD / ARTICLES_PER_PACK;
  const left = packCount(library) - shard * perShard;
  const count = Math.min(perShard, left);
  return Array.from({ length: count }, (_, place) => shard * perShard + place);
}

export function libraryIndex(library: Library, shardNames: readonly string[]): LibraryIndex {
  return {
    version: DATA_VERSION,
    count: library.cards.length,
    sections: library.sections,
    collections: library.collections,
    hasDates: library.hasDates,
    shards: shardNames,
  };
}

/**
 * All data files of a library, one after another, so that they need not be in memory together.
 * All names but that of the index hold a hash of the content. The index comes last.
 */
export function* dataFiles(library: Library): Generator<DataFile> {
  const shardNames: string[] = [];
  for (let shard = 0; shard < shardCount(library); shard += 1) {
    const packNames: string[] = [];
    for (const pack of packsOfShard(library, shard)) {
      const file = hashedFile("articles", articlePack(library, pack));
      packNames.push(file.name);
      yield file;
    }
    const file = hashedFile("cards", cardShard(library, shard, packNames));
    shardNames.push(file.name);
    yield file;
  }
  yield { name: INDEX_FILE, content: JSON.stringify(libraryIndex(library, shardNames)) };
}

function hashedFile(kind: string, value: object): DataFile {
  const content = JSON.stringify(value);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_DIGITS);
  return { name: `${kind}-${hash}.json`, content };
}
