import type { FilterResult } from "#article/found.ts";
import type { Ordinal, SectionCount } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import type { Library } from "./library.ts";
import { occursIn } from "./occurrences.ts";
import { parseQuery, type Query } from "./query.ts";
import { sortOrdinals } from "./sort-ordinals.ts";

/** Articles that hold all terms, and for each term the number of articles that hold it. */
type Matching = { readonly ordinals: readonly Ordinal[]; readonly termCounts: readonly number[] };

/**
 * Finds the articles whose title and body together hold all words of the query (see `parseQuery`)
 * and that are in the section. A query without a word finds all. Counts do not depend on the section.
 */
export function filterLibrary(library: Library, filter: Filter): FilterResult {
  const query = parseQuery(filter.query);
  const matching = matchTerms(library, query);
  const shown = matching.ordinals.filter((ordinal) => isIn(library, ordinal, filter.section));
  return {
    ordinals: sortOrdinals(library, query, filter.sort, shown),
    allCount: matching.ordinals.length,
    sections: countSections(library, matching.ordinals),
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

function isIn(library: Library, ordinal: Ordinal, section: string | null): boolean {
  if (section === null) return true;
  return library.documents[ordinal]?.entry.article.sections.includes(section) === true;
}

function countSections(library: Library, ordinals: readonly Ordinal[]): readonly SectionCount[] {
  const counts = new Map(library.sections.map((name) => [name, 0]));
  for (const ordinal of ordinals) {
    for (const name of new Set(library.documents[ordinal]?.entry.article.sections)) {
      const count = counts.get(name);
      if (count !== undefined) counts.set(name, count + 1);
    }
  }
  return Array.from(counts, ([name, count]) => ({ name, count }));
}
