import {
  hash,
  integer,
  pick,
  type Random,
  SECTIONS,
  type Span,
  xorshift,
} from "../make-library.ts";
import { createVocabulary, FIRST_SUBJECT_RANK, type Vocabulary } from "./invent-word.ts";
import { type Hand, writeLine, writeSentence } from "./write-sentence.ts";
import { wordRanks } from "./word-ranks.ts";

/** A made-up article as the contenders of the benchmark get it. */
export type CorpusArticle = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly string[];
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly paragraphs: readonly string[];
};

/** How long a corpus's articles are, and how much they keep to their own words. */
type Shape = {
  readonly meanWords: number;
  /** Share of the words that belong to the article's topic. */
  readonly topicShare: number;
  /** Share of the words that repeat one which the article has used already. */
  readonly repeatShare: number;
};

/** From this many articles on, a shape; the measured corpora of these sizes differ from each other. */
const SHAPES: readonly (readonly [articles: number, shape: Shape])[] = [
  [0, { meanWords: 350, topicShare: 0.21, repeatShare: 0.2 }],
  [3000, { meanWords: 423, topicShare: 0.21, repeatShare: 0.22 }],
  [30_000, { meanWords: 443, topicShare: 0.25, repeatShare: 0.02 }],
];

/** Logarithmic standard deviation of the lengths; news has many short pieces and a few long. */
const LENGTH_SPREAD = 0.5;
const WORDS: Span = [150, 1500];

const SENTENCES_PER_PARAGRAPH: Span = [1, 3];
const WORDS_PER_TITLE: Span = [7, 10];

/** A topic prefers some words of middling rank. */
const TOPICS_PER_SECTION = 25;
const WORDS_PER_TOPIC = 250;
const TOPIC_RANKS: Span = [FIRST_SUBJECT_RANK, 28_000];

/** Share of a title's words that the article uses itself. */
const OWN_TITLE_SHARE = 0.85;

/** Share of the articles whose apostrophes and quotation marks are curly. */
const CURLY_SHARE = 0.4;

/** Of the corpora that the benchmark and the statistics are made from. */
export const CORPUS_SEED_NUMBER = 20_240_607;

const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAYS = 3652;
const DAY = 86_400_000;

/**
 * Made-up news in English letters, the same for the same seed number and count, one article at a
 * time. Frequencies, growth of the vocabulary, repetition and lengths are tuned to real news; how
 * near they come is told by `corpus-statistics.ts` and held by `make-corpus.test.ts`.
 */
export function* makeCorpus(seedNumber: number, count: number): Generator<CorpusArticle> {
  const random = xorshift(seedNumber);
  const author: Author = {
    random,
    shape: shapeOf(count),
    vocabulary: createVocabulary(xorshift(seedNumber + 1)),
    anyRank: wordRanks(),
    topics: SECTIONS.map(() => Array.from({ length: TOPICS_PER_SECTION }, () => topic(random))),
  };
  for (let index = 0; index < count; index += 1) yield article(author);
}

type Topic = Uint32Array;

type Author = {
  readonly random: Random;
  readonly shape: Shape;
  readonly vocabulary: Vocabulary;
  readonly anyRank: (random: Random) => number;
  readonly topics: readonly (readonly Topic[])[];
};

function shapeOf(count: number): Shape {
  const shape = SHAPES.findLast(([articles]) => count >= articles)?.[1];
  if (shape === undefined) throw new RangeError(`There is no corpus of ${count} articles`);
  return shape;
}

/** Ranks spread evenly over the orders of magnitude. */
function topic(random: Random): Topic {
  const [least, most] = TOPIC_RANKS;
  const any = (): number => Math.floor(least * (most / least) ** random());
  return Uint32Array.from({ length: WORDS_PER_TOPIC }, any);
}

function article(author: Author): CorpusArticle {
  const { random, topics, vocabulary } = author;
  const section = integer(random, [0, SECTIONS.length - 1]);
  const own: number[] = [];
  const nextRank = rankWriter(author, pick(random, topics[section] ?? []), own);
  const hand: Hand = {
    random,
    nextWord: () => vocabulary(nextRank()),
    isCurly: random() < CURLY_SHARE,
  };
  const paragraphs = writeParagraphs(hand, lengthOf(author));
  const titleWord = () => vocabulary(random() < OWN_TITLE_SHARE ? pick(random, own) : nextRank());
  return {
    id: hash(random),
    title: writeLine({ ...hand, nextWord: titleWord }, integer(random, WORDS_PER_TITLE)),
    sections: [SECTIONS[section] ?? ""],
    date: new Date(FIRST_DAY + integer(random, [0, DAYS]) * DAY).toISOString().slice(0, 10),
    paragraphs,
  };
}

/** Draws an article's words, and notes those with a subject. */
function rankWriter(author: Author, chosen: Topic, own: number[]): () => number {
  const { random, anyRank, shape } = author;
  return () => {
    const source = random();
    if (source < shape.repeatShare && own.length > 0) return favoured(random, own);
    const isOfTopic = source > 1 - shape.topicShare;
    const rank = isOfTopic ? favoured(random, chosen) : anyRank(random);
    if (rank >= FIRST_SUBJECT_RANK) own.push(rank);
    return rank;
  };
}

/** Zipf's law over a list, whose first entries come up most, by inversion. */
function favoured(random: Random, ranks: ArrayLike<number>): number {
  return ranks[Math.floor((ranks.length + 1) ** random()) - 1] ?? FIRST_SUBJECT_RANK;
}

function writeParagraphs(hand: Hand, words: number): readonly string[] {
  const paragraphs: string[] = [];
  let left = words;
  while (left > 0) {
    const length = integer(hand.random, SENTENCES_PER_PARAGRAPH);
    const sentences = Array.from({ length }, () => writeSentence(hand));
    paragraphs.push(sentences.map(({ text }) => text).join(" "));
    for (const sentence of sentences) left -= sentence.words;
  }
  return paragraphs;
}

/** Log-normal, with the mean that the shape asks for, and cut off on both sides. */
function lengthOf({ random, shape }: Author): number {
  const median = shape.meanWords / Math.exp(LENGTH_SPREAD ** 2 / 2);
  const length = Math.round(median * Math.exp(LENGTH_SPREAD * normal(random)));
  const [least, most] = WORDS;
  return Math.min(most, Math.max(least, length));
}

/** Box and Muller's method (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
