import { describe, expect, test } from "vitest";
import { linesOf, readLine } from "./article-words.ts";
import { CORPUS_SEED_NUMBER, makeCorpus } from "./make-corpus.ts";
import { measureCorpus } from "./measure-corpus.ts";
import { REAL_NEWS } from "./real-news.ts";

describe("a made-up corpus", () => {
  const measures = measureCorpus(makeCorpus(CORPUS_SEED_NUMBER, 1000));
  const real = REAL_NEWS.get(1000);

  test("is the same for the same number", () => {
    const [one, again, other] = [1, 1, 2].map((seed) => Array.from(makeCorpus(seed, 30)));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test.each([
    ["words", 0.05],
    ["distinctWords", 0.15],
    ["pairs", 0.05],
    ["bytes", 0.1],
  ] as const)("has as many %s as real news", (name, tolerance) => {
    const ratio = measures[name] / (real?.[name] ?? 0);
    expect(Math.abs(ratio - 1)).toBeLessThan(tolerance);
  });

  test("has many words that come up once", () => {
    expect(measures.onceShare).toBeGreaterThan(0.3);
    expect(measures.onceShare).toBeLessThan(0.45);
  });

  test("has half of its pairs in a few hundred words", () => {
    expect(measures.frequentShare).toBeGreaterThan(0.45);
    expect(measures.frequentShare).toBeLessThan(0.56);
    expect(measures.frequentWords).toBeGreaterThan(550);
    expect(measures.frequentWords).toBeLessThan(850);
  });

  test("has short and long articles", () => {
    const [shortest, median, longest] = measures.lengths;
    expect(shortest).toBeGreaterThanOrEqual(150);
    expect(longest).toBeGreaterThan(3 * median);
  });

  test("has an id for each article", () => {
    const ids = Array.from(makeCorpus(1, 500), ({ id }) => id);
    expect(new Set(ids).size).toBe(500);
  });

  test("has titles about their articles", () => {
    const shares = Array.from(makeCorpus(1, 100), (article) => {
      const [title = [], ...paragraphs] = linesOf(article).map((line) => readLine(line).words);
      const body = new Set(paragraphs.flat());
      return title.filter((word) => body.has(word)).length / title.length;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.8);
  });
});

describe("the words of a line", () => {
  test("are its letters and digits, folded", () => {
    expect(readLine("Ana’s “well-known” 1,250 U.S. boats").words).toEqual(
      "ana s well known 1 250 u s boats".split(" "),
    );
  });

  test("are joined where a sign joins them", () => {
    expect(readLine("Ana’s well-known boats, 2030 - 2031").joined).toEqual(
      "anas ana wellknown".split(" "),
    );
  });
});
