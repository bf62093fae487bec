import type { Card } from "./article.ts";
import type { CollectionCount, Ordinal, SectionCount } from "./library.ts";

/** A half-open range `[start, end)` of UTF-16 offsets in a text. */
export type Range = { readonly start: number; readonly end: number };

/** A text with the ranges in it that a query found. */
export type MarkedText = { readonly text: string; readonly marks: readonly Range[] };

/** A text on a page; words that a query keeps to the title are marked in the title alone. */
export type MarkableText = { readonly text: string; readonly isTitle: boolean };

/** What the listing shows of an article that a query found. */
export type Snippet = {
  readonly ordinal: Ordinal;
  readonly title: MarkedText;
  readonly passage: MarkedText;
};

/** What rows show of the articles in them. */
export type FoundRows = {
  readonly snippets: readonly Snippet[];
  readonly cards: ReadonlyMap<Ordinal, Card>;
};

/** Rows of a first screen and what is drawn below it: their texts are read with every answer. */
export const FIRST_ROWS = 10;

/** One thing that a query asks for, as it was understood. */
export type FoundCondition = {
  readonly kind: "word" | "phrase" | "days" | "length" | "language";
  /** What it is kept to; null for title and body together. */
  readonly field:
    | "title"
    | "section"
    | "author"
    | "before"
    | "after"
    | "longer"
    | "shorter"
    | "language"
    | null;
  /** As typed, without quotation marks, hyphen and field's name. */
  readonly text: string;
};

/** A part of a query that articles match or not. */
export type FoundClause = {
  /** It must not occur. */
  readonly excluded: boolean;
  /** One of them must occur. Never empty. */
  readonly anyOf: readonly FoundCondition[];
  /** Where it stands in the query as typed. */
  readonly source: Range;
  /**
   * Articles for which this clause alone holds (for an excluded one those without it), or null when
   * that is not known.
   */
  readonly count: number | null;
  /**
   * When nothing may match at all: articles that would without this clause; null when that is not
   * known, and while there is a match.
   */
  readonly countWithout: number | null;
};

/** How the articles that match a query lie in sections and collections. */
export type Facets = {
  /** Articles of the collection that match the query, in any section. */
  readonly allCount: number;
  /** The same per section, in the library's section order. */
  readonly sections: readonly SectionCount[];
  /** Articles of the section that match the query, in any collection or none. */
  readonly anyCollectionCount: number;
  /** The same per collection, in the library's collection order. */
  readonly collections: readonly CollectionCount[];
};

/** What a filter finds in a library. */
export type FilterResult = {
  /** Places of the matching articles, in the order to show them. */
  readonly ordinals: Uint32Array;
  /** Articles that may match besides, whose texts are still to be read. */
  readonly unchecked: number;
  /** Null while texts are to be read, and until they can be counted. */
  readonly facets: Facets | null;
  /** The query as understood; empty when it asks for nothing. */
  readonly clauses: readonly FoundClause[];
};

/** What a filter finds, and the first rows of it as far as they were asked for. */
export type FilterAnswer = FilterResult & {
  /** Those that were not told before; null while they are on their way. */
  readonly rows: FoundRows | null;
};

/** A word that does not occur, with one near it that does. */
export type Suggestion = {
  /** The word as typed. */
  readonly typed: string;
  readonly word: string;
  /** The whole query with the one in place of the other, and how many articles it finds. */
  readonly query: string;
  readonly count: number;
};

/** A hit with what stands around it, from one text of an article. */
export type ConcordanceLine = {
  readonly ordinal: Ordinal;
  /** The hit's place among all hits of the article, its title first, as the marks on its page are counted. */
  readonly match: number;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};
