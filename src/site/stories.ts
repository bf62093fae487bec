import type { Ordinal } from "#article/library.ts";
import type { CollectedWords } from "#search/index/posting-collector.ts";
import { createTextLikeness, type TextLikeness } from "./text-likeness.ts";

/** Which articles are versions of one story. */
export type Stories = {
  /** All versions of an article's story in file order, itself among them. */
  readonly versionsOf: (ordinal: Ordinal) => readonly Ordinal[];
  /** The articles before which another version of their story stands, in file order. */
  readonly repeats: readonly Ordinal[];
};

/** No article is a version of another. */
export const NO_STORIES: Stories = { versionsOf: (ordinal) => [ordinal], repeats: [] };

/** Share of the words of two versions that both hold, by weight: the longer one may be more than half as long again. */
const LEAST_LIKENESS = 0.625;

/**
 * Share of the words of the shorter version that the longer one holds too. Versions add and cut; where
 * more than a word in twelve is replaced by another, it may be another report after the same pattern
 * (earthquakes, closing prices), of which some were seen to share seven words in eight.
 */
const LEAST_HELD = 0.92;

/** Texts of fewer different words prove nothing: captions, results, notices. */
const LEAST_WORDS = 40;

/** What versions reach. */
export const LIMITS = { least: LEAST_LIKENESS, held: LEAST_HELD, words: LEAST_WORDS };

/**
 * First versions that one word leads to, the latest ones. More share one of their rarest words only by a pattern of
 * writing, and without a limit the work would grow with the square of the library: at 100,000 articles of few
 * words, four times as many took a third of a build after one edit.
 */
const POSTINGS_LIMIT = 64;

/**
 * Groups articles that are alike. Each article in file order joins the story whose first version is
 * most like it, the earliest of equals, or begins a story of its own: nothing is linked through a third
 * text, so that no chain leads from one story to another. Memory and time grow with the library.
 */
export function groupStories(words: CollectedWords): Stories {
  const likeness = createTextLikeness(words, LIMITS);
  const firsts = createFirstVersions(words);
  const firstOf = new Uint32Array(words.count);
  const versions = new Map<Ordinal, Ordinal[]>();
  const repeats: Ordinal[] = [];
  for (let ordinal = 0; ordinal < words.count; ordinal += 1) {
    const rarest = likeness.take(ordinal);
    const first = mostAlike(firsts.sharing(rarest, likeness), likeness);
    firstOf[ordinal] = first ?? ordinal;
    if (first === null) {
      firsts.add(ordinal, rarest);
    } else {
      repeats.push(ordinal);
      const known = versions.get(first);
      if (known === undefined) versions.set(first, [first, ordinal]);
      else known.push(ordinal);
    }
  }
  return { versionsOf: (ordinal) => versions.get(firstOf[ordinal] ?? 0) ?? [ordinal], repeats };
}

function mostAlike(candidates: readonly Ordinal[], likeness: TextLikeness): Ordinal | null {
  let best: Ordinal | null = null;
  let most = LEAST_LIKENESS;
  for (const candidate of candidates) {
    const reached = likeness.likenessTo(candidate);
    if (reached > most || (reached === most && (best === null || candidate < best))) {
      best = candidate;
      most = reached;
    }
  }
  return best;
}

/** The first versions of all stories so far, by their rarest words. */
function createFirstVersions({ keys, count }: CollectedWords) {
  const holders = createRecentHolders(keys.length + 1);
  // Kept between calls, for new arrays per article would make the work quadratic. Weights are whole numbers.
  const shared = new Uint32Array(count);
  const met = new Uint32Array(count + 1);

  /** Adds up the weights of the rarest words that each has in common; gives how many have any. */
  function meet(rarest: Uint32Array, weightOf: (rank: number) => number): number {
    let found = 0;
    for (const rank of rarest) {
      const weight = weightOf(rank);
      const ordinals = holders.of(rank);
      for (let place = 0; place < ordinals.length; place += 1) {
        const other = ordinals[place] ?? 0;
        const before = shared[other] ?? 0;
        // Without a branch, which nothing could foretell: one that was met before is written over.
        met[found] = other;
        found += before === 0 ? 1 : 0;
        shared[other] = before + weight;
      }
    }
    return found;
  }

  return {
    add(ordinal: Ordinal, rarest: Uint32Array): void {
      for (const rank of rarest) holders.add(rank, ordinal);
    },
    /** Those that share so much with the article taken last that they may be as alike as asked. */
    sharing(rarest: Uint32Array, { weightOf, mayReach }: TextLikeness): readonly Ordinal[] {
      const found: Ordinal[] = [];
      const all = met.subarray(0, meet(rarest, weightOf));
      for (const other of all) {
        if (mayReach(other, shared[other] ?? 0)) found.push(other);
        shared[other] = 0;
      }
      return found;
    },
  };
}

/** For each word the latest articles that were added for it. */
function createRecentHolders(words: number) {
  const lists = Array.from<Uint32Array | undefined>({ length: words });
  const counts = new Uint32Array(words);
  const none = new Uint32Array();

  function withRoom(rank: number, size: number): Uint32Array {
    const list = lists[rank] ?? none;
    if (size <= list.length) return list;
    const larger = new Uint32Array(Math.min(Math.max(2, list.length * 2), POSTINGS_LIMIT));
    larger.set(list);
    lists[rank] = larger;
    return larger;
  }

  return {
    add(rank: number, ordinal: Ordinal): void {
      const count = counts[rank] ?? 0;
      const list = withRoom(rank, Math.min(count + 1, POSTINGS_LIMIT));
      list[count % POSTINGS_LIMIT] = ordinal;
      counts[rank] = count + 1;
    },
    of: (rank: number): Uint32Array => lists[rank]?.subarray(0, counts[rank]) ?? none,
  };
}
