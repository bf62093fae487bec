import { createNumberList, type NumberList } from "./number-list.ts";
import type { WordBag } from "./word-bag.ts";

/** The articles that hold a key, in order, and for each what `frequencyIn` and `isInTitle` read. */
export type Occurrences = { readonly ordinals: Uint32Array; readonly tells: Uint8Array };

/** Collects which article holds which key, in about nine bytes for each pair of the two. */
export type PostingCollector = {
  /** Takes the words of the next article. */
  add(bag: WordBag): void;
  /** What has been taken so far, article by article. */
  words(): CollectedWords;
  /** Ends the collecting. */
  finish(): CollectedPostings;
};

/** The words of each article, as numbers that count the keys in order of appearance. */
export type CollectedWords = {
  /** Articles. */
  readonly count: number;
  /** By number. */
  readonly keys: readonly string[];
  /** How many articles hold a key, by its number. */
  readonly sizeAt: (number: number) => number;
  /** Visits the keys of one article, with what `frequencyIn` and `isInTitle` read. */
  readonly visit: (ordinal: number, visit: (number: number, tells: number) => void) => void;
};

export type CollectedPostings = {
  readonly count: number;
  /** All keys, in the order of UTF-16 code units. */
  readonly keys: readonly string[];
  /** How many articles hold a key, by its place in `keys`. */
  readonly sizeAt: (place: number) => number;
  readonly occurrencesAt: (place: number) => Occurrences;
};

export function createPostingCollector(): PostingCollector {
  const numbers = new Map<string, number>();
  const sizes = createNumberList();
  const keyOfPair = createNumberList();
  const tellsOfPair = createNumberList();
  /** By ordinal: where an article's pairs begin; behind the last one, where they end. */
  const firstPairs = createNumberList();
  firstPairs.push(0);

  function numberOf(key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    sizes.push(0);
    return number;
  }

  return {
    add({ keys, tells }) {
      for (const [place, key] of keys.entries()) {
        const number = numberOf(key);
        keyOfPair.push(number);
        tellsOfPair.push(tells[place] ?? 0);
        sizes.set(number, sizes.at(number) + 1);
      }
      firstPairs.push(keyOfPair.length());
    },
    words: () => ({
      count: firstPairs.length() - 1,
      keys: Array.from(numbers.keys()),
      sizeAt: sizes.at,
      visit(ordinal, visit) {
        const end = firstPairs.at(ordinal + 1);
        for (let pair = firstPairs.at(ordinal); pair < end; pair += 1) {
          visit(keyOfPair.at(pair), tellsOfPair.at(pair));
        }
      },
    }),
    finish: () => finished({ numbers, sizes, firstPairs, keyOfPair, tellsOfPair }),
  };
}

type Collected = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly sizes: NumberList;
  readonly firstPairs: NumberList;
  readonly keyOfPair: NumberList;
  readonly tellsOfPair: NumberList;
};

function finished({ numbers, sizes, ...pairs }: Collected): CollectedPostings {
  const count = pairs.firstPairs.length() - 1;
  const keys = [...numbers.keys()].toSorted(byCodeUnits);
  const order = Uint32Array.from(keys, (key) => numbers.get(key) ?? 0);
  const sizeAt = (place: number): number => sizes.at(order[place] ?? 0);
  const starts = new Uint32Array(keys.length + 1);
  for (let place = 0; place < keys.length; place += 1) {
    starts[place + 1] = (starts[place] ?? 0) + sizeAt(place);
  }
  const sorted = sortByKey({ count, order, starts, ...pairs });
  return {
    count,
    keys,
    sizeAt,
    occurrencesAt(place) {
      const [from, to] = [starts[place], starts[place + 1]];
      return {
        ordinals: sorted.ordinals.subarray(from, to),
        tells: sorted.tells.subarray(from, to),
      };
    },
  };
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Pairs = {
  readonly count: number;
  /** By place of a key in order: its number. */
  readonly order: Uint32Array;
  /** By place of a key in order: where its pairs begin. */
  readonly starts: Uint32Array;
  readonly firstPairs: { readonly at: (place: number) => number };
  readonly keyOfPair: { readonly at: (place: number) => number };
  readonly tellsOfPair: { readonly at: (place: number) => number };
};

/** Counting sort: the pairs lie by article and are dealt out to their keys. */
function sortByKey({ count, order, starts, firstPairs, keyOfPair, tellsOfPair }: Pairs) {
  const pairs = starts.at(-1) ?? 0;
  const next = new Uint32Array(order.length);
  for (const [place, number] of order.entries()) next[number] = starts[place] ?? 0;
  const ordinals = new Uint32Array(pairs);
  const tells = new Uint8Array(pairs);
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const end = firstPairs.at(ordinal + 1);
    for (let pair = firstPairs.at(ordinal); pair < end; pair += 1) {
      const number = keyOfPair.at(pair);
      const at = next[number] ?? 0;
      ordinals[at] = ordinal;
      tells[at] = tellsOfPair.at(pair);
      next[number] = at + 1;
    }
  }
  return { ordinals, tells };
}
