import type { Facets, FilterResult, FoundClause } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import { describeClauses } from "./describe-query.ts";
import { makeSearchable, type Document, type FacetNames } from "./document.ts";
import { closestRowsFirst } from "./first-rows.ts";
import { matches } from "./matches.ts";
import { parseQuery, type Query } from "./query.ts";
import {
  add,
  difference,
  fullBitmap,
  holds,
  intersection,
  ordinalsOf,
  sizeOf,
  sizeOfIntersection,
  type Bitmap,
} from "./index/bitmap.ts";
import {
  allOf,
  boundsOfQuery,
  type Bounds,
  type QueryBounds,
  type QueryIndex,
} from "./index/bounds.ts";
import { rankingOf } from "./index/ranking.ts";

/** All that articles are found with. */
export type Library = QueryIndex & {
  readonly names: FacetNames;
  /** Articles by ordinal, in the order asked for; rejects with a `FileFailure`. */
  readonly read: (ordinals: readonly Ordinal[]) => Promise<readonly Document[]>;
};

/**
 * Texts read before the first result that waits for texts is told, and the most for a later one: some
 * 20 ms of work, after which newer questions are heard.
 */
const FIRST_BATCH = 16;
const LARGEST_BATCH = 256;

/**
 * Finds what `parseQuery` describes, within a section and a collection. The index answers words; where
 * only the text can tell, as with phrases, the articles that may match are read, best ones first,
 * and the result is told again as it grows: `unchecked` is then above 0. Else the first rows are those
 * in which the words stand together.
 *
 * Rejects with a `FileFailure` when a file cannot be had.
 */
export async function* findArticles(
  library: Library,
  filter: Filter,
): AsyncGenerator<FilterResult> {
  const query = parseQuery(filter.query);
  const [bounds, ranking, scope] = await Promise.all([
    boundsOfQuery(query, library),
    rankingOf(query, filter.sort, library),
    scopeOf(library, filter),
  ]);
  const found = bounds.sure.slice();
  const shownRows = () => ranking(ordinalsOf(intersection(found, scope.both)));
  const tell = (
    unchecked: number,
    facets: Facets | null,
    ordinals = shownRows(),
  ): FilterResult => ({
    ordinals,
    unchecked,
    facets,
    clauses: clausesOf(query, bounds, library),
  });
  const open = ranking(ordinalsOf(difference(bounds.possible, bounds.sure)));
  const shown = open.filter((ordinal) => holds(scope.both, ordinal));
  const others = open.filter((ordinal) => !holds(scope.both, ordinal));
  let left = open.length;
  if (left > 0) yield tell(left, null);
  for await (const documents of readAll([...shown, ...others], library.read)) {
    for (const document of documents) {
      if (matches(query, makeSearchable(document))) add(found, document.entry.ordinal);
    }
    left -= documents.length;
    if (left > 0) yield tell(left, null);
  }
  // Rows that grew on the screen stay where they are.
  const rows =
    open.length > 0
      ? shownRows()
      : await closestRowsFirst(shownRows(), { query, filter }, library.read);
  const isCounted = library.facets.isAtHand();
  const facets = facetsOf(library, found, scope);
  // Who is content with the rows is not told that they could not be counted.
  facets.catch(() => undefined);
  if (!isCounted) yield tell(0, null, rows);
  yield tell(0, await facets, rows);
}

/** Reads articles in growing batches, each while the one before is worked on. */
async function* readAll(
  ordinals: readonly Ordinal[],
  read: Library["read"],
): AsyncGenerator<readonly Document[]> {
  let [start, size] = [FIRST_BATCH, FIRST_BATCH];
  let reading = ordinals.length > 0 ? read(ordinals.slice(0, size)) : null;
  while (reading !== null) {
    const documents = await reading;
    size = Math.min(size * 2, LARGEST_BATCH);
    reading = start < ordinals.length ? read(ordinals.slice(start, start + size)) : null;
    start += size;
    // Who asks for no more batches is not told either that the next could not be read.
    reading?.catch(() => undefined);
    yield documents;
  }
}

/** The articles of the section and the collection chosen, of each alone and of both. */
type Scope = { readonly section: Bitmap; readonly collection: Bitmap; readonly both: Bitmap };

async function scopeOf({ facets, terms }: Library, filter: Filter): Promise<Scope> {
  const all = fullBitmap(terms.count);
  const section = filter.section === null ? all : await facets.named("section", filter.section);
  const collection =
    filter.collection === null ? all : await facets.named("collection", filter.collection);
  return { section, collection, both: intersection(section, collection) };
}

/** Counts per section do not depend on the section chosen, nor those per collection on the collection. */
async function facetsOf({ facets, names }: Library, found: Bitmap, scope: Scope): Promise<Facets> {
  const [sections, collections] = [await facets.all("section"), await facets.all("collection")];
  const inCollection = intersection(found, scope.collection);
  const inSection = intersection(found, scope.section);
  return {
    allCount: sizeOf(inCollection),
    sections: countsOf(names.sections, sections, inCollection),
    anyCollectionCount: sizeOf(inSection),
    collections: countsOf(names.collections, collections, inSection),
  };
}

function countsOf(
  names: readonly string[],
  bitmaps: ReadonlyMap<string, Bitmap>,
  found: Bitmap,
): readonly { readonly name: string; readonly count: number }[] {
  return names.map((name) => {
    const bitmap = bitmaps.get(name);
    return { name, count: bitmap === undefined ? 0 : sizeOfIntersection(bitmap, found) };
  });
}

function clausesOf(
  query: Query,
  { clauses, possible }: QueryBounds,
  { terms }: Library,
): readonly FoundClause[] {
  const isEmpty = sizeOf(possible) === 0;
  return describeClauses(query).map((clause, place) => ({
    ...clause,
    count: knownSize(clauses[place]),
    countWithout: isEmpty ? knownSize(allOf(clauses.toSpliced(place, 1), terms.count)) : null,
  }));
}

/** How many articles there are between bounds, where texts need not be asked. */
function knownSize(bounds: Bounds | undefined): number | null {
  if (bounds === undefined) return null;
  const size = sizeOf(bounds.sure);
  return size === sizeOf(bounds.possible) ? size : null;
}
