import { isWide } from "../spaces.ts";

/** Letters of a word's start that stand for it, so that endings do not matter: `harbours`. */
const STEM_LETTERS = 5;

/** Shorter words are mostly grammar and occur everywhere. */
const SHORTEST_WORD = 4;

/** Texts looked at no further than this many UTF-16 code units: the start says what it is about. */
export const TOPIC_SAMPLE = 2000;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/** The same of a text without Chinese characters and halves of pairs. */
const LONGER_WORD = /[\p{L}\p{M}\p{Nd}]{4,}/gu;
const MAY_BE_WIDE = /[\u2e80-\uffff]/;

/** The start of a word, or two Chinese characters as one number, which costs no piece of text. */
type Topic = string | number;

/** What a text is about: the starts of its longer words, or pairs of Chinese characters. */
export function topicWords(text: string): ReadonlySet<Topic> {
  const words = new Set<Topic>();
  const sample = text.slice(0, TOPIC_SAMPLE).toLowerCase();
  const mayBePairs = MAY_BE_WIDE.test(sample);
  for (const word of sample.match(mayBePairs ? WORD : LONGER_WORD) ?? []) {
    if (mayBePairs && isWide(word)) addPairs(word, words);
    else if (word.length >= SHORTEST_WORD) words.add(word.slice(0, STEM_LETTERS));
  }
  return words;
}

/** The share of a text's topic words that are among the others, from 0 to 1; 0 without words. */
export function topicOverlap(text: string, others: ReadonlySet<Topic>): number {
  const words = topicWords(text);
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}

function addPairs(word: string, words: Set<Topic>): void {
  for (let at = 0; at + 1 < word.length; at += 1) {
    words.add(word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1));
  }
}
