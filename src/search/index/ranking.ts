import type { Sort } from "#article/paths.ts";
import type { Query, Term } from "../query.ts";
import type { QueryIndex } from "./bounds.ts";
import { IMPACT_WEIGHTS } from "./impacts.ts";
import { neededWordsOf } from "./lookups.ts";
import { radixOrder } from "./radix-order.ts";
import type { Hits, TermIndex } from "./term-index.ts";
import type { Postings } from "./term-shard.ts";

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
  const terms = await Promise.all(rankedTerms(query).map((term) => needleHits(term, index.terms)));
  if (terms.length === 0) return (ordinals) => ordinals;
  const scores = new Float32Array(index.terms.count);
  for (const needles of terms) addTerm(scores, needles);
  const best = greatestOf(scores);
  const step = best === 0 ? 0 : (SCORE_STEPS - 1) / best;
  return (ordinals) =>
    radixOrder(ordinals, (ordinal) => SCORE_STEPS - Math.round((scores[ordinal] ?? 0) * step));
}

/** For each spelling of a term the hits of the words that it needs. */
async function needleHits(term: Term, terms: TermIndex): Promise<readonly (readonly Hits[])[]> {
  return Promise.all(
    term.needles.map((needle) => {
      const { words } = neededWordsOf(needle);
      return Promise.all(words.map((word) => terms.hits({ field: "text", ...word })));
    }),
  );
}

/** A term counts once however it is spelt: as much as its best spelling, and as its commonest one. */
function addTerm(scores: Float32Array, needles: readonly (readonly Hits[])[]): void {
  const [only = []] = needles;
  if (needles.length <= 1) {
    for (const hits of only) addScores(scores, hits.postings(), rarityOf(hits, scores.length));
    return;
  }
  const best = new Float32Array(scores.length);
  for (const needle of needles) raiseTo(best, meanWeights(needle, scores.length));
  const rarities = needles.flat().map((hits) => rarityOf(hits, scores.length));
  const rarity = Math.min(...rarities);
  for (let place = 0; place < best.length; place += 1) {
    scores[place] = (scores[place] ?? 0) + (best[place] ?? 0) * rarity;
  }
}

function meanWeights(needle: readonly Hits[], count: number): Float32Array {
  const sums = new Float32Array(count);
  for (const hits of needle) addScores(sums, hits.postings(), 1 / needle.length);
  return sums;
}

function raiseTo(best: Float32Array, other: Float32Array): void {
  for (let place = 0; place < best.length; place += 1) {
    best[place] = Math.max(best[place] ?? 0, other[place] ?? 0);
  }
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

function greatestOf(scores: Float32Array): number {
  let greatest = 0;
  for (let place = 0; place < scores.length; place += 1) {
    greatest = Math.max(greatest, scores[place] ?? 0);
  }
  return greatest;
}

function addScores(scores: Float32Array, { ordinals, impacts }: Postings, factor: number): void {
  const weights = IMPACT_WEIGHTS.map((weight) => weight * factor);
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? 0;
    const weight = weights[impacts === null ? 0 : (impacts[place] ?? 0)] ?? 0;
    scores[ordinal] = (scores[ordinal] ?? 0) + weight;
  }
}

/** BM25's inverse document frequency, in the form that is never negative. */
function rarityOf(hits: Hits, count: number): number {
  const size = hits.postings().ordinals.length;
  return Math.log(1 + (count - size + 0.5) / (size + 0.5));
}
