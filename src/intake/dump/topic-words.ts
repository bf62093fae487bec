import { UNIT, unitBits } from "../code-units.ts";
import { isWide } from "../spaces.ts";
import { prefixLength } from "./word-prefixes.ts";

/** Letters of a word's start that stand for it, so that endings do not matter: `harbours`. */
const STEM_LETTERS = 5;

/** Shorter words are mostly grammar and occur everywhere. */
const SHORTEST_WORD = 4;

/** Texts looked at no further than this many UTF-16 code units: the start says what it is about. */
export const TOPIC_SAMPLE = 2000;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/** Letters of writing without spaces, and of Korean, whose words are short. */
const MAY_BE_WIDE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/;

/** Syllables of a Korean word's start that are looked at: behind them stand endings. */
const KOREAN_START = 3;
const HANGUL = /^[\uac00-\ud7a3]/;

/** Thai, Lao, Burmese and Khmer put no space between words, which have some four letters and marks. */
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const UNSPACED_LETTERS = 4;

const IN_WORD = UNIT.letter | UNIT.digit;

/** The start of a word, or two Chinese characters as one number, which costs no piece of text. */
export type Topic = string | number;

export type Topics = ReadonlySet<Topic>;

/** The Turkish i with and without its dot, which capitals of a headline and small letters of its text write otherwise. */
const TURKISH_I = /i\u0307|ı/g;
const HAS_TURKISH_I = /[\u0307ı]/;

function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return HAS_TURKISH_I.test(small) ? small.replace(TURKISH_I, "i") : small;
}

/** What a text is about: the starts of its longer words, or pairs of Chinese characters. */
export function topicWords(text: string): Topics {
  const words = new Set<Topic>();
  const sample = inSmallLetters(text.slice(0, TOPIC_SAMPLE));
  if (MAY_BE_WIDE.test(sample)) addWordsAndPairs(sample, words);
  else visitWords(sample, (start, length) => words.add(stemAt(sample, start, length)));
  return words;
}

/** Those of some topic words that a long text has too: faster than all that it has. */
export function topicWordsAmong(text: string, asked: Topics): Topics {
  const sample = inSmallLetters(text.slice(0, TOPIC_SAMPLE));
  if (MAY_BE_WIDE.test(sample)) return common(asked, topicWords(sample));
  const isStart = tabulateStarts(asked);
  const found = new Set<Topic>();
  visitWords(sample, (start, length) => {
    if (isStart[startCode(sample, start)] === 0) return;
    const stem = stemAt(sample, start, length);
    if (asked.has(stem)) found.add(stem);
  });
  return found;
}

function common(asked: Topics, words: Topics): Topics {
  return new Set(Array.from(asked).filter((word) => words.has(word)));
}

/** Codes of the first letters of words: enough that few words share one with one that is asked for. */
const CODES = 4096;

function tabulateStarts(words: Topics): Uint8Array {
  const isStart = new Uint8Array(CODES);
  for (const word of words) if (typeof word === "string") isStart[startCode(word, 0)] = 1;
  return isStart;
}

function startCode(text: string, at: number): number {
  const pair = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
  return (pair * 31 + text.charCodeAt(at + 2)) % CODES;
}

function visitWords(sample: string, visit: (start: number, length: number) => void): void {
  let start = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    if ((unitBits(sample, at) & IN_WORD) !== 0) continue;
    if (at - start >= SHORTEST_WORD) visitBehindPrefix(sample, start, at - start, visit);
    start = at + 1;
  }
}

function visitBehindPrefix(
  sample: string,
  start: number,
  length: number,
  visit: (start: number, length: number) => void,
): void {
  const prefix = prefixLength(sample, start, length);
  visit(start + prefix, length - prefix);
}

function stemAt(sample: string, start: number, length: number): string {
  return sample.slice(start, start + Math.min(length, STEM_LETTERS));
}

function addWordsAndPairs(sample: string, words: Set<Topic>): void {
  for (const word of sample.match(WORD) ?? []) {
    if (isWide(word)) addPairs(word, words);
    else if (HANGUL.test(word)) addPairs(word.slice(0, KOREAN_START), words);
    else if (UNSPACED.test(word)) addRuns(word, words);
    else if (word.length >= SHORTEST_WORD) words.add(stemOf(word));
  }
}

function stemOf(word: string): string {
  const prefix = prefixLength(word, 0, word.length);
  return word.slice(prefix, prefix + STEM_LETTERS);
}

/** The share of a text's topic words that are among the others, from 0 to 1; 0 without words. */
export function topicOverlap(text: string, others: Topics): number {
  return overlapOf(topicWords(text), others);
}

/** The same of its topic words. */
export function overlapOf(words: Topics, others: Topics): number {
  return shareWhere(words, (word) => others.has(word));
}

/** The share of topic words for which a test holds, from 0 to 1; 0 without words. */
export function shareWhere(words: Topics, isIt: (word: Topic) => boolean): number {
  if (words.size === 0) return 0;
  let count = 0;
  for (const word of words) if (isIt(word)) count += 1;
  return count / words.size;
}

/**
 * Whether lines speak of what a text is about: all together they share so much of their topic words.
 * @param share The least share, from 0 to 1, as the mean over the lines.
 */
export function speakOf(lines: readonly string[], text: readonly string[], share: number): boolean {
  const topics = new Set(text.flatMap((each) => [...topicWords(each)]));
  const shared = lines.reduce((sum, line) => sum + topicOverlap(line, topics), 0);
  return shared >= share * lines.length;
}

function addPairs(word: string, words: Set<Topic>): void {
  for (let at = 0; at + 1 < word.length; at += 1) {
    words.add(word.charCodeAt(at) * 0x10000 + word.charCodeAt(at + 1));
  }
}

function addRuns(word: string, words: Set<Topic>): void {
  for (let at = 0; at + UNSPACED_LETTERS <= word.length; at += 1) {
    words.add(word.slice(at, at + UNSPACED_LETTERS));
  }
}
