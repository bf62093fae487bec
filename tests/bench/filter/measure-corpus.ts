import { linesOf, readLine } from "./article-words.ts";
import type { CorpusArticle } from "./make-corpus.ts";

/** What decides how large an index of a corpus is. */
export type CorpusMeasures = {
  readonly articles: number;
  readonly words: number;
  readonly distinctWords: number;
  /** Of the distinct words, those with one occurrence. */
  readonly onceShare: number;
  /** Distinct pairs of a word and an article that holds it. */
  readonly pairs: number;
  /** Words in more than a sixteenth of the articles, and their share of the pairs. */
  readonly frequentWords: number;
  readonly frequentShare: number;
  /** Of the distinct words, those with a digit. */
  readonly digitShare: number;
  /** Of a distinct word. */
  readonly meanLetters: number;
  /** Of a distinct word in a sorted list that says for each how much it shares with the one before. */
  readonly frontCodedBytes: number;
  /** Words of the shortest, the median and the longest article. */
  readonly lengths: readonly [shortest: number, median: number, longest: number];
  readonly bytes: number;
  /** The most frequent first letters of the distinct words, in order. */
  readonly firstLetters: string;
};

type Count = { occurrences: number; articles: number; lastArticle: number };

const FREQUENT = 1 / 16;

export function measureCorpus(corpus: Iterable<CorpusArticle>): CorpusMeasures {
  const counts = new Map<string, Count>();
  const lengths: number[] = [];
  let bytes = 0;
  for (const article of corpus) {
    let words = 0;
    for (const line of linesOf(article)) {
      bytes += line.length + 1;
      words += countLine(counts, line, lengths.length);
    }
    lengths.push(words);
  }
  return { ...measureWords(counts, lengths.length), ...measureLengths(lengths), bytes };
}

function countLine(counts: Map<string, Count>, line: string, article: number): number {
  const { words } = readLine(line);
  for (const word of words) {
    let count = counts.get(word);
    if (count === undefined) {
      count = { occurrences: 0, articles: 0, lastArticle: -1 };
      counts.set(word, count);
    }
    count.occurrences += 1;
    if (count.lastArticle !== article) count.articles += 1;
    count.lastArticle = article;
  }
  return words.length;
}

function measureLengths(lengths: readonly number[]) {
  const sorted = lengths.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return {
    articles: lengths.length,
    words: sum(lengths),
    lengths: [sorted[0] ?? 0, median, sorted.at(-1) ?? 0] as const,
  };
}

function measureWords(counts: ReadonlyMap<string, Count>, articles: number) {
  const words = [...counts.keys()].toSorted();
  const all = [...counts.values()];
  const pairs = sum(all.map((count) => count.articles));
  const frequent = all.filter((count) => count.articles > articles * FREQUENT);
  const shareOf = (part: number): number => part / words.length;
  return {
    distinctWords: words.length,
    onceShare: shareOf(all.filter(({ occurrences }) => occurrences === 1).length),
    pairs,
    frequentWords: frequent.length,
    frequentShare: sum(frequent.map((count) => count.articles)) / pairs,
    digitShare: shareOf(words.filter((word) => /\d/.test(word)).length),
    meanLetters: shareOf(sum(words.map((word) => word.length))),
    frontCodedBytes: shareOf(
      sum(words.map((word, place) => tailBytes(words[place - 1] ?? "", word))),
    ),
    firstLetters: firstLetters(words),
  };
}

/** One byte tells both lengths. */
function tailBytes(before: string, word: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === word[shared]) shared += 1;
  return 1 + word.length - shared;
}

function firstLetters(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.charAt(0), (counts.get(word.charAt(0)) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([letter]) => letter).join("");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
