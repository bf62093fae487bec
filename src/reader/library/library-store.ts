import {
  INDEX_FILE,
  type ArticleEntry,
  type LibraryIndex,
  type ListingData,
  type Ordinal,
  type PageData,
  type Repeats,
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
  /** Gives the article in a row of the listing without a filter; undefined until `requestRows` has brought it. */
  readonly rows: () => RowLookup;
  /** Brings all rows; where it cannot, `failure` tells. */
  requestRows(): void;
  /** Takes cards that came along with search results, so that their rows need no shard. */
  learnCards(cards: ReadonlyMap<Ordinal, Card>): void;
  /** The file that cards were last missed for, or null. */
  readonly failure: () => string | null;
  /** Forgets the failure; the rows in view ask again. */
  retry(): void;
  /** Tells of newly known cards and rows and of failures; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The article with an id, which last stood at a place. Fails when another one stands there now. */
  entry(id: ArticleId, ordinal: Ordinal): Promise<Loaded<ArticleEntry>>;
  /** The article with an id, now or in former times; null when the library has none. */
  entryOf(id: ArticleId): Promise<Loaded<ArticleEntry | null>>;
};

export type RowLookup = (row: number) => Ordinal | undefined;

/** A store over the data files in `dataUrl` (absolute, ending in `/`), knowing the page's own data. */
export function createLibraryStore(dataUrl: string, page: PageData): LibraryStore {
  const files = createDataFiles(dataUrl);
  const ranges = createByteRanges(dataUrl, (url, options) => fetch(url, options));
  const cards = createCards(files, ranges);
  const entries = new Map<ArticleId, Promise<Loaded<ArticleEntry>>>();
  const found = new Map<ArticleId, Promise<Loaded<ArticleEntry | null>>>();
  const first = page.kind === "listing" ? page.listing : null;
  let rows: RowLookup = first?.rows === first?.count ? sameOrdinal : (row) => first?.ordinals[row];
  let listing: Promise<Loaded<ListingData>> | null = null;
  let records: ArticleRecords | null = null;

  /** One for all articles, since it remembers where packs are. */
  const recordsOf = (index: LibraryIndex) => (records ??= createArticleRecords(index, ranges));

  async function bringRows(): Promise<Loaded<RowLookup>> {
    const read = await readRows(files);
    if (read.kind === "ready") rows = read.value;
    cards.tell(read.kind === "failed" ? read.file : null);
    return read;
  }

  return {
    listing() {
      listing ??= readListing(files, cards, bringRows);
      return listing;
    },
    rows: () => rows,
    requestRows() {
      void bringRows();
    },
    card: (ordinal) => cards.known(ordinal) ?? first?.cards[first.ordinals.indexOf(ordinal)],
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

function sameOrdinal(row: number): Ordinal {
  return row;
}

async function readRows(files: DataFiles): Promise<Loaded<RowLookup>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  const { repeats, count } = index.value;
  if (repeats === null) return { kind: "ready", value: sameOrdinal };
  const read = await files.read<Repeats>(repeats);
  if (read.kind === "failed") return read;
  try {
    const { rowsWithout } = await import("./rows-without.ts");
    const ordinals = rowsWithout(read.value, count);
    return { kind: "ready", value: (row) => ordinals[row] };
  } catch {
    return { kind: "failed", file: repeats };
  }
}

async function readListing(
  files: DataFiles,
  cards: Cards,
  bringRows: () => Promise<Loaded<RowLookup>>,
): Promise<Loaded<ListingData>> {
  const index = await files.read<LibraryIndex>(INDEX_FILE);
  if (index.kind === "failed") return index;
  const { count, rows, sections, collections, hasDates } = index.value;
  const listing = { count, rows, sections, collections, hasDates, ordinals: [], cards: [] };
  if (count === 0) return { kind: "ready", value: listing };
  const [read, first] = await Promise.all([bringRows(), cards.read(0)]);
  if (read.kind === "failed") return read;
  return first.kind === "failed" ? first : { kind: "ready", value: listing };
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
