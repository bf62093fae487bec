import type { FilterResult } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import { describeClauses } from "./describe-query.ts";
import type { Library, SearchableDocument } from "./library.ts";
import { matchesClause } from "./matches.ts";
import { parseQuery, type Query } from "./query.ts";
import { sortOrdinals } from "./sort-ordinals.ts";

/** Articles that match the query, and for each clause the number of articles that match it. */
type Matching = { readonly ordinals: readonly Ordinal[]; readonly clauseCounts: readonly number[] };

/** The sections that hold a document, or its collection. */
type NamesOf = (document: SearchableDocument) => readonly string[];

/**
 * Finds the articles that match the query (see `parseQuery`) and are in the section and the
 * collection. A query that asks for nothing finds all. Counts per section
 * do not depend on the section chosen, nor those per collection on the collection.
 */
export function filterLibrary(library: Library, filter: Filter): FilterResult {
  const query = parseQuery(filter.query);
  const matching = matchClauses(library, query);
  const isChosen = (namesOf: NamesOf, name: string | null) => (ordinal: Ordinal) =>
    name === null || namesAt(library, ordinal, namesOf).includes(name);
  const inSection = matching.ordinals.filter(isChosen(sectionsOf, filter.section));
  const inCollection = matching.ordinals.filter(isChosen(collectionsOf, filter.collection));
  const shown = inSection.filter(isChosen(collectionsOf, filter.collection));
  return {
    ordinals: sortOrdinals(library, query, filter.sort, shown),
    allCount: inCollection.length,
    sections: countNames(library, library.sections, inCollection, sectionsOf),
    anyCollectionCount: inSection.length,
    collections: countNames(library, library.collections, inSection, collectionsOf),
    clauses: describeClauses(query).map((clause, place) => ({
      ...clause,
      count: matching.clauseCounts[place] ?? 0,
    })),
  };
}

function matchClauses(library: Library, query: Query): Matching {
  const clauseCounts = query.map(() => 0);
  const ordinals: Ordinal[] = [];
  for (const [ordinal, document] of library.documents.entries()) {
    let all = true;
    for (const [place, clause] of query.entries()) {
      if (matchesClause(clause, document)) clauseCounts[place] = (clauseCounts[place] ?? 0) + 1;
      else all = false;
    }
    if (all) ordinals.push(ordinal);
  }
  return { ordinals, clauseCounts };
}

const sectionsOf: NamesOf = ({ entry }) => entry.article.sections;
const collectionsOf: NamesOf = ({ collection }) => (collection === null ? [] : [collection]);

function namesAt(library: Library, ordinal: Ordinal, namesOf: NamesOf): readonly string[] {
  const document = library.documents[ordinal];
  return document === undefined ? [] : namesOf(document);
}

function countNames(
  library: Library,
  names: readonly string[],
  ordinals: readonly Ordinal[],
  namesOf: NamesOf,
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const ordinal of ordinals) {
    for (const name of new Set(namesAt(library, ordinal, namesOf))) {
      const count = counts.get(name);
      if (count !== undefined) counts.set(name, count + 1);
    }
  }
  return Array.from(counts, ([name, count]) => ({ name, count }));
}
