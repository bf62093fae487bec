import { visitWords } from "./document-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { keyOf, type KeyField } from "./term-keys.ts";

/** The keys under which an article is found, each once, as numbers of a lexicon, and what `frequencyIn` and `isInTitle` read of each. */
export type NumberedWords = { readonly numbers: Uint32Array; readonly tells: Uint8Array };

export type WordBag = NumberedWords & { readonly lexicon: Lexicon };

/** What an article's words are taken from. */
export type WordSource = {
  readonly title: string;
  /** The texts of all blocks, as `blockTexts` gives them. */
  readonly texts: readonly string[];
  readonly authors: readonly string[];
};

/** Frequencies above tell nothing new to the ranking. */
const MOST_COUNTED = 127;
const TITLE_BIT = 128;

/** Makes bags of articles' words: of title and body together, and of their authors' names. */
export function createBagMaker(lexicon: Lexicon): (source: WordSource) => WordBag {
  // Kept between calls: a map for each article costs more than its words.
  let tells = new Uint8Array(FIRST_CAPACITY);
  let held: number[] = [];

  function note(number: number, bits: number): void {
    if (number >= tells.length) tells = withRoom(tells, number + 1);
    const told = tells[number] ?? 0;
    if (told === 0) held.push(number);
    tells[number] = again(told) | bits;
  }

  function noteAll(text: string, field: KeyField, bits: number): void {
    visitWords(text, (word) => note(lexicon.numberOf(keyOf(field, word)), bits));
  }

  return ({ title, texts, authors }) => {
    held = [];
    noteAll(title, "text", TITLE_BIT);
    for (const text of texts) noteAll(text, "text", 0);
    for (const author of authors) noteAll(author, "author", 0);
    const numbers = Uint32Array.from(held);
    const told = new Uint8Array(numbers.length);
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      told[place] = tells[number] ?? 0;
      tells[number] = 0;
    }
    return { lexicon, numbers, tells: told };
  };
}

const FIRST_CAPACITY = 1024;

function withRoom(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, size));
  larger.set(bytes);
  return larger;
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
