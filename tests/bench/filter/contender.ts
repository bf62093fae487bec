import type { CorpusArticle } from "./make-corpus.ts";
import type { BenchQuery } from "./make-queries.ts";

/** What a page has loaded, as a host sends it with brotli. */
export type Traffic = { readonly bytes: number; readonly requests: number };

/**
 * Ordinals of all articles that a query finds, 0 being the first that was built. They must be there,
 * not be worked out as they are read: the clock has stopped by then.
 */
export type Found = {
  readonly ordinals: Iterable<number>;
  /** Only where the search runs elsewhere: its time without the way there. */
  readonly milliseconds?: number;
};

/** An index in use by one page. */
export type OpenIndex = {
  readonly find: (query: BenchQuery) => Found | Promise<Found>;
  /** Loads what the first ten articles of the last answer need to be shown. */
  readonly showTen: () => Promise<void>;
  /** All since the page was opened, the search's code included. */
  readonly traffic: () => Traffic | Promise<Traffic>;
  readonly close: () => void | Promise<void>;
};

/** What a build cost outside of the process that asked for it. */
export type OutsideCost = { readonly cpuSeconds: number; readonly peakMebibytes: number };

/** One of the libraries that are measured; ours is one of them. */
export type Contender = {
  /** Why a corpus of so many articles is not tried; null if it is. */
  readonly refusal: (articles: number) => string | null;
  /** Writes the files that a host would serve into an empty folder. */
  readonly build: (
    articles: Iterable<CorpusArticle>,
    folder: string,
  ) => Promise<OutsideCost | undefined>;
  /** Opens the folder's index as the page of a new visitor does, with nothing in any cache. */
  readonly open: (folder: string) => Promise<OpenIndex>;
  /** Whether all is loaded before the first query, so that no query loads more. */
  readonly isWhole: boolean;
};
