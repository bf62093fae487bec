import type { ArticleEntry, ListingData, Ordinal, PageData } from "#article/library.ts";
import type { ArticleId, Card } from "#article/article.ts";
import { lateScript } from "../late-script.ts";
import { createCards, type Cards } from "./cards.ts";
import type { Loaded } from "./data-files.ts";
import type { LibraryReader } from "./library-reader.ts";

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

/** What is told as missing where the script that reads data files cannot be had. */
const READER_FILE = "library-reader";

/** Asks the script that reads data files, which is loaded for the first question. */
type AskReader = <Value>(
  question: (reader: LibraryReader) => Promise<Loaded<Value>>,
) => Promise<Loaded<Value>>;

/** A store over the data files in `dataUrl` (absolute, ending in `/`), knowing the page's own data. */
export function createLibraryStore(dataUrl: string, page: PageData): LibraryStore {
  const askReader = createAskReader(dataUrl);
  const cards = createCards((ordinal) => askReader((reader) => reader.shard(ordinal)));
  const entries = new Map<ArticleId, Promise<Loaded<ArticleEntry>>>();
  const found = new Map<ArticleId, Promise<Loaded<ArticleEntry | null>>>();
  const first = page.kind === "listing" ? page.listing : null;
  let rows: RowLookup = first?.rows === first?.count ? sameOrdinal : (row) => first?.ordinals[row];
  let listing: Promise<Loaded<ListingData>> | null = null;

  async function bringRows(): Promise<Loaded<RowLookup>> {
    const read = await askReader(async (reader) => lookupIn(await reader.rows()));
    if (read.kind === "ready") rows = read.value;
    cards.tell(read.kind === "failed" ? read.file : null);
    return read;
  }

  return {
    listing() {
      listing ??= readListing(askReader, cards, bringRows);
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
      const started = entries.get(id) ?? askReader((reader) => reader.entry(id, ordinal));
      entries.set(id, started);
      return started;
    },
    entryOf(id) {
      const started = found.get(id) ?? askReader((reader) => reader.entryOf(id));
      found.set(id, started);
      return started;
    },
  };
}

function createAskReader(dataUrl: string): AskReader {
  const opened = lateScript(async () =>
    (await import("./library-reader.ts")).createLibraryReader(dataUrl),
  );
  return async (question) => {
    const reader = await opened();
    return reader === null ? { kind: "failed", file: READER_FILE } : question(reader);
  };
}

function sameOrdinal(row: number): Ordinal {
  return row;
}

function lookupIn(read: Loaded<readonly Ordinal[] | null>): Loaded<RowLookup> {
  if (read.kind === "failed") return read;
  const ordinals = read.value;
  return { kind: "ready", value: ordinals === null ? sameOrdinal : (row) => ordinals[row] };
}

async function readListing(
  askReader: AskReader,
  cards: Cards,
  bringRows: () => Promise<Loaded<RowLookup>>,
): Promise<Loaded<ListingData>> {
  const index = await askReader((reader) => reader.index());
  if (index.kind === "failed") return index;
  const { count, rows, sections, collections, hasDates } = index.value;
  const listing = { count, rows, sections, collections, hasDates, ordinals: [], cards: [] };
  if (count === 0) return { kind: "ready", value: listing };
  const [read, first] = await Promise.all([bringRows(), cards.read(0)]);
  if (read.kind === "failed") return read;
  return first.kind === "failed" ? first : { kind: "ready", value: listing };
}
