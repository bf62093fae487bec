/**
 * Asks 10,000 random and hostile queries of an index of made-up news and tells the slowest:
 * `node tests/bench/filter/hostile-queries.ts`. The exit code is 1 when one throws or hangs.
 */
import { EMPTY_FILTER } from "#article/paths.ts";
import { findArticles } from "#search/find-articles.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeIndex, openMade } from "#tests/support/search-library.ts";
import { integer, pick, xorshift, type Random } from "../make-library.ts";
import { CORPUS_SEED_NUMBER, makeCorpus } from "./make-corpus.ts";

const QUERIES = 10_000;
const ARTICLES = 1000;

/** Milliseconds of the processor without a pause, in which a newer question could be heard, that count as a hang. */
const HANG = 50;

const PIECES = [
  ..."\"“”«»-−'’.,:/&_+#()[]{}*?\\^$|<>%\0\ud800\udfff\u200f\u202e\u00ad".split(""),
  "🍋",
  "OR",
  " OR ",
  "title:",
  "section:",
  "by:",
  "before:",
  "after:9999-99-99",
  "lang:",
  "the",
  "of",
  "a",
  "s",
  "ß",
  "北京大学",
  "ภาษา",
  "می\u200cخواهم",
  "e\u0301".repeat(50),
  "-".repeat(500),
  '"'.repeat(500),
  "a".repeat(3000),
  "a ".repeat(300),
  "__proto__",
  "constructor",
  "*",
  " ",
  " ",
  " ",
  "\n",
];

function hostileQuery(random: Random, words: readonly string[]): string {
  const length = integer(random, [0, 8]);
  return Array.from({ length }, () => pick(random, random() < 0.4 ? words : PIECES)).join("");
}

const corpus = [...makeCorpus(CORPUS_SEED_NUMBER, ARTICLES)];
const articles = makeArticles(corpus.map(({ title, paragraphs }) => ({ title, paragraphs })));
const library = openMade(makeIndex(articles), articles);
const words = corpus.flatMap(({ title }) => title.split(" ")).slice(0, 500);
const random = xorshift(CORPUS_SEED_NUMBER);
const slowest = { query: "", milliseconds: 0 };
for (let count = 0; count < QUERIES; count += 1) {
  const query = hostileQuery(random, words);
  const milliseconds = await longestStretch(query);
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { query, milliseconds });
}
console.log(
  `${QUERIES} queries of ${ARTICLES} articles; the slowest took ` +
    `${slowest.milliseconds.toFixed(1)} ms: ${JSON.stringify(slowest.query.slice(0, 100))}`,
);
if (slowest.milliseconds > HANG) process.exitCode = 1;

/** Texts are read over the network, so that the worker hears of newer questions between two results. */
async function longestStretch(query: string): Promise<number> {
  let longest = 0;
  let start = spentMilliseconds();
  for await (const _ of findArticles(library, { ...EMPTY_FILTER, query })) {
    longest = Math.max(longest, spentMilliseconds() - start);
    start = spentMilliseconds();
  }
  return longest;
}

/** Of the processor by this thread, so that other work on the machine does not count. */
function spentMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
