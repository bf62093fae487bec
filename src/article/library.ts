import type { Article, ArticleId, Card } from "./article.ts";

/** Version of every data file below; a page that meets another one reloads itself from the site. */
export const DATA_VERSION = 2;

/** Cards in one shard: about 20 kB on the wire, two screens of scrolling per request. */
export const CARDS_PER_SHARD = 128;

/** Articles in one pack: about 16 kB on the wire, and far fewer files than articles. */
export const ARTICLES_PER_PACK = 16;

/** Rows in the prerendered listing: more than one screen, little enough for a small page. */
export const FIRST_CARDS = 24;

/** An article's place in the library, counted from 0 in file order. */
export type Ordinal = number;

export type SectionCount = { readonly name: string; readonly count: number };

/** A folder inside the seeds folder, with `/` between folders, and the articles right in it. */
export type CollectionCount = { readonly name: string; readonly count: number };

export type ArticleLink = {
  readonly id: ArticleId;
  readonly title: string;
  readonly ordinal: Ordinal;
};

/** Name of the one data file with a fixed name; it leads to all others. */
export const INDEX_FILE = "library.json";

/** What `INDEX_FILE` holds. */
export type LibraryIndex = {
  readonly version: number;
  readonly count: number;
  /** All sections, most frequent first. */
  readonly sections: readonly SectionCount[];
  /** All collections, most frequent first; articles at the top of the seeds folder are in none. */
  readonly collections: readonly CollectionCount[];
  /** Whether any article has one; without them the listing calls "newest" by another name. */
  readonly hasDates: boolean;
  /** File names of the card shards in library order, `CARDS_PER_SHARD` cards in each. */
  readonly shards: readonly string[];
};

/** A run of cards, with the packs that hold the same articles' bodies. */
export type CardShard = {
  readonly version: number;
  readonly cards: readonly Card[];
  /** File names of the packs in library order, `ARTICLES_PER_PACK` articles in each. */
  readonly packs: readonly string[];
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
};

export type ArticlePack = {
  readonly version: number;
  readonly entries: readonly ArticleEntry[];
};

/** What the prerendered listing shows before any other file is read. */
export type ListingData = {
  readonly count: number;
  readonly sections: readonly SectionCount[];
  readonly collections: readonly CollectionCount[];
  readonly hasDates: boolean;
  readonly cards: readonly Card[];
};

/** The data of one prerendered page, embedded in its HTML as JSON. */
export type PageData =
  | { readonly kind: "listing"; readonly listing: ListingData }
  | { readonly kind: "article"; readonly entry: ArticleEntry }
  | { readonly kind: "missing" };
