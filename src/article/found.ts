import type { CollectionCount, Ordinal, SectionCount } from "./library.ts";

/** A half-open range `[start, end)` of UTF-16 offsets in a text. */
export type Range = { readonly start: number; readonly end: number };

/** A text with the ranges in it that a query found. */
export type MarkedText = { readonly text: string; readonly marks: readonly Range[] };

/** What the listing shows of an article that a query found. */
export type Snippet = {
  readonly ordinal: Ordinal;
  readonly title: MarkedText;
  readonly passage: MarkedText;
};

/** A word of the query as typed, with the number of articles that hold it by itself. */
export type FoundWord = { readonly text: string; readonly count: number };

/** What a filter finds in a library. */
export type FilterResult = {
  /** Places of the matching articles, in the order to show them. */
  readonly ordinals: Uint32Array;
  /** Articles of the collection that match the words, in any section. */
  readonly allCount: number;
  /** The same per section, in the library's section order. */
  readonly sections: readonly SectionCount[];
  /** Articles of the section that match the words, in any collection or none. */
  readonly anyCollectionCount: number;
  /** The same per collection, in the library's collection order. */
  readonly collections: readonly CollectionCount[];
  /** The words as understood; empty when the query holds no word. */
  readonly words: readonly FoundWord[];
};
