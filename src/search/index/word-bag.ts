import { visitWords } from "./document-words.ts";
import { keyOf, type KeyField } from "./term-keys.ts";

/** The keys under which an article is found, each once, and what `frequencyIn` and `isInTitle` read of each. */
export type WordBag = { readonly keys: readonly string[]; readonly tells: Uint8Array };

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

/** The bag of an article's words: of title and body together, and of its authors' names. */
export function wordBagOf({ title, texts, authors }: WordSource): WordBag {
  const tells = new Map<string, number>();
  const addAll = (text: string, field: KeyField, bits: number) => {
    visitWords(text, (word) => {
      const key = keyOf(field, word);
      tells.set(key, again(tells.get(key) ?? 0) | bits);
    });
  };
  addAll(title, "text", TITLE_BIT);
  for (const text of texts) addAll(text, "text", 0);
  for (const author of authors) addAll(author, "author", 0);
  return { keys: Array.from(tells.keys()), tells: Uint8Array.from(tells.values()) };
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
