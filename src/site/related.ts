import type { Ordinal } from "#article/library.ts";
import type { CollectedWords } from "#search/index/posting-collector.ts";
import { isTermKey } from "#search/index/term-keys.ts";
import { frequencyIn, isInTitle } from "#search/index/word-bag.ts";
import { createHeaviest } from "./heaviest.ts";
import type { Stories } from "./stories.ts";

/** Finds the articles that are most like a given one. */
export type RelatedFinder = (ordinal: Ordinal) => readonly Ordinal[];

/** More would only push the page's end away. */
const RELATED_LIMIT = 4;

/** Below this cosine, articles were seen to share a way of writing rather than a subject. */
const LEAST_SIMILARITY = 0.1;

/** One name or phrase in common makes no kinship. */
const LEAST_SHARED_TERMS = 4;

/** A headline says what an article is about, so its words count as often as this more. */
const TITLE_COUNTS = 2;

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
 * pairs of little likeness are left out. Of a story's versions the nearest is enough. Work grows with the number of articles, not its square.
 */
export function createRelatedFinder(words: CollectedWords, stories: Stories): RelatedFinder {
  const vectors = vectorsOf(words);
  const nearestIn = finderIn(vectors, postingsOf(vectors, words.keys.length), words.count);
  return (ordinal) => {
    const told = new Set(stories.versionsOf(ordinal));
    const related: Ordinal[] = [];
    for (const other of nearestIn(ordinal)) {
      if (related.length === RELATED_LIMIT) break;
      if (told.has(other)) continue;
      related.push(other);
      for (const version of stories.versionsOf(other)) told.add(version);
    }
    return related;
  };
}

/** The heaviest terms of all articles, each article's in a row of `TERMS_PER_ARTICLE` places. */
type Vectors = {
  readonly terms: Uint32Array;
  /** Shares of the length of the whole article's vector, with the terms no other one has. */
  readonly weights: Float32Array;
  /** Places used of each row. */
  readonly lengths: Uint8Array;
};

/** For each term the articles whose vectors hold it, one term after another. */
type Postings = {
  /** By number of the term; behind the last one, the end. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly weights: Float32Array;
};

function vectorsOf({ count, keys, sizeAt, visit }: CollectedWords): Vectors {
  const rarities = Float64Array.from(keys, (key, number) =>
    isTermKey(key) ? Math.log(count / sizeAt(number)) : 0,
  );
  const vectors = {
    terms: new Uint32Array(count * TERMS_PER_ARTICLE),
    weights: new Float32Array(count * TERMS_PER_ARTICLE),
    lengths: new Uint8Array(count),
  };
  const heaviest = createHeaviest(TERMS_PER_ARTICLE);
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    let squares = 0;
    heaviest.clear();
    visit(ordinal, (number, tells) => {
      const weight = (FREQUENCY_WEIGHTS[countIn(tells)] ?? 0) * (rarities[number] ?? 0);
      squares += weight * weight;
      if (weight > 0 && sizeAt(number) > 1) heaviest.add(number, weight);
    });
    const row = ordinal * TERMS_PER_ARTICLE;
    const length = Math.sqrt(squares);
    vectors.lengths[ordinal] = heaviest.visit((place, number, weight) => {
      vectors.terms[row + place] = number;
      vectors.weights[row + place] = weight / length;
    });
  }
  return vectors;
}

function countIn(tells: number): number {
  return frequencyIn(tells) + (isInTitle(tells) ? TITLE_COUNTS : 0);
}

/** By count, up to the largest that there is. */
const FREQUENCY_WEIGHTS = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

/** Deals the vectors' terms out to the terms' articles, by counting sort. */
function postingsOf({ terms, weights, lengths }: Vectors, termCount: number): Postings {
  const starts = new Uint32Array(termCount + 1);
  const eachPlace = (visit: (place: number, ordinal: number) => void) => {
    for (const [ordinal, length] of lengths.entries()) {
      const row = ordinal * TERMS_PER_ARTICLE;
      for (let place = row; place < row + length; place += 1) visit(place, ordinal);
    }
  };
  eachPlace((place) => increase(starts, (terms[place] ?? 0) + 1, 1));
  for (let term = 0; term < termCount; term += 1) increase(starts, term + 1, starts[term] ?? 0);
  const next = starts.slice();
  const total = starts[termCount] ?? 0;
  const postings = { starts, ordinals: new Uint32Array(total), weights: new Float32Array(total) };
  eachPlace((place, ordinal) => {
    const term = terms[place] ?? 0;
    const at = next[term] ?? 0;
    postings.ordinals[at] = ordinal;
    postings.weights[at] = weights[place] ?? 0;
    next[term] = at + 1;
  });
  return postings;
}

function increase(numbers: Uint32Array, place: number, by: number): void {
  numbers[place] = (numbers[place] ?? 0) + by;
}

function finderIn(vectors: Vectors, postings: Postings, count: number): RelatedFinder {
  // Kept between calls, for new arrays per article would make the work quadratic.
  const similarity = new Float64Array(count);
  const shared = new Uint32Array(count);
  const isRelated = (other: Ordinal): boolean =>
    (shared[other] ?? 0) >= LEAST_SHARED_TERMS && (similarity[other] ?? 0) >= LEAST_SIMILARITY;

  function meet(other: Ordinal, product: number, met: Ordinal[]): void {
    const before = shared[other] ?? 0;
    if (before === 0) met.push(other);
    shared[other] = before + 1;
    similarity[other] = (similarity[other] ?? 0) + product;
  }

  /** Adds up the products of weights; gives the articles that share any term. */
  function compare(ordinal: Ordinal): readonly Ordinal[] {
    const met: Ordinal[] = [];
    const row = ordinal * TERMS_PER_ARTICLE;
    for (let place = row; place < row + (vectors.lengths[ordinal] ?? 0); place += 1) {
      const term = vectors.terms[place] ?? 0;
      const start = postings.starts[term] ?? 0;
      const end = postings.starts[term + 1] ?? 0;
      if (end - start > POSTINGS_LIMIT) continue;
      const own = vectors.weights[place] ?? 0;
      for (let at = start; at < end; at += 1) {
        meet(postings.ordinals[at] ?? 0, own * (postings.weights[at] ?? 0), met);
      }
    }
    return met;
  }

  return (ordinal) => {
    const met = compare(ordinal);
    const nearest = met
      .filter((other) => isRelated(other) && other !== ordinal)
      .toSorted((a, b) => (similarity[b] ?? 0) - (similarity[a] ?? 0) || a - b);
    for (const other of met) {
      similarity[other] = 0;
      shared[other] = 0;
    }
    return nearest;
  };
}
