import type { Clause, Condition, Query, Term } from "../query.ts";
import { difference, emptyBitmap, fullBitmap, intersection, union, type Bitmap } from "./bitmap.ts";
import type { FacetIndex } from "./facet-index.ts";
import { neededWordsOf } from "./lookups.ts";
import type { Lookup, TermIndex } from "./term-index.ts";

/**
 * What the index tells of a query: the articles that match for sure, and all that may match. Between
 * the two only the articles' texts can tell, as with words that must follow each other.
 */
export type Bounds = { readonly sure: Bitmap; readonly possible: Bitmap };

/** The parts of the index that conditions are looked up in. */
export type QueryIndex = { readonly terms: TermIndex; readonly facets: FacetIndex };

/** The bounds of a query, and of each of its clauses alone. */
export type QueryBounds = Bounds & { readonly clauses: readonly Bounds[] };

/** Rejects with a `FileFailure` when a file of the index cannot be had. */
export async function boundsOfQuery(query: Query, index: QueryIndex): Promise<QueryBounds> {
  const clauses = await Promise.all(query.map((clause) => boundsOfClause(clause, index)));
  return { ...allOf(clauses, index.terms.count), clauses };
}

/** What is left when all of some bounds must hold. */
export function allOf(bounds: readonly Bounds[], count: number): Bounds {
  const all = fullBitmap(count);
  return {
    sure: bounds.reduce((left, { sure }) => intersection(left, sure), all),
    possible: bounds.reduce((left, { possible }) => intersection(left, possible), all),
  };
}

async function boundsOfClause({ anyOf, excluded }: Clause, index: QueryIndex): Promise<Bounds> {
  const alternatives = await Promise.all(anyOf.map((each) => boundsOfCondition(each, index)));
  const either = anyOfBounds(alternatives, index.terms.count);
  if (!excluded) return either;
  const all = fullBitmap(index.terms.count);
  return { sure: difference(all, either.possible), possible: difference(all, either.sure) };
}

function anyOfBounds(bounds: readonly Bounds[], count: number): Bounds {
  const none = emptyBitmap(count);
  return {
    sure: bounds.reduce((left, { sure }) => union(left, sure), none),
    possible: bounds.reduce((left, { possible }) => union(left, possible), none),
  };
}

async function boundsOfCondition(condition: Condition, index: QueryIndex): Promise<Bounds> {
  switch (condition.kind) {
    case "term":
      if (condition.field === "section")
        return certain(await index.facets.sections(condition.term));
      return boundsOfTerm(condition.term, condition.field, index.terms);
    case "days":
      return certain(await index.facets.days(condition.from, condition.until));
    case "length":
      return certain(await index.facets.lengths(condition.above, condition.below));
    case "language":
      return certain(await index.facets.languages(condition.tag));
  }
}

function certain(bitmap: Bitmap): Bounds {
  return { sure: bitmap, possible: bitmap };
}

async function boundsOfTerm(term: Term, field: Lookup["field"], terms: TermIndex): Promise<Bounds> {
  const needles = await Promise.all(
    term.needles.map(async (needle): Promise<Bounds> => {
      const { words, isProof } = neededWordsOf(needle);
      const hits = await Promise.all(words.map((word) => terms.hits({ field, ...word })));
      const possible = hits
        .map(({ bitmap }) => bitmap)
        .reduce((left, right) => intersection(left, right), fullBitmap(terms.count));
      return { sure: isProof ? possible : emptyBitmap(terms.count), possible };
    }),
  );
  return anyOfBounds(needles, terms.count);
}
