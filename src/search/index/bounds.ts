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
  return combined(bounds, intersection) ?? certain(fullBitmap(count));
}

async function boundsOfClause({ anyOf, excluded }: Clause, index: QueryIndex): Promise<Bounds> {
  const alternatives = await Promise.all(anyOf.map((each) => boundsOfCondition(each, index)));
  const either = anyOfBounds(alternatives, index.terms.count);
  if (!excluded) return either;
  const all = fullBitmap(index.terms.count);
  const sure = difference(all, either.possible);
  return isCertain(either) ? certain(sure) : { sure, possible: difference(all, either.sure) };
}

function anyOfBounds(bounds: readonly Bounds[], count: number): Bounds {
  return combined(bounds, union) ?? certain(emptyBitmap(count));
}

/** The bounds of what several bounds are combined to; null for none. */
function combined(
  bounds: readonly Bounds[],
  combine: (a: Bitmap, b: Bitmap) => Bitmap,
): Bounds | null {
  const [first = null, ...others] = bounds;
  if (first === null || others.length === 0) return first;
  const possible = others.reduce((left, each) => combine(left, each.possible), first.possible);
  if (bounds.every(isCertain)) return certain(possible);
  return { sure: others.reduce((left, each) => combine(left, each.sure), first.sure), possible };
}

/** Whether the two bounds are one, as they are for words: then half of the work is enough. */
function isCertain({ sure, possible }: Bounds): boolean {
  return sure === possible;
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
      const { possible } = allOf(
        hits.map(({ bitmap }) => certain(bitmap)),
        terms.count,
      );
      return isProof ? certain(possible) : { sure: emptyBitmap(terms.count), possible };
    }),
  );
  return anyOfBounds(needles, terms.count);
}
