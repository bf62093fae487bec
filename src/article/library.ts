import type { Article, ArticleId, Card } from "./article.ts";

/** Version of every data file below; a page that meets another one reloads itself from the site. */
export const DATA_VERSION = 4;

/** Cards in one shard: about 20 kB on the wire, two screens of scrolling per request. */
export const CARDS_PER_SHARD = 128;

/** Articles in one pack: about 40 kB, should a host send it whole, and far fewer files than articles. */
export const ARTICLES_PER_PACK = 32;

/** Articles that one file of places tells of: about 9 kB, of which only rows are asked for. */
export const ARTICLES_PER_PLACES = 2048;

/** Rows in the prerendered listing: more than one screen, little enough for a small page. */
export const FIRST_CARDS = 24;

/** An article's place in the library, counted from 0 in file order. */
export type Ordinal = number;

export type SectionCount = { readonly name: string; readonly count: number };

/** A folder inside the seeds folder, with `/` between folders, and the articles right in it. */
export type CollectionCount = { readonly name: string; readonly count: number };

export type LanguageCount = { readonly name: string; readonly count: number };

export type ArticleLink = {
  readonly id: ArticleId;
  readonly title: string;
  readonly ordinal: Ordinal;
};

/** Another version of an article's story. */
export type VersionLink = ArticleLink & { readonly date: string | null };

/** The versions of an article's story besides itself. */
export type Versions = {
  /** All of them, the article among them; at least 2. */
  readonly count: number;
  /** The first others in file order, at most `VERSIONS_LISTED`. */
  readonly others: readonly VersionLink[];
};

/** Of a hundred copies each page would name a hundred; so many are more than a reader compares. */
export const VERSIONS_LISTED = 12;

/** Name of the one data file with a fixed name; it leads to all others. */
export const INDEX_FILE = "library.json";

/** What `INDEX_FILE` holds. */
export type LibraryIndex = {
  readonly version: number;
  readonly count: number;
  /** Rows of the listing without a filter, in which one version stands for each story. */
  readonly rows: number;
  /** File name of the repeats; null where each article has a row. */
  readonly repeats: string | null;
  /** All sections, most frequent first. */
  readonly sections: readonly SectionCount[];
  /** All collections, most frequent first; articles at the top of the seeds folder are in none. */
  readonly collections: readonly CollectionCount[];
  /** Whether any article has one; without them the listing calls "newest" by another name. */
  readonly hasDates: boolean;
  /** Languages of the articles as BCP 47 tags, most frequent first. */
  readonly languages: readonly LanguageCount[];
  /** File names of the places in library order, `ARTICLES_PER_PLACES` articles in each. */
  readonly places: readonly string[];
  /** File name of the search index's root. */
  readonly search: string;
  /** File name of the table of ids. */
  readonly ids: string;
  /** File name of the list of all data files. */
  readonly files: string;
};

/** The articles that have no row in the listing without a filter, since another version has. */
export type Repeats = {
  readonly version: number;
  /** In file order, each as the number of articles since the one before. */
  readonly gaps: readonly number[];
};

/** A run of cards. */
export type CardShard = {
  readonly version: number;
  readonly cards: readonly Card[];
};

/** An article with its neighbours: all that its page shows. */
export type ArticleEntry = {
  readonly ordinal: Ordinal;
  readonly article: Article;
  readonly words: number;
  readonly minutes: number;
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
  readonly related: readonly ArticleLink[];
  /** Null when no other article tells the same story. */
  readonly versions: Versions | null;
};

/** One article in a pack, as JSON in raw deflate (`inflateRecords`): all that its page and its row show. */
export type ArticleRecord = {
  readonly version: number;
  readonly entry: ArticleEntry;
  /** That of the article's card. */
  readonly excerpt: string;
};

/** What the prerendered listing shows before any other file is read. */
export type ListingData = {
  readonly count: number;
  readonly sections: readonly SectionCount[];
  readonly collections: readonly CollectionCount[];
  readonly hasDates: boolean;
  /** Rows without a filter. */
  readonly rows: number;
  /** The articles of the first rows, and their cards. */
  readonly ordinals: readonly Ordinal[];
  readonly cards: readonly Card[];
};

/** The data of one prerendered page, embedded in its HTML as JSON. */
export type PageData =
  | { readonly kind: "listing"; readonly listing: ListingData }
  | { readonly kind: "article"; readonly entry: ArticleEntry }
  /** Stands in, without a connection, for any page that the device has no file of. */
  | { readonly kind: "shell" }
  | { readonly kind: "saved" }
  | { readonly kind: "notes" }
  | { readonly kind: "missing" };
