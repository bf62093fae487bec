import { integer, pick, type Random, type Span, xorshift } from "../make-library.ts";
import { linesOf, readLine } from "./article-words.ts";
import type { CorpusArticle } from "./make-corpus.ts";
import { misspell } from "./misspell.ts";

export type QueryKind =
  | "common word"
  | "rare word"
  | "two words"
  | "three words"
  | "keystroke"
  | "word and prefix"
  | "phrase"
  | "misspelt word";

/** A question with the words that are looked for. */
export type BenchQuery = {
  readonly kind: QueryKind;
  /** As a reader writes it into the filter: a space ends a word, quotation marks hold a phrase. */
  readonly typed: string;
  /** Of a prefix its letters so far; of a misspelt word the misspelling. */
  readonly words: readonly string[];
  /** What is to be found: the words, of a misspelt one the word that was meant. */
  readonly wanted: readonly string[];
};

/** Articles of which queries are made. */
const SAMPLED_ARTICLES = 500;

/** A common word stands in more than this share of the articles, a rare one in so many at the most. */
const COMMON_SHARE = 1 / 16;
const RARE_ARTICLES = 10;

const LEAST_LETTERS = 3;
const TYPED_LETTERS = 8;
const WORDS_PER_PHRASE: Span = [2, 4];
const MISSPELT = /^[a-z]{5,}$/;

/** The queries of a corpus, the same for the same seed number; reads the corpus once. */
export function makeQueries(
  seedNumber: number,
  corpus: Iterable<CorpusArticle>,
  articles: number,
): readonly BenchQuery[] {
  const random = xorshift(seedNumber);
  const source = readCorpus(random, corpus, articles);
  return KINDS.flatMap(({ count, make }) =>
    Array.from({ length: count }, () => make(source)).flat(),
  );
}

/** What queries are made of. */
type Source = {
  readonly random: Random;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly common: readonly string[];
  readonly rare: readonly string[];
  /** Lines of words, article by article. */
  readonly sample: readonly (readonly (readonly string[])[])[];
};

function readCorpus(random: Random, corpus: Iterable<CorpusArticle>, articles: number): Source {
  const holders = new Map<string, number>();
  const sample: (readonly (readonly string[])[])[] = [];
  const step = Math.max(1, Math.floor(articles / SAMPLED_ARTICLES));
  let ordinal = 0;
  for (const article of corpus) {
    const lines = linesOf(article).map((line) => readLine(line).words);
    for (const word of new Set(lines.flat())) holders.set(word, (holders.get(word) ?? 0) + 1);
    if (ordinal % step === 0) sample.push(lines);
    ordinal += 1;
  }
  const wordsHeldBy = (least: number, most: number): readonly string[] =>
    [...holders].filter(([, count]) => count >= least && count <= most).map(([word]) => word);
  const common = wordsHeldBy(articles * COMMON_SHARE, articles);
  return { random, vocabulary: holders, common, rare: wordsHeldBy(1, RARE_ARTICLES), sample };
}

type Kind = { readonly count: number; readonly make: (source: Source) => readonly BenchQuery[] };

/** How many of each kind: the mix that other measurements of such libraries used. */
const KINDS: readonly Kind[] = [
  { count: 30, make: ({ random, common }) => [wholeWords("common word", [pick(random, common)])] },
  { count: 30, make: ({ random, rare }) => [wholeWords("rare word", [pick(random, rare)])] },
  { count: 40, make: (source) => [wholeWords("two words", wordsOfOne(source, 2))] },
  { count: 30, make: (source) => [wholeWords("three words", wordsOfOne(source, 3))] },
  { count: 20, make: keystrokes },
  { count: 20, make: wordAndPrefix },
  { count: 30, make: phrase },
  { count: 30, make: misspelt },
];

function wholeWords(kind: QueryKind, words: readonly string[]): BenchQuery {
  return { kind, typed: `${words.join(" ")} `, words, wanted: words };
}

/** Different words of one article. */
function wordsOfOne({ random, sample }: Source, count: number): readonly string[] {
  const words = [...new Set(pick(random, sample).flat())].filter(
    (word) => word.length >= LEAST_LETTERS,
  );
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(pick(random, words));
  return [...chosen];
}

/** A word of eight letters key by key: twenty of them make 160 prefixes. */
function keystrokes(source: Source): readonly BenchQuery[] {
  const word = wordWhere(source, ({ length }) => length === TYPED_LETTERS);
  return Array.from(word, (_, place) => {
    const typed = word.slice(0, place + 1);
    return { kind: "keystroke", typed, words: [typed], wanted: [typed] };
  });
}

function wordWhere({ random, sample }: Source, isRight: (word: string) => boolean): string {
  let word = "";
  while (!isRight(word)) word = pick(random, pick(random, pick(random, sample)));
  return word;
}

function wordAndPrefix(source: Source): readonly BenchQuery[] {
  const [word = "", other = ""] = wordsOfOne(source, 2);
  const prefix = other.slice(0, integer(source.random, [2, other.length]));
  const words = [word, prefix];
  return [{ kind: "word and prefix", typed: words.join(" "), words, wanted: words }];
}

function phrase({ random, sample }: Source): readonly BenchQuery[] {
  const length = integer(random, WORDS_PER_PHRASE);
  const lines = pick(random, sample).filter((line) => line.length >= length);
  const line = pick(random, lines);
  const start = integer(random, [0, line.length - length]);
  const words = line.slice(start, start + length);
  return [{ kind: "phrase", typed: `"${words.join(" ")}"`, words, wanted: words }];
}

/** A misspelling is no word of the corpus. */
function misspelt(source: Source): readonly BenchQuery[] {
  const { random, vocabulary } = source;
  const word = wordWhere(source, (each) => MISSPELT.test(each));
  let misspelling = word;
  while (vocabulary.has(misspelling)) misspelling = misspell(random, word);
  const words = [misspelling];
  return [{ kind: "misspelt word", typed: `${misspelling} `, words, wanted: [word] }];
}
