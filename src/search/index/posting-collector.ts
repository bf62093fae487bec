import { createNumberList } from "./number-list.ts";

/** The articles that hold a key, in order, and for each what `frequencyIn` and `isInTitle` read. */
export type Occurrences = { readonly ordinals: Uint32Array; readonly tells: Uint8Array };

/** Collects which article holds which key, in about nine bytes for each pair of the two. */
export type PostingCollector = {
  /** Begins the next article. */
  next(): void;
  /** Tells that the article holds a key; `inTitle` once is enough. */
  add(key: string, inTitle: boolean): void;
  /** Ends the collecting. */
  finish(): CollectedPostings;
};

export type CollectedPostings = {
  readonly count: number;
  /** All keys, in the order of UTF-16 code units. */
  readonly keys: readonly string[];
  /** How many articles hold a key, by its place in `keys`. */
  readonly sizeAt: (place: number) => number;
  readonly occurrencesAt: (place: number) => Occurrences;
};

/** Frequencies above tell nothing new to the ranking. */
const MOST_COUNTED = 127;
const TITLE_BIT = 128;

export function createPostingCollector(): PostingCollector {
  const numbers = new Map<string, number>();
  /** By number of a key: where its pair with the current article is, from 1; else an older place. */
  const lastPair = createNumberList();
  const sizes = createNumberList();
  const keyOfPair = createNumberList();
  const tellsOfPair = createNumberList();
  const firstPairs = createNumberList();

  function numberOf(key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    lastPair.push(0);
    sizes.push(0);
    return number;
  }

  return {
    next: () => firstPairs.push(keyOfPair.length()),
    add(key, inTitle) {
      const number = numberOf(key);
      const title = inTitle ? TITLE_BIT : 0;
      const pair = lastPair.at(number) - 1;
      if (pair >= firstPairs.at(firstPairs.length() - 1)) {
        tellsOfPair.set(pair, again(tellsOfPair.at(pair)) | title);
        return;
      }
      keyOfPair.push(number);
      tellsOfPair.push(1 | title);
      lastPair.set(number, keyOfPair.length());
      sizes.set(number, sizes.at(number) + 1);
    },
    finish() {
      const count = firstPairs.length();
      firstPairs.push(keyOfPair.length());
      const keys = [...numbers.keys()].toSorted(byCodeUnits);
      const order = Uint32Array.from(keys, (key) => numbers.get(key) ?? 0);
      const sizeAt = (place: number): number => sizes.at(order[place] ?? 0);
      const starts = new Uint32Array(keys.length + 1);
      for (let place = 0; place < keys.length; place += 1) {
        starts[place + 1] = (starts[place] ?? 0) + sizeAt(place);
      }
      const sorted = sortByKey({ count, order, starts, firstPairs, keyOfPair, tellsOfPair });
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
    },
  };
}

/** How often the key occurs, at most 127 times. */
export function frequencyIn(tells: number): number {
  return tells & MOST_COUNTED;
}

export function isInTitle(tells: number): boolean {
  return tells >= TITLE_BIT;
}

function again(tells: number): number {
  return (tells & MOST_COUNTED) === MOST_COUNTED ? tells : tells + 1;
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
