import type { Article } from "#article/article.ts";
import { plainText } from "#article/text.ts";

/** An article as a bag of words: numbers of terms, and how often each occurs. */
export type TermCounts = {
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
};

/** Gives each term a number, counted from 0 in order of appearance. */
export type Vocabulary = Map<string, number>;

/** Shorter words are nearly always function words. */
const LETTERS_OF_A_TERM = 3;

/** A headline says what an article is about, so its words count as often as this in the body. */
const TITLE_WEIGHT = 3;

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Counts the terms of an article's title and body; new terms are added to the vocabulary. */
export function countTerms(article: Article, vocabulary: Vocabulary): TermCounts {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number) => {
    for (const term of termsIn(text)) {
      const number = numberOf(term, vocabulary);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
  };
  count(article.title, TITLE_WEIGHT);
  count(plainText(article), 1);
  return { terms: Uint32Array.from(counts.keys()), counts: Uint32Array.from(counts.values()) };
}

/**
 * Words in lower case. In scripts that put no space between words, each pair of neighbouring
 * signs is a term: the overlapping bigrams usual in retrieval of Chinese and Japanese.
 */
function* termsIn(text: string): Generator<string> {
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (UNSPACED.test(word)) yield* pairsIn(word);
    else if (word.length >= LETTERS_OF_A_TERM) yield word;
  }
}

function* pairsIn(word: string): Generator<string> {
  for (let index = 0; index + 2 <= word.length; index += 1) yield word.slice(index, index + 2);
}

function numberOf(term: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(term);
  if (known !== undefined) return known;
  const number = vocabulary.size;
  vocabulary.set(term, number);
  return number;
}
