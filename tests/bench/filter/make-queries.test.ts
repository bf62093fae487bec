import { describe, expect, test } from "vitest";
import { countBits, findTruth, hasBit } from "./find-truth.ts";
import { type CorpusArticle, makeCorpus } from "./make-corpus.ts";
import { type BenchQuery, makeQueries, type QueryKind } from "./make-queries.ts";

const ARTICLES = 300;

function madeQueries(seedNumber: number): readonly BenchQuery[] {
  return makeQueries(seedNumber, makeCorpus(1, ARTICLES), ARTICLES);
}

function articleOf(...paragraphs: readonly string[]): CorpusArticle {
  return { id: "a", title: "Ferry returns", sections: [], date: "2031-05-04", paragraphs };
}

function isFound(kind: QueryKind, wanted: readonly string[], ...paragraphs: string[]): boolean {
  const query = { kind, typed: "", words: wanted, wanted };
  const [bits = new Uint8Array()] = findTruth([query], [articleOf(...paragraphs)], 1);
  return hasBit(bits, 0);
}

describe("queries", () => {
  const queries = madeQueries(1);

  test("are the same for the same number", () => {
    expect(madeQueries(1)).toEqual(queries);
    expect(madeQueries(2)).not.toEqual(queries);
  });

  test("are of eight kinds", () => {
    const counts = Map.groupBy(queries, ({ kind }) => kind);
    expect(Array.from(counts.values(), ({ length }) => length)).toEqual([
      30, 30, 40, 30, 160, 20, 30, 30,
    ]);
  });

  test("all find something", () => {
    const truth = findTruth(queries, makeCorpus(1, ARTICLES), ARTICLES);
    expect(truth.map(countBits).filter((count) => count === 0)).toEqual([]);
  });

  test("are misspelt where they are to be", () => {
    const misspelt = queries.filter(({ kind }) => kind === "misspelt word");
    expect(misspelt.filter(({ words, wanted }) => words[0] === wanted[0])).toEqual([]);
  });
});

describe("the truth", () => {
  test("asks for all words in one article", () => {
    expect(isFound("two words", ["ferry", "night"], "By day.", "By night.")).toBe(true);
    expect(isFound("two words", ["ferry", "nigh"], "By night.")).toBe(false);
  });

  test("takes the last word's beginning while it is typed", () => {
    expect(isFound("word and prefix", ["ferry", "nigh"], "By night.")).toBe(true);
    expect(isFound("word and prefix", ["ferr", "nigh"], "By night.")).toBe(false);
    expect(isFound("keystroke", ["igh"], "By night.")).toBe(false);
  });

  test("finds a phrase across punctuation but not across lines", () => {
    expect(isFound("phrase", ["by", "night", "it"], "By night, it came.")).toBe(true);
    expect(isFound("phrase", ["night", "it"], "By night.", "It came.")).toBe(false);
    expect(isFound("phrase", ["returns", "by"], "By night.")).toBe(false);
  });

  test("finds both readings of a compound", () => {
    expect(isFound("rare word", ["wellknown"], "A well-known boat.")).toBe(true);
    expect(isFound("rare word", ["known"], "A well-known boat.")).toBe(true);
    expect(isFound("phrase", ["well", "known"], "A well-known boat.")).toBe(true);
  });

  test("looks for the word that was meant", () => {
    const query = {
      kind: "misspelt word",
      typed: "boet ",
      words: ["boet"],
      wanted: ["boat"],
    } as const;
    const [bits = new Uint8Array()] = findTruth([query], [articleOf("A boat.")], 1);
    expect(countBits(bits)).toBe(1);
  });
});
