import { kindAt } from "../characters.ts";

/**
 * What the dictionary is sorted by. Words of title and body stand as they are; words of titles alone
 * and of authors' names each have a sign before them that is no part of any word.
 */
export type KeyField = "text" | "author";

const SIGNS = { text: "", title: "\u0001", author: "\u0002" };

/** Behind a beginning of words, for the list of all articles that hold any of them; in no word. */
const BEGINNING_SIGN = "*";

/**
 * Code units of the longest key. Longer words, which are addresses and codes, share the key of their
 * beginning: what it finds must be looked up in the text.
 */
const LONGEST_KEY = 40;

export function keyOf(field: KeyField, word: string): string {
  return SIGNS[field] + shortened(word);
}

/** The key under which stands where a key of the text occurs in titles. */
export function titleKeyOf(key: string): string {
  return SIGNS.title + key;
}

/** The key of the list for all words that begin with a key. */
export function beginningKey(key: string): string {
  return key + BEGINNING_SIGN;
}

/** Whether the key of a word tells it from all others. */
export function hasOwnKey(word: string): boolean {
  return word.length < LONGEST_KEY;
}

/** Whether the articles of a key are ranked by it: title and author only narrow. */
export function isRankedKey(key: string): boolean {
  return key.charCodeAt(0) > 2;
}

/** Whether a key is looked up by its beginnings too: not the pieces of scripts without spaces. */
export function hasBeginnings(key: string): boolean {
  return kindAt(key, isRankedKey(key) ? 0 : 1) === "word";
}

/**
 * Pieces by which a run in a script without spaces is found: each character, and each two that
 * follow each other.
 */
export function gramsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  return [...characters, ...pairsOf(characters)];
}

/** The pieces that all texts with a run hold: its pairs, or its one character. */
export function neededGramsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  return characters.length === 1 ? characters : pairsOf(characters);
}

/** Shorter words are nearly always function words. */
const LETTERS_OF_A_TERM = 3;

/**
 * Whether a key says what a text is about: a word of some length or, in scripts without spaces, a
 * pair of neighbouring signs, as is usual in retrieval of Chinese and Japanese. Numbers say little.
 */
export function isTermKey(key: string): boolean {
  if (!isRankedKey(key) || !/^\p{L}/u.test(key)) return false;
  return hasBeginnings(key) ? key.length >= LETTERS_OF_A_TERM : Array.from(key).length === 2;
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, place) => (characters[place] ?? "") + character);
}

function shortened(word: string): string {
  if (word.length <= LONGEST_KEY) return word;
  const last = word.charCodeAt(LONGEST_KEY - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return word.slice(0, splitsPair ? LONGEST_KEY - 1 : LONGEST_KEY);
}
