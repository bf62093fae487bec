import type { FilterResult, MarkableText, Range, Snippet } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";

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
      readonly texts: readonly MarkableText[];
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
