import { createLexicon, type Lexicon } from "./lexicon.ts";
import { createNumberList, type NumberList } from "./number-list.ts";
import type { WordBag } from "./word-bag.ts";

/** The articles that hold a key, in order, and for each what `frequencyIn` and `isInTitle` read, or what was made of it. */
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
  /** The keys of one article. */
  readonly numbersIn: (ordinal: number) => Uint32Array;
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
  /** Makes a number below 256 of what each occurrence tells, once for all that will read it. */
  readonly retell: (told: (ordinal: number, tells: number) => number) => void;
};

export function createPostingCollector(): PostingCollector {
  const own = createLexicon();
  const numberIn = createNumbering(own);
  const sizes = createNumberList();
  const keyOfPair = createNumberList();
  const tellsOfPair = createNumberList();
  /** By ordinal: where an article's pairs begin; behind the last one, where they end. */
  const firstPairs = createNumberList();
  firstPairs.push(0);
  return {
    add({ lexicon, numbers, tells }) {
      const ownNumberOf = numberIn(lexicon);
      for (let place = 0; place < numbers.length; place += 1) {
        const number = ownNumberOf(numbers[place] ?? 0);
        keyOfPair.push(number);
        tellsOfPair.push(tells[place] ?? 0);
        if (number === sizes.length()) sizes.push(1);
        else sizes.set(number, sizes.at(number) + 1);
      }
      firstPairs.push(keyOfPair.length());
    },
    words: () => ({
      count: firstPairs.length() - 1,
      keys: own.keysFrom(0),
      sizeAt: sizes.at,
      numbersIn: (ordinal) => keyOfPair.between(firstPairs.at(ordinal), firstPairs.at(ordinal + 1)),
      visit(ordinal, visit) {
        const end = firstPairs.at(ordinal + 1);
        for (let pair = firstPairs.at(ordinal); pair < end; pair += 1) {
          visit(keyOfPair.at(pair), tellsOfPair.at(pair));
        }
      },
    }),
    finish: () => finished({ keys: own.keysFrom(0), sizes, firstPairs, keyOfPair, tellsOfPair }),
  };
}

/**
 * Numbers of one lexicon for those of others. Its own depend on the articles and their order alone, whoever
 * numbered their words before.
 */
function createNumbering(own: Lexicon): (lexicon: Lexicon) => (number: number) => number {
  const known = new WeakMap<Lexicon, number[]>();
  return (lexicon) => {
    const numbers = known.get(lexicon) ?? [];
    known.set(lexicon, numbers);
    for (let next = numbers.length; next < lexicon.size(); next += 1) numbers.push(UNKNOWN);
    return (number) => {
      const before = numbers[number] ?? UNKNOWN;
      if (before !== UNKNOWN) return before;
      const fresh = own.numberOf(lexicon.keyAt(number));
      numbers[number] = fresh;
      return fresh;
    };
  };
}

const UNKNOWN = -1;

type Collected = {
  /** By number. */
  readonly keys: readonly string[];
  readonly sizes: NumberList;
  readonly firstPairs: NumberList;
  readonly keyOfPair: NumberList;
  readonly tellsOfPair: NumberList;
};

function finished({ keys: met, sizes, ...pairs }: Collected): CollectedPostings {
  const count = pairs.firstPairs.length() - 1;
  const order = Uint32Array.from(met.keys()).toSorted((a, b) =>
    byCodeUnits(met[a] ?? "", met[b] ?? ""),
  );
  const keys = Array.from(order, (number) => met[number] ?? "");
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
    retell(told) {
      const { ordinals, tells } = sorted;
      for (let place = 0; place < tells.length; place += 1) {
        tells[place] = told(ordinals[place] ?? 0, tells[place] ?? 0);
      }
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
