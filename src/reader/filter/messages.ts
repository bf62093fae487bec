import type { Filter } from "#article/paths.ts";
import type { Ordinal, SectionCount } from "#article/library.ts";

/** A half-open range `[start, end)` of UTF-16 offsets in a text. */
export type Range = { readonly start: number; readonly end: number };

/** A text with the ranges in it that the filter found. */
export type MarkedText = { readonly text: string; readonly marks: readonly Range[] };

/** What a row shows while filtering. */
export type Snippet = {
  readonly ordinal: Ordinal;
  readonly title: MarkedText;
  readonly passage: MarkedText;
};

/** Sent once to a new worker: where the data files lie. */
export type Start = { readonly kind: "start"; readonly dataUrl: string };

/**
 * Sent to the worker. Every question carries a number of its own, higher than all before;
 * a newer question of the same kind makes an older one void.
 */
export type Question =
  | { readonly kind: "filter"; readonly question: number; readonly filter: Filter }
  | {
      readonly kind: "snippets";
      readonly question: number;
      readonly query: string;
      readonly ordinals: readonly Ordinal[];
    }
  | {
      readonly kind: "marks";
      readonly question: number;
      readonly query: string;
      readonly texts: readonly string[];
    };

/** A word of the query, with the number of articles that hold it by itself. */
export type FoundWord = { readonly text: string; readonly count: number };

export type FilterResult = {
  /** Places of the matching articles, in the order to show them. */
  readonly ordinals: Uint32Array;
  /** Articles that match the words in any section. */
  readonly allCount: number;
  /** Counts per section of the articles that match the words, in the library's section order. */
  readonly sections: readonly SectionCount[];
  /** The words as understood, for the result line; empty when the query holds no word. */
  readonly words: readonly FoundWord[];
};

/** Sent by the worker. `loading` and `failed` belong to the library, the others to one question. */
export type Answer =
  | { readonly kind: "loading"; readonly done: number; readonly total: number }
  | { readonly kind: "filter"; readonly question: number; readonly result: FilterResult }
  | { readonly kind: "snippets"; readonly question: number; readonly snippets: readonly Snippet[] }
  | {
      readonly kind: "marks";
      readonly question: number;
      readonly marks: readonly (readonly Range[])[];
    }
  | { readonly kind: "failed"; readonly file: string };
