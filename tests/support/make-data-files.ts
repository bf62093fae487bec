import type { Article } from "#article/article.ts";
import { cardOf } from "#article/text.ts";
import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  DATA_VERSION,
  type ArticleEntry,
  type ArticleRecord,
  type CardShard,
  type LibraryIndex,
} from "#article/library.ts";
import { writeIdTable, type IdPlace } from "#article/id-table.ts";
import { cardShardName, packName, writePlaces } from "#article/places.ts";
import { makeEntries } from "./make-article.ts";
import { makeIndex } from "./search-library.ts";

/** Data files by name, as the site serves them. */
export type MadeFiles = Map<string, Uint8Array | string>;

/** The data files of a library of at most 2048 articles; names hold numbers in place of hashes. */
export async function makeDataFiles(articles: readonly Article[]): Promise<MadeFiles> {
  const { files, root } = makeIndex(articles);
  files.set("search.json", JSON.stringify(root));
  const packs = await Promise.all(
    chunks(makeEntries(articles), ARTICLES_PER_PACK).map(async (entries, place) => {
      const records = entries.map(recordOf);
      files.set(packName(hashFrom(place)), joined(records));
      return { hash: hashFrom(place), lengths: records.map(({ length }) => length) };
    }),
  );
  const shards = chunks(articles.map(cardOf), CARDS_PER_SHARD).map((cards, place) => {
    const shard: CardShard = { version: DATA_VERSION, cards };
    files.set(cardShardName(hashFrom(place)), JSON.stringify(shard));
    return hashFrom(place);
  });
  files.set("places.bin", writePlaces(packs, shards));
  files.set("ids.bin", writeIdTable(placesOfIds(articles), articles.length));
  files.set("library.json", JSON.stringify(indexOf(articles)));
  return files;
}

function placesOfIds(articles: readonly Article[]): IdPlace[] {
  return articles.flatMap(({ id, aliases }, ordinal) =>
    [id, ...aliases].map((each) => [each, ordinal] as const),
  );
}

/** Bytes of the longest stored block. */
const MOST_STORED = 0xffff;

/** In stored blocks (RFC 1951, 3.2.4), which any environment can write. */
function recordOf(entry: ArticleEntry): Uint8Array {
  const { excerpt } = cardOf(entry.article);
  const record: ArticleRecord = { version: DATA_VERSION, entry, excerpt };
  const text = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  const blocks: number[] = [];
  for (let start = 0; start < text.length; start += MOST_STORED) {
    const stored = text.subarray(start, start + MOST_STORED);
    const length = [stored.length & 0xff, stored.length >>> 8];
    blocks.push(0, ...length, ...length.map((byte) => byte ^ 0xff), ...stored);
  }
  return Uint8Array.from(blocks);
}

function indexOf(articles: readonly Article[]): LibraryIndex {
  const cards = articles.map(cardOf);
  return {
    version: DATA_VERSION,
    count: articles.length,
    rows: articles.length,
    repeats: null,
    sections: countNames(cards.flatMap((card) => card.sections)),
    collections: countNames(cards.flatMap((card) => card.collection ?? [])),
    languages: countNames(cards.flatMap((card) => card.language ?? [])),
    hasDates: cards.some(({ date }) => date !== null),
    places: articles.length === 0 ? [] : ["places.bin"],
    search: "search.json",
    ids: "ids.bin",
    files: "files.json",
  };
}

function countNames(names: readonly string[]) {
  return Array.from(Map.groupBy(names, String), ([name, same]) => ({ name, count: same.length }));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, place) => items.slice(place * size, (place + 1) * size));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

function hashFrom(place: number): string {
  return place.toString(16).padStart(16, "0");
}
