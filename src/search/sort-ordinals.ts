import type { Ordinal } from "#article/library.ts";
import type { Sort } from "#article/paths.ts";
import type { Library, SearchableDocument } from "./library.ts";
import { countOf, occursIn } from "./occurrences.ts";
import { positiveTerms, type Query, type Term } from "./query.ts";

/** Beyond so many occurrences of a word an article is no better a match than others. */
const MOST_COUNTED = 100;

/** How well an article matches: first by the words in its title, then by all occurrences. */
type Score = { readonly titleTerms: number; readonly occurrences: number };

/**
 * Puts ordinals, which come in file order, in the order of a sort; ties stay in file order, but for
 * `newest`.
 *
 * - `best`: more words of the query in the title, then more occurrences in title and body, at most
 *   `MOST_COUNTED` for each word; without words file order.
 * - `newest`: latest day first, then the articles without a date; of equal ones the last file first.
 * - `title`: alphabetical.
 * - `length`: most words first.
 */
export function sortOrdinals(
  library: Library,
  query: Query,
  sort: Sort,
  ordinals: readonly Ordinal[],
): Uint32Array {
  switch (sort) {
    case "best":
      return Uint32Array.from(sortByScore(library, positiveTerms(query), ordinals));
    case "newest":
      return sortByDate(library, ordinals);
    case "title":
      return sortByTitle(library, ordinals);
    case "length":
      return sortByLength(library, ordinals);
  }
}

function sortByScore(
  library: Library,
  terms: readonly Term[],
  ordinals: readonly Ordinal[],
): readonly Ordinal[] {
  if (terms.length === 0) return ordinals;
  return ordinals
    .map((ordinal) => ({ ordinal, score: scoreOf(library.documents[ordinal], terms) }))
    .toSorted((a, b) => compareScores(a.score, b.score))
    .map(({ ordinal }) => ordinal);
}

function scoreOf(document: SearchableDocument | undefined, terms: readonly Term[]): Score {
  const { title, text } = document ?? { title: "", text: "" };
  return {
    titleTerms: terms.filter((term) => occursIn(title, term)).length,
    occurrences: terms.reduce((sum, term) => sum + countOf(text, term, MOST_COUNTED), 0),
  };
}

function compareScores(a: Score, b: Score): number {
  return b.titleTerms - a.titleTerms || b.occurrences - a.occurrences;
}

function sortByDate(library: Library, ordinals: readonly Ordinal[]): Uint32Array {
  // Days as `YYYY-MM-DD` compare as texts do, and no date is less than any.
  const dayOf = (ordinal: Ordinal): string => library.documents[ordinal]?.entry.article.date ?? "";
  return Uint32Array.from(ordinals).toSorted((a, b) => {
    const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
    if (dayOfA === dayOfB) return b - a;
    return dayOfA < dayOfB ? 1 : -1;
  });
}

function sortByTitle(library: Library, ordinals: readonly Ordinal[]): Uint32Array {
  const ranks = library.titleRanks();
  const rankOf = (ordinal: Ordinal): number => ranks[ordinal] ?? 0;
  return Uint32Array.from(ordinals).toSorted((a, b) => rankOf(a) - rankOf(b));
}

function sortByLength(library: Library, ordinals: readonly Ordinal[]): Uint32Array {
  const wordsOf = (ordinal: Ordinal): number => library.documents[ordinal]?.entry.words ?? 0;
  return Uint32Array.from(ordinals).toSorted((a, b) => wordsOf(b) - wordsOf(a));
}
