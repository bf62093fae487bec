import type { Sort } from "#article/paths.ts";
import type { Query, Term } from "../query.ts";
import type { QueryIndex } from "./bounds.ts";
import { IMPACT_WEIGHTS } from "./impacts.ts";
import { neededWordsOf } from "./lookups.ts";
import { radixOrder } from "./radix-order.ts";
import type { Hits } from "./term-index.ts";

/** Puts ordinals, which come in file order, in the order in which they are shown. */
export type Ranking = (ordinals: Uint32Array) => Uint32Array;

/** Whole numbers that scores are rounded to, so that they can be sorted by radix. */
const SCORE_STEPS = 2 ** 22;

/**
 * The ranking of a sort; ties stay in file order, but for `newest`.
 *
 * - `best`: the sum over the words of the query of how rare a word is (BM25's inverse document
 *   frequency) times its impact in the article; without words file order.
 * - `newest`: latest day first, then the articles without a date; of equal ones the last file first.
 * - `title`: alphabetical. `length`: most words first.
 *
 * Rejects with a `FileFailure` when a column cannot be had.
 */
export async function rankingOf(query: Query, sort: Sort, index: QueryIndex): Promise<Ranking> {
  if (sort === "best") return rankingByScore(query, index);
  if (sort === "title") {
    const ranks = await index.facets.column("titleRanks");
    return (ordinals) => radixOrder(ordinals, (ordinal) => ranks[ordinal] ?? 0);
  }
  const numbers = await index.facets.column(sort === "newest" ? "days" : "lengths");
  const greatestFirst = (ordinal: number): number => 0xffff_ffff - (numbers[ordinal] ?? 0);
  return (ordinals) =>
    radixOrder(sort === "newest" ? ordinals.toReversed() : ordinals, greatestFirst);
}

async function rankingByScore(query: Query, index: QueryIndex): Promise<Ranking> {
  const hits = await rankedHits(query, index);
  if (hits.length === 0) return (ordinals) => ordinals;
  const scores = new Float32Array(index.terms.count);
  for (const each of hits) addScores(scores, each);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const step = best === 0 ? 0 : (SCORE_STEPS - 1) / best;
  return (ordinals) =>
    radixOrder(ordinals, (ordinal) => SCORE_STEPS - Math.round((scores[ordinal] ?? 0) * step));
}

/** The hits of all words of a query that its articles hold; none of those it excludes. */
async function rankedHits(query: Query, { terms }: QueryIndex): Promise<readonly Hits[]> {
  const lookups = rankedTerms(query)
    .flatMap(({ needles }) => needles)
    .flatMap((needle) => neededWordsOf(needle).words)
    .map(({ word, isBeginning }) => terms.hits({ field: "text", word, isBeginning }));
  return [...new Set(await Promise.all(lookups))];
}

function rankedTerms(query: Query): readonly Term[] {
  return query
    .filter(({ excluded }) => !excluded)
    .flatMap(({ anyOf }) => anyOf)
    .flatMap((each) => (each.kind === "term" && isOfText(each.field) ? [each.term] : []));
}

function isOfText(field: string): boolean {
  return field === "text" || field === "title";
}

function addScores(scores: Float32Array, { ordinals, impacts }: Hits): void {
  const rarity = rarityOf(ordinals.length, scores.length);
  const weights = IMPACT_WEIGHTS.map((weight) => weight * rarity);
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? 0;
    const weight = weights[impacts === null ? 0 : (impacts[place] ?? 0)] ?? 0;
    scores[ordinal] = (scores[ordinal] ?? 0) + weight;
  }
}

/** BM25's inverse document frequency, in the form that is never negative. */
function rarityOf(size: number, count: number): number {
  return Math.log(1 + (count - size + 0.5) / (size + 0.5));
}
