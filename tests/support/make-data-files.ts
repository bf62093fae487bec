import type { Article } from "#article/article.ts";
import { cardOf } from "#article/text.ts";
import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  DATA_VERSION,
  type ArticlePack,
  type CardShard,
  type LibraryIndex,
} from "#article/library.ts";
import { makeEntries } from "./make-article.ts";

/** The data files of a library by name, as the site serves them. */
export function makeDataFiles(articles: readonly Article[]): ReadonlyMap<string, unknown> {
  const packs = chunks(makeEntries(articles), ARTICLES_PER_PACK).map((entries): ArticlePack => ({
    version: DATA_VERSION,
    entries,
  }));
  const packNames = packs.map((_, place) => `pack-${place}.json`);
  const packNamesByShard = chunks(packNames, CARDS_PER_SHARD / ARTICLES_PER_PACK);
  const shards = chunks(articles.map(cardOf), CARDS_PER_SHARD).map((cards, place): CardShard => ({
    version: DATA_VERSION,
    cards,
    packs: packNamesByShard[place] ?? [],
  }));
  const shardNames = shards.map((_, place) => `cards-${place}.json`);
  const index = indexOf(articles, shardNames);
  return new Map<string, unknown>([
    ["library.json", index],
    ...shards.map((shard, place) => [`cards-${place}.json`, shard] as const),
    ...packs.map((pack, place) => [`pack-${place}.json`, pack] as const),
  ]);
}

function indexOf(articles: readonly Article[], shards: readonly string[]): LibraryIndex {
  const cards = articles.map(cardOf);
  const sections = countNames(cards.flatMap((card) => card.sections));
  const collections = countNames(cards.flatMap((card) => card.collection ?? []));
  const hasDates = cards.some(({ date }) => date !== null);
  return {
    version: DATA_VERSION,
    count: articles.length,
    sections,
    collections,
    hasDates,
    shards,
  };
}

function countNames(names: readonly string[]) {
  return Array.from(Map.groupBy(names, String), ([name, same]) => ({ name, count: same.length }));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, place) => items.slice(place * size, (place + 1) * size));
}
