import type { Article } from "#article/article.ts";
import type { Ordinal } from "#article/library.ts";
import { countTerms, type TermCounts, type Vocabulary } from "./terms.ts";

/** Finds the articles that are most like a given one. */
export type RelatedFinder = (ordinal: Ordinal) => readonly Ordinal[];

/** More would only push the page's end away. */
const RELATED_LIMIT = 4;

/** Below this cosine, articles were seen to share a way of writing rather than a subject. */
const LEAST_SIMILARITY = 0.1;

/** One name or phrase in common makes no kinship. */
const LEAST_SHARED_TERMS = 4;

/** The terms that stand for an article when others are compared with it. */
const TERMS_PER_ARTICLE = 40;

/**
 * Terms that stand for more articles than this bring no candidates: they say little, and without
 * a limit the work would grow with the square of the library.
 */
const POSTINGS_LIMIT = 256;

/**
 * Likeness of articles by the vector space model with tf-idf weights and cosine (Salton and
 * Buckley 1988): weight (1 + ln count) × ln(articles / articles with the term), compared by the
 * heaviest terms of each article, found through an inverted file. No result beats a poor one, so
 * pairs of little likeness are left out. Work grows with the number of articles, not its square.
 */
export type RelatedModel = {
  /** A finder for articles in library order; articles met before are not counted again. */
  finderFor(articles: readonly Article[]): RelatedFinder;
};

export function createRelatedModel(): RelatedModel {
  const vocabulary: Vocabulary = new Map();
  const known = new WeakMap<Article, TermCounts>();
  const countsOf = (article: Article): TermCounts => {
    const counts = known.get(article) ?? countTerms(article, vocabulary);
    known.set(article, counts);
    return counts;
  };
  return {
    finderFor(articles) {
      const bags = articles.map(countsOf);
      const spread = spreadOfTerms(bags, vocabulary.size);
      const vectors = bags.map((bag) => vectorOf(bag, spread, articles.length));
      return finderIn(vectors, postingsOf(vectors));
    },
  };
}

/** Terms that an article may share with others, the heaviest first, and their share of its vector. */
type Vector = { readonly terms: Uint32Array; readonly weights: Float64Array };

/** The articles whose vectors hold a term, and its weight in each. */
type Posting = { readonly ordinals: Ordinal[]; readonly weights: number[] };

/** By number of the term. */
type Postings = ReadonlyMap<number, Posting>;

/** In how many articles each term occurs, by number of the term. */
function spreadOfTerms(bags: readonly TermCounts[], size: number): Uint32Array {
  const spread = new Uint32Array(size);
  for (const { terms } of bags) {
    for (const term of terms) spread[term] = (spread[term] ?? 0) + 1;
  }
  return spread;
}

/** The length that scales the weights is that of the whole article, with terms no other one has. */
function vectorOf(bag: TermCounts, spread: Uint32Array, articleCount: number): Vector {
  const weights = Float64Array.from(bag.terms, (term, place) =>
    weightOf(bag.counts[place] ?? 1, spread[term] ?? 1, articleCount),
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  const heaviest = Array.from(weights.keys())
    .filter((place) => weights[place] !== 0 && (spread[bag.terms[place] ?? 0] ?? 0) > 1)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, TERMS_PER_ARTICLE);
  return {
    terms: Uint32Array.from(heaviest, (place) => bag.terms[place] ?? 0),
    weights: Float64Array.from(heaviest, (place) => (weights[place] ?? 0) / length),
  };
}

function weightOf(count: number, articlesWith: number, articleCount: number): number {
  return (1 + Math.log(count)) * Math.log(articleCount / articlesWith);
}

function postingsOf(vectors: readonly Vector[]): Postings {
  const postings = new Map<number, Posting>();
  vectors.forEach(({ terms, weights }, ordinal) => {
    terms.forEach((term, place) => {
      const posting = postings.get(term) ?? { ordinals: [], weights: [] };
      posting.ordinals.push(ordinal);
      posting.weights.push(weights[place] ?? 0);
      postings.set(term, posting);
    });
  });
  return postings;
}

function finderIn(vectors: readonly Vector[], postings: Postings): RelatedFinder {
  const known = new Map<Ordinal, readonly Ordinal[]>();
  // Kept between calls, for new arrays per article would make the work quadratic.
  const similarity = new Float64Array(vectors.length);
  const shared = new Uint32Array(vectors.length);

  /** Adds up the products of weights; gives the articles that share any term. */
  const compare = (ordinal: Ordinal): readonly Ordinal[] => {
    const met: Ordinal[] = [];
    const { terms, weights } = vectors[ordinal] ?? EMPTY_VECTOR;
    terms.forEach((term, place) => {
      const own = weights[place] ?? 0;
      const posting = postings.get(term) ?? EMPTY_POSTING;
      if (posting.ordinals.length > POSTINGS_LIMIT) return;
      posting.ordinals.forEach((other, index) => {
        const count = shared[other] ?? 0;
        if (count === 0) met.push(other);
        shared[other] = count + 1;
        similarity[other] = (similarity[other] ?? 0) + own * (posting.weights[index] ?? 0);
      });
    });
    return met;
  };

  const isRelated = (other: Ordinal): boolean =>
    (shared[other] ?? 0) >= LEAST_SHARED_TERMS && (similarity[other] ?? 0) >= LEAST_SIMILARITY;

  const find = (ordinal: Ordinal): readonly Ordinal[] => {
    const met = compare(ordinal);
    const nearest = met
      .filter((other) => isRelated(other) && other !== ordinal)
      .toSorted((a, b) => (similarity[b] ?? 0) - (similarity[a] ?? 0) || a - b)
      .slice(0, RELATED_LIMIT);
    for (const other of met) {
      similarity[other] = 0;
      shared[other] = 0;
    }
    return nearest;
  };

  return (ordinal) => {
    const nearest = known.get(ordinal) ?? find(ordinal);
    known.set(ordinal, nearest);
    return nearest;
  };
}

const EMPTY_VECTOR: Vector = { terms: new Uint32Array(), weights: new Float64Array() };
const EMPTY_POSTING: Posting = { ordinals: [], weights: [] };
