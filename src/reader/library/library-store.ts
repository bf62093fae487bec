import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  INDEX_FILE,
  type ArticleEntry,
  type ArticlePack,
  type LibraryIndex,
  type ListingData,
  type Ordinal,
  type PageData,
} from "#article/library.ts";
import type { ArticleId, Card } from "#article/article.ts";
import { createCardShards, type CardShards } from "./card-shards.ts";
import { createDataFiles, type DataFiles, type Loaded } from "./data-files.ts";

/**
 * The library as the page knows it: filled on demand, shared by all screens. Screens wait for its
 * promises while they render, so the same question gives the same promise, also after a failure;
 * the page is loaded anew then.
 */
export type LibraryStore = {
  /** What the listing starts from; reads the index and the first shard once. */
  listing(): Promise<Loaded<ListingData>>;
  /** The card at a place, or undefined until `requestCards` has brought it. */
  card(ordinal: Ordinal): Card | undefined;
  /** Brings the shard that holds a place; where it cannot, `failure` tells. */
  requestCards(ordinal: Ordinal): void;
  /** The file that cards were last missed for, or null. */
  readonly failure: () => string | null;
  /** Forgets the failure; the rows in view ask again. */
  retry(): void;
  /** Tells of newly known cards and of failures; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The article with an id, which last stood at a place. Fails when another one stands there now. */
  entry(id: ArticleId, ordinal: Ordinal): Promise<Loaded<ArticleEntry>>;
};

/** A store over the data files in `dataUrl` (absolute, ending in `/`), knowing the page's own data. */
export function createLibraryStore(dataUrl: string, page: PageData): LibraryStore {
  const files = createDataFiles(dataUrl);
  const shards = createCardShards(files);
  const entries = new Map<ArticleId, Promise<Loaded<ArticleEntry>>>();
  const firstCards = page.kind === "listing" ? page.listing.cards : [];
  let listing: Promise<Loaded<ListingData>> | null = null;

  return {
    listing() {
      listing ??= readListing(files, shards);
      return listing;
    },
    card: (ordinal) =>
      shards.known(shardOf(ordinal))?.cards[ordinal % CARDS_PER_SHARD] ?? firstCards[ordinal],
    requestCards(ordinal) {
      void shards.read(shardOf(ordinal));
    },
    failure: shards.failure,
    retry: shards.retry,
    subscribe: shards.subscribe,
    entry(id, ordinal) {
      const started = entries.get(id) ?? readEntry(files, shards, id, ordinal);
      entries.set(id, started);
      return started;
    },
  };
}

function shardOf(ordinal: Ordinal): number {
  return Math.floor(ordinal / CARDS_PER_SHARD);
}

async function readListing(files: DataFiles, shards: CardShards): Promise<Loaded<ListingData>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  const { count, sections, collections, hasDates } = index.value;
  const known = { count, sections, collections, hasDates };
  if (count === 0) return { kind: "ready", value: { ...known, cards: [] } };
  const first = await shards.read(0);
  if (first.kind === "failed") return first;
  return { kind: "ready", value: { ...known, cards: first.value.cards } };
}

async function readEntry(
  files: DataFiles,
  shards: CardShards,
  id: ArticleId,
  ordinal: Ordinal,
): Promise<Loaded<ArticleEntry>> {
  const shard = await shards.read(shardOf(ordinal));
  if (shard.kind === "failed") return shard;
  const file = shard.value.packs[Math.floor((ordinal % CARDS_PER_SHARD) / ARTICLES_PER_PACK)];
  if (file === undefined) return { kind: "failed", file: INDEX_FILE };
  const pack = await files.read<ArticlePack>(file);
  if (pack.kind === "failed") return pack;
  const entry = pack.value.entries.find((candidate) => candidate.article.id === id);
  return entry === undefined ? { kind: "failed", file } : { kind: "ready", value: entry };
}
