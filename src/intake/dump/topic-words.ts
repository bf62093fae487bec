import { isWide } from "../spaces.ts";

/** Letters of a word's start that stand for it, so that endings do not matter: `harbours`. */
const STEM_LETTERS = 5;

/** Shorter words are mostly grammar and occur everywhere. */
const SHORTEST_WORD = 4;

/** Texts looked at no further than this many UTF-16 code units: the start says what it is about. */
export const TOPIC_SAMPLE = 2000;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/** From here on stand Chinese characters and halves of pairs. */
const FIRST_WIDE = 0x2e80;
const MAY_BE_WIDE = /[\u2e80-\uffff]/;

/** By code unit below: whether it belongs to a word, which a table tells faster than a pattern. */
const IN_WORD = Array.from({ length: FIRST_WIDE }, (_, unit) =>
  /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit)),
);

/** The start of a word, or two Chinese characters as one number, which costs no piece of text. */
type Topic = string | number;

/** What a text is about: the starts of its longer words, or pairs of Chinese characters. */
export function topicWords(text: string): ReadonlySet<Topic> {
  const words = new Set<Topic>();
  const sample = text.slice(0, TOPIC_SAMPLE).toLowerCase();
  if (MAY_BE_WIDE.test(sample)) addWordsAndPairs(sample, words);
  else addWords(sample, words);
  return words;
}

function addWords(sample: string, words: Set<Topic>): void {
  let start = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    if (IN_WORD[sample.charCodeAt(at)] === true) continue;
    const length = at - start;
    if (length >= SHORTEST_WORD) {
      words.add(sample.slice(start, start + Math.min(length, STEM_LETTERS)));
    }
    start = at + 1;
  }
}

function addWordsAndPairs(sample: string, words: Set<Topic>): void {
  for (const word of sample.match(WORD) ?? []) {
    if (isWide(word)) addPairs(word, words);
    else if (word.length >= SHORTEST_WORD) words.add(word.slice(0, STEM_LETTERS));
  }
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
