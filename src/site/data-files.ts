import * as crypto from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
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
  type Repeats,
} from "#article/library.ts";
import type { FileList, ListedFile } from "#article/file-list.ts";
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
  return packOf(
    ordinalsIn(library, pack, ARTICLES_PER_PACK).map((ordinal) => ({
      entry: library.entryAt(ordinal),
      excerpt: library.cards[ordinal]?.excerpt ?? "",
    })),
  );
}

/** What a record says besides its version. */
export type RecordContent = Omit<ArticleRecord, "version">;

/** The pack of some articles in a row. */
export function packOf(contents: readonly RecordContent[]): Pack {
  const records = contents.map(({ entry, excerpt }) => {
    const record: ArticleRecord = { version: DATA_VERSION, entry, excerpt };
    return packedRecord(record);
  });
  return {
    content: new Uint8Array(Buffer.concat(records)),
    lengths: records.map(({ length }) => length),
  };
}

/** A record as `inflateRecords` reads it: a line of text, with no last block behind it. */
export function packedRecord(record: ArticleRecord): Uint8Array {
  const line = `${JSON.stringify(record)}\n`;
  return deflateRawSync(line, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
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

/** What the library's index names besides the list of files, which names these too. */
type LeadingName = "places" | "search" | "ids" | "repeats";

export function libraryIndex(
  library: Library,
  names: Pick<LibraryIndex, LeadingName | "files">,
): LibraryIndex {
  const { cards, sections, collections, languages, hasDates } = library;
  const { length: count } = cards;
  return {
    version: DATA_VERSION,
    count,
    rows: library.rows.length,
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
  const sizes = createSizes();
  const packs = yield* sizes.of(packFiles(library));
  const shards = yield* sizes.of(shardFiles(library));
  const places = yield* sizes.of(placesFiles(library, packs, shards));
  const ids = yield* sizes.of(idFiles(library));
  const repeats = yield* sizes.of(repeatsFiles(library));
  const search = yield* sizes.of(searchFiles(library));
  yield* leadingFiles(library, { places, ids, repeats, search }, sizes.all());
}

/** Notes the sizes of files that pass, in their order. */
export function createSizes() {
  const sizes: ListedFile[] = [];
  return {
    *of<Result>(files: Generator<DataFile, Result>): Generator<DataFile, Result> {
      for (let next = files.next(); ; next = files.next()) {
        if (next.done === true) return next.value;
        sizes.push([next.value.name, Buffer.byteLength(next.value.content)]);
        yield next.value;
      }
    },
    all: (): readonly ListedFile[] => sizes,
  };
}

/** The list of all files, and the one file with a fixed name, which leads to all of them. */
export function* leadingFiles(
  library: Library,
  named: Pick<LibraryIndex, LeadingName>,
  sizes: readonly ListedFile[],
): Generator<DataFile> {
  const list: FileList = { version: DATA_VERSION, files: sizes };
  const content = JSON.stringify(list);
  const files = hashedName("files", "json", content);
  yield { name: files, content };
  yield { name: INDEX_FILE, content: JSON.stringify(libraryIndex(library, { ...named, files })) };
}

/** The file that leads from ids to articles; gives its name. */
export function* idFiles(library: Library): Generator<DataFile, string> {
  const content = idTable(library);
  const name = hashedName("ids", "bin", content);
  yield { name, content };
  return name;
}

/** The file of the repeats, when there are any; gives its name. */
export function* repeatsFiles(library: Library): Generator<DataFile, string | null> {
  if (library.repeats.length === 0) return null;
  const content = JSON.stringify(repeatsOf(library));
  const name = hashedName("repeats", "json", content);
  yield { name, content };
  return name;
}

export function repeatsOf({ repeats }: Library): Repeats {
  const gaps = repeats.map((ordinal, place) => ordinal - (repeats[place - 1] ?? 0));
  return { version: DATA_VERSION, gaps };
}

/** Leads from ids, older ones among them, to articles. */
export function idTable({ cards, aliases }: Library): Uint8Array {
  const places = cards.map(({ id }, ordinal) => [id, ordinal] as const);
  return writeIdTable([...places, ...aliases], cards.length);
}

function* packFiles(library: Library): Generator<DataFile, readonly PackPlace[]> {
  const packs: PackPlace[] = [];
  for (const number of range(0, packCount(library))) {
    const { content, lengths } = articlePack(library, number);
    const hash = hashOf(content);
    packs.push({ hash, lengths });
    yield { name: packName(hash), content };
  }
  return packs;
}

/** The files of the cards; gives their hashes. */
export function* shardFiles(library: Library): Generator<DataFile, readonly string[]> {
  const shards: string[] = [];
  for (const number of range(0, shardCount(library))) {
    const content = JSON.stringify(cardShard(library, number));
    const hash = hashOf(content);
    shards.push(hash);
    yield { name: cardShardName(hash), content };
  }
  return shards;
}

/**
 * The files that tell where articles and cards are; gives their names.
 * @param packs All packs in library order.
 * @param shards The hashes of all files of cards in library order.
 */
export function* placesFiles(
  library: Library,
  packs: readonly PackPlace[],
  shards: readonly string[],
): Generator<DataFile, readonly string[]> {
  const names: string[] = [];
  for (const number of range(0, placesCount(library))) {
    const numbers = numbersInPlaces(library, number);
    const content = writePlaces(
      packs.slice(numbers.packs[0], (numbers.packs.at(-1) ?? 0) + 1),
      shards.slice(numbers.shards[0], (numbers.shards.at(-1) ?? 0) + 1),
    );
    const name = hashedName("places", "bin", content);
    names.push(name);
    yield { name, content };
  }
  return names;
}

/** The files of the search index; gives the name of its root. */
export function searchFiles(library: Library): Generator<DataFile, string> {
  return library.index().files(hashedName);
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

/** Names a content. */
export function hashOf(content: string | Uint8Array): string {
  return crypto.hash("sha256", content, "hex").slice(0, HASH_DIGITS);
}
