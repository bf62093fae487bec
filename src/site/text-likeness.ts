import type { Ordinal } from "#article/library.ts";
import type { CollectedWords } from "#search/index/posting-collector.ts";
import { isRankedKey } from "#search/index/term-keys.ts";

/** How alike texts are by the words that they hold. */
export type TextLikeness = {
  /**
   * Makes an article the one that others are compared with. Gives ranks of its rarest words: whatever
   * is as alike as `least` has one of them among its own; none for a text of too few words.
   */
  readonly take: (ordinal: Ordinal) => Uint32Array;
  /** What a word of a rank weighs. */
  readonly weightOf: (rank: number) => number;
  /**
   * Whether an article that was taken before may be as alike as `least` to the one taken last.
   * @param shared Weight of the words that are among the rarest of both.
   */
  readonly mayReach: (other: Ordinal, shared: number) => boolean;
  /** How alike an article that was taken before is to the one taken last, up to 1; 0 when too little of the lighter one is held. */
  readonly likenessTo: (other: Ordinal) => number;
};

/** What texts must reach. */
export type LikenessLimits = {
  /** A likeness above 0. */
  readonly least: number;
  /** Share of the weight of the lighter text that is in the other too. */
  readonly held: number;
  /** Different words in a text. */
  readonly words: number;
};

/** Weights are whole numbers, so that no sum depends on its order. */
const WEIGHT_STEPS = 64;

/**
 * The weighted Jaccard likeness of sets of words: the weight of the words in both by that of the words
 * in either. A word weighs log2(1 + articles / articles with it), so that names and numbers tell more
 * than the words of a pattern. The rarest words are a prefix in the sense of Bayardo, Ma and Srikant
 * 2007 ("Scaling up all pairs similarity search"): without one of them too little weight is left.
 */
export function createTextLikeness(words: CollectedWords, limits: LikenessLimits): TextLikeness {
  const { weights, ranks } = rankedWords(words);
  const totals = new Float64Array(words.count);
  const holders = new Uint32Array(words.keys.length + 1);
  let taken = 0;

  function ranksIn(ordinal: Ordinal): Uint32Array {
    const held = words.numbersIn(ordinal).map((number) => ranks[number] ?? 0);
    return held.toSorted().subarray(held.reduce((none, rank) => none + (rank === 0 ? 1 : 0), 0));
  }

  function sharedWith(other: Ordinal): number {
    let shared = 0;
    for (const number of words.numbersIn(other)) {
      const rank = ranks[number] ?? 0;
      if (rank > 0 && holders[rank] === taken + 1) shared += weights[rank] ?? 0;
    }
    return shared;
  }

  return {
    take(ordinal) {
      const held = ranksIn(ordinal);
      taken = ordinal;
      for (const rank of held) holders[rank] = ordinal + 1;
      const total = held.reduce((sum, rank) => sum + (weights[rank] ?? 0), 0);
      totals[ordinal] = total;
      return held.length < limits.words
        ? held.subarray(0, 0)
        : prefixOf(held, weights, total, total * limits.least);
    },
    weightOf: (rank) => weights[rank] ?? 0,
    mayReach(other, shared) {
      const one = totals[taken] ?? 0;
      const two = totals[other] ?? 0;
      // Behind the shorter beginning of the two lies less than this, and what else they share lies there.
      const most = shared + limits.least * Math.max(one, two);
      const isHeld = most >= limits.held * Math.min(one, two);
      return isHeld && most * (1 + limits.least) >= limits.least * (one + two);
    },
    likenessTo(other) {
      const one = totals[taken] ?? 0;
      const two = totals[other] ?? 0;
      const shared = sharedWith(other);
      return shared < limits.held * Math.min(one, two) ? 0 : shared / (one + two - shared);
    },
  };
}

/** The words from the rarest on, as long as those that follow still weigh enough. */
function prefixOf(
  held: Uint32Array,
  weights: Float64Array,
  total: number,
  enough: number,
): Uint32Array {
  let left = total;
  let end = 0;
  while (end < held.length && left >= enough) {
    left -= weights[held[end] ?? 0] ?? 0;
    end += 1;
  }
  return held.subarray(0, end);
}

/** By number of a word its rank from 1 on, the rarest first, or 0 for what is no word of the text; by rank the weight. */
function rankedWords({ count, keys, sizeAt }: CollectedWords) {
  const numbers = Uint32Array.from(keys.keys()).filter((number) => isRankedKey(keys[number] ?? ""));
  const order = numbers.toSorted((a, b) => sizeAt(a) - sizeAt(b) || a - b);
  const ranks = new Uint32Array(keys.length);
  const weights = new Float64Array(keys.length + 1);
  for (const [place, number] of order.entries()) {
    ranks[number] = place + 1;
    weights[place + 1] = Math.round(WEIGHT_STEPS * Math.log2(1 + count / sizeAt(number)));
  }
  return { ranks, weights };
}
