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

/** One thing that a query asks for, as it was understood. */
export type FoundCondition = {
  readonly kind: "word" | "phrase" | "days" | "language";
  /** What it is kept to; null for title and body together. */
  readonly field: "title" | "section" | "author" | "before" | "after" | "language" | null;
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
};

/** What a filter finds in a library. */
export type FilterResult = {
  /** Places of the matching articles, in the order to show them. */
  readonly ordinals: Uint32Array;
  /** Articles of the collection that match the query, in any section. */
  readonly allCount: number;
  /** The same per section, in the library's section order. */
  readonly sections: readonly SectionCount[];
  /** Articles of the section that match the query, in any collection or none. */
  readonly anyCollectionCount: number;
  /** The same per collection, in the library's collection order. */
  readonly collections: readonly CollectionCount[];
  /** The query as understood; empty when it asks for nothing. */
  readonly clauses: readonly FoundClause[];
};
