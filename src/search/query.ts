import { fold, sourceRange, type Folded } from "#article/fold.ts";
import type { Range } from "#article/found.ts";
import { groupAlternatives } from "./query-alternatives.ts";
import { conditionKey, conditionOf } from "./query-condition.ts";
import { readTokens, type Token } from "./query-tokens.ts";

/** What is looked for in the lines of a text, with how much of it only marks a word's edge. */
export type Needle = { readonly text: string; readonly lead: number; readonly trail: number };

/** A word or phrase of a query: it occurs where any of its needles does. */
export type Term = {
  /** As the reader typed it, without quotation marks. */
  readonly word: string;
  readonly needles: readonly Needle[];
};

/** Where a term is looked for; `text` is title and body together, a `section` or `author` its name. */
export type Field = "text" | "title" | "section" | "author";

/** One thing that can be true of an article. */
export type Condition =
  | {
      readonly kind: "term";
      readonly field: Field;
      readonly phrase: boolean;
      readonly term: Term;
    }
  /** Published on `from` (`YYYY-MM-DD`) or later, or earlier than `until`; one of them is null. */
  | {
      readonly kind: "days";
      /** The date as typed. */
      readonly word: string;
      readonly from: string | null;
      readonly until: string | null;
    }
  /** Of more words than `above`, or of fewer than `below`; one of them is null. */
  | {
      readonly kind: "length";
      /** The number as typed. */
      readonly word: string;
      readonly above: number | null;
      readonly below: number | null;
    }
  /** Written in the language of a tag in small letters, or in a variety of it. */
  | { readonly kind: "language"; readonly word: string; readonly tag: string };

export type Clause = {
  /** None of the conditions may hold, instead of any of them. */
  readonly excluded: boolean;
  /** Never empty. */
  readonly anyOf: readonly Condition[];
  /** Where it stands in the query as typed. */
  readonly source: Range;
};

/** All clauses must hold. No clause means that nothing is asked for. */
export type Query = readonly Clause[];

/** A query of more conditions is a pasted text: those beyond would cost time and tell nothing. */
export const MAX_TERMS = 32;

/**
 * Reads what a reader typed, whatever it is; never throws, and takes linear time.
 *
 * - `word`: words are separated by spaces and punctuation, and all must occur. A sign with no word
 *   (emoji, brackets) counts for nothing. A word is found as a whole word, however its joiners are
 *   written: `kan'ani`, `Kan’ani`, `Kanani`; `amir-abdollahian` as one word, or as two that follow
 *   each other. In scripts without spaces it is found anywhere. The last word is also found as the
 *   beginning of one, unless white space follows it.
 * - `"exact phrase"`: the words follow each other in the title or in one text of a block, whatever
 *   punctuation stands between. Any quotation mark opens and closes, but right after a word none opens.
 *   While the closing mark is missing, the phrase goes to the end and its last word is like that of
 *   a query.
 * - `-word`, `-"phrase"`, `-title:word`: must not occur. The hyphen, of any kind, stands at the start
 *   or after white space; such a word is never the beginning of another.
 * - `a OR b OR c`: one of them must occur. In capitals, with white space on both sides and between two
 *   things that are not excluded; elsewhere it is a word.
 * - `title:word`, `section:"a phrase"`, `by:word`: occurs in the title, or in the name of a section or
 *   author. `before:2031-05-04`, `after:2031-05`, `before:2031`: published before the first or after
 *   the last day of the date. `longer:1000`, `shorter:300`: of more or of fewer words. `lang:fa`: written in that language, `fa-IR` included. Any case; no
 *   white space round the colon. With another name, without a value or with an impossible one these
 *   are plain words.
 * - After a hyphen or a field's name, words with no white space between them are a phrase.
 * - The first `MAX_TERMS` different conditions count.
 */
export function parseQuery(query: string): Query {
  const folded = fold(query);
  const tokens = readTokens(folded.text);
  const unfinished = folded.text.endsWith(" ") ? undefined : tokens.at(-1);
  const clauses = new Map<string, Clause>();
  let left = MAX_TERMS;
  for (const group of groupAlternatives(query, folded, tokens)) {
    if (left === 0) break;
    const all = group.map((token) => conditionOf(query, folded, token, token === unfinished));
    const conditions = firstDistinct(all, left);
    const excluded = group[0]?.excluded === true;
    const key = [excluded, ...[...conditions.keys()].toSorted()].join("\n");
    if (clauses.has(key)) continue;
    clauses.set(key, {
      excluded,
      anyOf: [...conditions.values()],
      source: sourceOf(folded, group),
    });
    left -= conditions.size;
  }
  return [...clauses.values()];
}

/** Terms that may be marked in a title: those of the whole text and of the title, unless excluded. */
export function positiveTerms(query: Query): readonly Term[] {
  return termsOf(query, ["text", "title"]);
}

/** Terms that may be marked in a body. */
export function bodyTerms(query: Query): readonly Term[] {
  return termsOf(query, ["text"]);
}

function termsOf(query: Query, fields: readonly Field[]): readonly Term[] {
  return query
    .filter((clause) => !clause.excluded)
    .flatMap((clause) => clause.anyOf)
    .flatMap((each) => (each.kind === "term" && fields.includes(each.field) ? [each.term] : []));
}

/** The first different conditions, by their keys. */
function firstDistinct(
  conditions: readonly Condition[],
  most: number,
): ReadonlyMap<string, Condition> {
  const distinct = new Map<string, Condition>();
  for (const condition of conditions) {
    if (distinct.size === most) break;
    const key = conditionKey(condition);
    if (!distinct.has(key)) distinct.set(key, condition);
  }
  return distinct;
}

function sourceOf(folded: Folded, tokens: readonly Token[]): Range {
  return sourceRange(folded, tokens.at(0)?.from ?? 0, tokens.at(-1)?.to ?? 0);
}
