import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import {
  ARTICLES_PER_PACK,
  ARTICLES_PER_PLACES,
  CARDS_PER_SHARD,
  DATA_VERSION,
  INDEX_FILE,
  type ArticleRecord,
  type CardShard,
  type LibraryIndex,
  type Ordinal,
} from "#article/library.ts";
import type { FileList } from "#article/file-list.ts";
import { writeIdTable } from "#article/id-table.ts";
import { cardShardName, packName, writePlaces, type PackPlace } from "#article/places.ts";
import type { Library } from "./library.ts";

/** Folder of the data files inside the site. */
export const DATA_FOLDER = "data";

export type DataFile = {
  /** Name inside the data folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
};

/** Hex digits of SHA-256 in a name: 64 bits, so that no two contents of one site ever meet. */
const HASH_DIGITS = 16;

/** A pack's records one after another, and the length of each in bytes. */
export type Pack = { readonly content: Uint8Array; readonly lengths: readonly number[] };

export function shardCount(library: Library): number {
  return Math.ceil(library.cards.length / CARDS_PER_SHARD);
}

export function packCount(library: Library): number {
  return Math.ceil(library.cards.length / ARTICLES_PER_PACK);
}

export function placesCount(library: Library): number {
  return Math.ceil(library.cards.length / ARTICLES_PER_PLACES);
}

/** The records of one pack; packs are counted from 0. */
export function articlePack(library: Library, pack: number): Pack {
  const records = ordinalsIn(library, pack, ARTICLES_PER_PACK).map((ordinal) =>
    deflateRawSync(JSON.stringify(recordOf(library, ordinal)), { level: 9 }),
  );
  return {
    content: new Uint8Array(Buffer.concat(records)),
    lengths: records.map(({ length }) => length),
  };
}

/** The cards of one shard; shards are counted from 0. */
export function cardShard(library: Library, shard: number): CardShard {
  const first = shard * CARDS_PER_SHARD;
  return {
    version: DATA_VERSION,
    cards: library.cards.slice(first, first + CARDS_PER_SHARD),
  };
}

/** Numbers of the packs and card shards that one file of places tells of, counted from 0. */
export function numbersInPlaces(library: Library, places: number) {
  const packs = ARTICLES_PER_PLACES / ARTICLES_PER_PACK;
  const shards = ARTICLES_PER_PLACES / CARDS_PER_SHARD;
  return {
    packs: range(places * packs, Math.min((places + 1) * packs, packCount(library))),
    shards: range(places * shards, Math.min((places + 1) * shards, shardCount(library))),
  };
}

export function libraryIndex(
  library: Library,
  names: Pick<LibraryIndex, "places" | "search" | "ids" | "files">,
): LibraryIndex {
  const { cards, sections, collections, languages, hasDates } = library;
  const { length: count } = cards;
  return {
    version: DATA_VERSION,
    count,
    sections,
    collections,
    languages,
    hasDates,
    ...names,
  };
}

/**
 * All data files of a library, one after another, so that they need not be in memory together.
 * All names but that of the library's index hold a hash of the content. That index comes last.
 */
export function* dataFiles(library: Library): Generator<DataFile> {
  const made = contentFiles(library);
  const sizes = new Map<string, number>();
  let next = made.next();
  for (; next.done !== true; next = made.next()) {
    sizes.set(next.value.name, Buffer.byteLength(next.value.content));
    yield next.value;
  }
  const list: FileList = { version: DATA_VERSION, files: [...sizes] };
  const content = JSON.stringify(list);
  const files = hashedName("files", "json", content);
  yield { name: files, content };
  yield {
    name: INDEX_FILE,
    content: JSON.stringify(libraryIndex(library, { ...next.value, files })),
  };
}

/** All data files but those that lead to the others; gives the names that the index needs. */
function* contentFiles(
  library: Library,
): Generator<DataFile, Pick<LibraryIndex, "places" | "search" | "ids">> {
  const places: string[] = [];
  for (let number = 0; number < placesCount(library); number += 1) {
    places.push(yield* filesOfPlaces(library, number));
  }
  const content = idTable(library);
  const ids = hashedName("ids", "bin", content);
  yield { name: ids, content };
  const search = yield* library.index().files(hashedName);
  return { places, search, ids };
}

/** Leads from ids, older ones among them, to articles. */
export function idTable({ cards, aliases }: Library): Uint8Array {
  const places = cards.map(({ id }, ordinal) => [id, ordinal] as const);
  return writeIdTable([...places, ...aliases], cards.length);
}

/** The packs and card shards that one file of places tells of, and that file; gives its name. */
function* filesOfPlaces(library: Library, places: number): Generator<DataFile, string> {
  const numbers = numbersInPlaces(library, places);
  const packs: PackPlace[] = [];
  const shards: string[] = [];
  for (const number of numbers.packs) {
    const { content, lengths } = articlePack(library, number);
    const hash = hashOf(content);
    packs.push({ hash, lengths });
    yield { name: packName(hash), content };
  }
  for (const number of numbers.shards) {
    const content = JSON.stringify(cardShard(library, number));
    const hash = hashOf(content);
    shards.push(hash);
    yield { name: cardShardName(hash), content };
  }
  const content = writePlaces(packs, shards);
  const name = hashedName("places", "bin", content);
  yield { name, content };
  return name;
}

function recordOf(library: Library, ordinal: Ordinal): ArticleRecord {
  const excerpt = library.cards[ordinal]?.excerpt ?? "";
  return { version: DATA_VERSION, entry: library.entryAt(ordinal), excerpt };
}

function ordinalsIn(library: Library, part: number, size: number): Ordinal[] {
  return range(part * size, Math.min((part + 1) * size, library.cards.length));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

function hashedName(kind: string, extension: string, content: string | Uint8Array): string {
  return `${kind}-${hashOf(content)}.${extension}`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, HASH_DIGITS);
}
