import type { Card } from "#article/article.ts";
import type {
  ConcordanceLine,
  FilterAnswer,
  FoundRows,
  MarkableText,
  Range,
  Suggestion,
} from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";

/** Sent once to a new worker: where the data files lie. */
export type Start = { readonly kind: "start"; readonly dataUrl: string };

/** What can be asked, and what is given for it, by kind. */
type Exchanges = {
  /**
   * Answered again and again while texts are read; the last answer is `isLast`. `rows`: of so many of the
   * first articles it is told what their rows show.
   */
  filter: [{ filter: Filter; rows: number }, { result: FilterAnswer; isLast: boolean }];
  /** Of the articles in view: the passages that match, and what else a row shows. */
  snippets: [{ query: string; ordinals: readonly Ordinal[] }, FoundRows];
  /** The ranges of texts that a query finds. Needs no file. */
  marks: [
    { query: string; texts: readonly MarkableText[] },
    { marks: readonly (readonly Range[])[] },
  ];
  /** All hits in some articles. */
  concordance: [
    { query: string; ordinals: readonly Ordinal[] },
    { lines: readonly ConcordanceLine[]; cards: ReadonlyMap<Ordinal, Card> },
  ];
  /** Words near to those that do not occur. */
  suggestions: [{ filter: Filter }, { suggestions: readonly Suggestion[] }];
  /** Fetches what the first filter needs, before it is asked for. */
  prepare: [object, object];
};

export type QuestionKind = keyof Exchanges;

/** What a question of a kind says. */
export type Asked<Kind extends QuestionKind> = Readonly<Exchanges[Kind][0]>;

/** What the answer to a question of a kind says. */
export type Given<Kind extends QuestionKind> = Readonly<Exchanges[Kind][1]>;

/**
 * Sent to the worker. Every question carries a number of its own, higher than all before;
 * a newer question of the same kind makes an older one void.
 */
export type Question = {
  [Kind in QuestionKind]: { readonly kind: Kind; readonly question: number } & Asked<Kind>;
}[QuestionKind];

/** Sent by the worker, to one question. `failed`: the file could not be had. */
export type Answer =
  | {
      [Kind in QuestionKind]: { readonly kind: Kind; readonly question: number } & Given<Kind>;
    }[QuestionKind]
  | {
      readonly kind: "failed";
      readonly asked: QuestionKind;
      readonly question: number;
      readonly file: string;
    };
