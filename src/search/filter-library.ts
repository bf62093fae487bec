import type { FilterResult } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import type { Library, SearchableDocument } from "./library.ts";
import { occursIn } from "./occurrences.ts";
import { parseQuery, type Query } from "./query.ts";
import { sortOrdinals } from "./sort-ordinals.ts";

/** Articles that hold all terms, and for each term the number of articles that hold it. */
type Matching = { readonly ordinals: readonly Ordinal[]; readonly termCounts: readonly number[] };

/** The sections that hold a document, or its collection. */
type NamesOf = (document: SearchableDocument) => readonly string[];

/**
 * Finds the articles whose title and body together hold all words of the query (see `parseQuery`)
 * and that are in the section and the collection. A query without a word finds all. Counts per section
 * do not depend on the section chosen, nor those per collection on the collection.
 */
export function filterLibrary(library: Library, filter: Filter): FilterResult {
  const query = parseQuery(filter.query);
  const matching = matchTerms(library, query);
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
    words: query.map(({ word }, place) => ({ text: word, count: matching.termCounts[place] ?? 0 })),
  };
}

function matchTerms(library: Library, query: Query): Matching {
  const termCounts = query.map(() => 0);
  const ordinals: Ordinal[] = [];
  for (const [ordinal, { text }] of library.documents.entries()) {
    let all = true;
    for (const [place, term] of query.entries()) {
      if (occursIn(text, term)) termCounts[place] = (termCounts[place] ?? 0) + 1;
      else all = false;
    }
    if (all) ordinals.push(ordinal);
  }
  return { ordinals, termCounts };
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
