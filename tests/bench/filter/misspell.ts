import { integer, pick, type Random } from "../make-library.ts";

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

type Slip = (word: string, at: number, letter: string) => string;

/** Damerau's four kinds of a slip (1964), which make most misspellings. */
const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** A word with one slip behind its first letter; it may come out unchanged. */
export function misspell(random: Random, word: string): string {
  const at = integer(random, [1, word.length - 2]);
  return pick(random, SLIPS)(word, at, pick(random, LETTERS));
}
