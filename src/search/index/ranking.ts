import type { Sort } from "#article/paths.ts";
import type { Query, Term } from "../query.ts";
import { sizeOf } from "./bitmap.ts";
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

const GREATEST_WEIGHT = Math.max(...IMPACT_WEIGHTS);

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
  const ranked = rankedTerms(query).map(async ({ term, isRequired }) => {
    const needles = await needleHits(term, index.terms);
    return isRequired && isFlat(needles) ? [] : [needles];
  });
  const terms = (await Promise.all(ranked)).flat();
  if (terms.length === 0) return (ordinals) => ordinals;
  const scores = new Float32Array(index.terms.count);
  const most = terms.reduce((sum, needles) => sum + addTerm(scores, needles), 0);
  const step = (SCORE_STEPS - 1) / most;
  return (ordinals) =>
    radixOrder(ordinals, (ordinal) => SCORE_STEPS - Math.round((scores[ordinal] ?? 0) * step));
}

/** Whether all articles that hold a term get the same for it, so that it decides nothing. */
function isFlat([only = [], ...others]: readonly (readonly Hits[])[]): boolean {
  return others.length === 0 && only.every((hits) => !hits.hasImpacts);
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

/**
 * A term counts once however it is spelt: as much as its best spelling, and as its commonest one.
 * Gives the most that an article can have got.
 */
function addTerm(scores: Float32Array, needles: readonly (readonly Hits[])[]): number {
  const [only = []] = needles;
  const rarities = needles.flat().map((hits) => rarityOf(hits, scores.length));
  if (needles.length <= 1) {
    for (const [place, hits] of only.entries())
      addScores(scores, hits.postings(), rarities[place] ?? 0);
    return rarities.reduce((sum, rarity) => sum + rarity, 0) * GREATEST_WEIGHT;
  }
  const best = new Float32Array(scores.length);
  for (const needle of needles) raiseTo(best, meanWeights(needle, scores.length));
  const rarity = Math.min(...rarities);
  for (let place = 0; place < best.length; place += 1) {
    scores[place] = (scores[place] ?? 0) + (best[place] ?? 0) * rarity;
  }
  return rarity * GREATEST_WEIGHT;
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

/** A term that ranks; `isRequired`: all articles found hold it. */
type RankedTerm = { readonly term: Term; readonly isRequired: boolean };

function rankedTerms(query: Query): readonly RankedTerm[] {
  return query
    .filter(({ excluded }) => !excluded)
    .flatMap(({ anyOf }) =>
      anyOf.flatMap((each) =>
        each.kind === "term" && isOfText(each.field)
          ? [{ term: each.term, isRequired: anyOf.length === 1 }]
          : [],
      ),
    );
}

function isOfText(field: string): boolean {
  return field === "text" || field === "title";
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
function rarityOf({ bitmap }: Hits, count: number): number {
  const size = sizeOf(bitmap);
  return Math.log(1 + (count - size + 0.5) / (size + 0.5));
}
