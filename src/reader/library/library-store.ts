import {
  INDEX_FILE,
  type ArticleEntry,
  type LibraryIndex,
  type ListingData,
  type Ordinal,
  type PageData,
} from "#article/library.ts";
import type { ArticleId, Card } from "#article/article.ts";
import { createArticleRecords, type ArticleRecords } from "./article-records.ts";
import { createByteRanges, type ByteRanges } from "./byte-ranges.ts";
import { createCards, type Cards } from "./cards.ts";
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
  /** Takes cards that came along with search results, so that their rows need no shard. */
  learnCards(cards: ReadonlyMap<Ordinal, Card>): void;
  /** The file that cards were last missed for, or null. */
  readonly failure: () => string | null;
  /** Forgets the failure; the rows in view ask again. */
  retry(): void;
  /** Tells of newly known cards and of failures; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The article with an id, which last stood at a place. Fails when another one stands there now. */
  entry(id: ArticleId, ordinal: Ordinal): Promise<Loaded<ArticleEntry>>;
  /** The article with an id, now or in former times; null when the library has none. */
  entryOf(id: ArticleId): Promise<Loaded<ArticleEntry | null>>;
};

/** A store over the data files in `dataUrl` (absolute, ending in `/`), knowing the page's own data. */
export function createLibraryStore(dataUrl: string, page: PageData): LibraryStore {
  const files = createDataFiles(dataUrl);
  const ranges = createByteRanges(dataUrl, (url, options) => fetch(url, options));
  const cards = createCards(files, ranges);
  const entries = new Map<ArticleId, Promise<Loaded<ArticleEntry>>>();
  const found = new Map<ArticleId, Promise<Loaded<ArticleEntry | null>>>();
  const firstCards = page.kind === "listing" ? page.listing.cards : [];
  let listing: Promise<Loaded<ListingData>> | null = null;
  let records: ArticleRecords | null = null;

  /** One for all articles, since it remembers where packs are. */
  const recordsOf = (index: LibraryIndex) => (records ??= createArticleRecords(index, ranges));

  return {
    listing() {
      listing ??= readListing(files, cards);
      return listing;
    },
    card: (ordinal) => cards.known(ordinal) ?? firstCards[ordinal],
    requestCards(ordinal) {
      void cards.read(ordinal);
    },
    learnCards: cards.learn,
    failure: cards.failure,
    retry: cards.retry,
    subscribe: cards.subscribe,
    entry(id, ordinal) {
      const started = entries.get(id) ?? readEntry(files, recordsOf, id, ordinal);
      entries.set(id, started);
      return started;
    },
    entryOf(id) {
      const started = found.get(id) ?? findEntry(files, ranges, recordsOf, id);
      found.set(id, started);
      return started;
    },
  };
}

async function readListing(files: DataFiles, cards: Cards): Promise<Loaded<ListingData>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  const { count, sections, collections, hasDates } = index.value;
  const known = { count, sections, collections, hasDates };
  if (count === 0) return { kind: "ready", value: { ...known, cards: [] } };
  const first = await cards.read(0);
  if (first.kind === "failed") return first;
  return { kind: "ready", value: { ...known, cards: first.value.cards } };
}

type RecordsOf = (index: LibraryIndex) => ArticleRecords;

async function readEntry(
  files: DataFiles,
  recordsOf: RecordsOf,
  id: ArticleId,
  ordinal: Ordinal,
): Promise<Loaded<ArticleEntry>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  const read = await recordsOf(index.value).read([ordinal]);
  if (read.kind === "failed") return read;
  const entry = read.value.find((record) => record.entry.article.id === id)?.entry;
  return entry === undefined
    ? { kind: "failed", file: INDEX_FILE }
    : { kind: "ready", value: entry };
}

async function findEntry(
  files: DataFiles,
  ranges: ByteRanges,
  recordsOf: RecordsOf,
  id: ArticleId,
): Promise<Loaded<ArticleEntry | null>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  try {
    const { entryById } = await import("./entry-by-id.ts");
    return await entryById(id, index.value, ranges, recordsOf(index.value));
  } catch {
    return { kind: "failed", file: index.value.ids };
  }
}
