import { integer, type Random, type Span } from "../make-library.ts";

/** What an article's sentences are written with. */
export type Hand = {
  readonly random: Random;
  readonly nextWord: () => string;
  /** Whether apostrophes and quotation marks are curly. */
  readonly isCurly: boolean;
};

const WORDS_PER_SENTENCE: Span = [15, 25];

/** What follows a word inside a sentence, in percent of the words. */
const COMMA_SHARE = 0.06;
const DASH_SHARE = 0.005;

const SPEECH_SHARE = 0.12;
const QUESTION_SHARE = 0.03;

/** Of the names, which are written with a capital letter. */
const POSSESSIVE_SHARE = 0.06;
const NAME = /^[A-Z]/;

/** A sentence with its punctuation, and the number of words in it. */
export function writeSentence(hand: Hand): { readonly text: string; readonly words: number } {
  const { random, isCurly } = hand;
  const words = integer(random, WORDS_PER_SENTENCE);
  const text = writeLine(hand, words, () => gap(random)) + (random() < QUESTION_SHARE ? "?" : ".");
  if (random() >= SPEECH_SHARE) return { text, words };
  return { text: isCurly ? `“${text}”` : `"${text}"`, words };
}

/** So many words in a row that begin with a capital letter, as in a title. */
export function writeLine(hand: Hand, words: number, gapAfter = (): string => " "): string {
  let text = wordOf(hand);
  for (let count = 1; count < words; count += 1) text += gapAfter() + wordOf(hand);
  const written = hand.isCurly ? text.replaceAll("'", "’") : text;
  return written.slice(0, 1).toUpperCase() + written.slice(1);
}

function wordOf({ random, nextWord }: Hand): string {
  const word = nextWord();
  return NAME.test(word) && random() < POSSESSIVE_SHARE ? `${word}'s` : word;
}

function gap(random: Random): string {
  const sign = random();
  if (sign < COMMA_SHARE) return ", ";
  return sign < COMMA_SHARE + DASH_SHARE ? " - " : " ";
}
