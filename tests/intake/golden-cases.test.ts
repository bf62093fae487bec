import type { Evidence } from "#intake/dump/evidence.ts";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { scoreArticles } from "../score/score-article.ts";
import { asExpected, evidenceFor, goldenCaseNames, readGoldenCase } from "./golden-case.ts";

const CASES = join(import.meta.dirname, "../cases");

const SOURCE = "A headline\n\nA sentence of the article that is long enough to be prose.\n\nShare";

function readCase(name: string) {
  const golden = readGoldenCase(join(CASES, name));
  const { expected, ...seed } = golden;
  const intake = readSeed(seed, evidenceFor(golden));
  return { expected, intake, found: asExpected(intake, expected) };
}

const NAMES = goldenCaseNames(CASES);
const SHORT = NAMES.filter(
  (name) => readGoldenCase(join(CASES, name)).expected.shortfall !== undefined,
);

describe("golden cases", () => {
  test.each(NAMES.filter((name) => !SHORT.includes(name)))("reads %s as expected", (name) => {
    const { expected, found } = readCase(name);
    expect(found).toEqual(expected);
  });

  test.each(SHORT)("loses no sentence of %s", (name) => {
    const { expected, intake } = readCase(name);
    const scores = scoreArticles(expected.articles, intake.articles);
    expect(scores.map(({ body }) => body?.lost)).toEqual(expected.articles.map(() => 0));
  });

  // A case that is reached must lose its mark, so that it is held from then on.
  test.each(SHORT)("still falls short of %s", (name) => {
    const { expected, found } = readCase(name);
    expect(found).not.toEqual(expected);
  });
});

describe("guard of the golden cases", () => {
  const planted = mkdtempSync(join(tmpdir(), "cases-"));
  afterAll(() => rmSync(planted, { recursive: true }));

  function plant(name: string, expected: unknown, library: readonly string[] = []): string {
    const folder = join(planted, name);
    mkdirSync(join(folder, "library"), { recursive: true });
    writeFileSync(join(folder, "source.txt"), SOURCE);
    writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
    for (const file of library) writeFileSync(join(folder, "library", file), SOURCE);
    return folder;
  }

  const removal = { line: 5, text: "Share", rule: "share" };
  const found = { ...removal, reason: "A button.", confidence: "likely" } as const;

  function blurred(expected: object) {
    const golden = readGoldenCase(plant("vague", { articles: [{ removed: [expected] }] }));
    const articles = readSeed(golden).articles.map((article) => ({ ...article, removed: [found] }));
    return asExpected({ articles, problems: [] }, golden.expected).articles[0]?.removed;
  }

  test("fails a case without expectation", () => {
    mkdirSync(join(planted, "half"));
    writeFileSync(join(planted, "half", "source.txt"), SOURCE);
    expect(() => readGoldenCase(join(planted, "half"))).toThrow("has no expected.json");
  });

  test("fails a case without source", () => {
    mkdirSync(join(planted, "bare"));
    writeFileSync(join(planted, "bare", "expected.json"), "{}");
    expect(() => readGoldenCase(join(planted, "bare"))).toThrow("has no source");
  });

  test.each([
    ["case", { articles: [], problem: [] }, "problem"],
    ["article", { articles: [{ byline: [] }] }, "byline"],
    ["removal", { articles: [{ removed: [{ ...removal, reason: "" }] }] }, "reason"],
  ])("fails an unknown field of a %s", (_place, expected, field) => {
    expect(() => readGoldenCase(plant("unknown", expected))).toThrow(`has a field "${field}"`);
  });

  test("takes absent fields as not given", () => {
    const { expected } = readGoldenCase(plant("short", { articles: [{ removed: [removal] }] }));
    expect(expected.articles).toEqual([
      {
        authors: [],
        date: null,
        url: null,
        aliases: [],
        removed: [{ ...removal, confidence: "certain" }],
      },
    ]);
  });

  test("compares rule and confidence as named", () => {
    const { reason: _reason, ...named } = found;
    expect(blurred(removal)).toEqual([named]);
    expect(blurred({ ...removal, rule: "*" })).toEqual([{ ...named, rule: "*" }]);
    expect(blurred({ ...removal, rule: "*", confidence: "*" })).toEqual([
      { ...removal, rule: "*", confidence: "*" },
    ]);
    expect(blurred({ ...removal, line: 7, rule: "*" })).toEqual([named]);
  });

  test("reads a source with its library", () => {
    const golden = readGoldenCase(plant("shelf", { articles: [] }, ["b.txt", "a.txt"]));
    expect(golden.library.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);
    const recurs = (evidence: Evidence) => evidence.recurs("Share", "label", evidence.copies([]));
    expect(recurs(evidenceFor(golden))).toBe(true);
    expect(recurs(evidenceFor({ ...golden, library: [] }))).toBe(false);
  });

  test("finds every case", () => {
    expect(goldenCaseNames(CASES).length).toBeGreaterThanOrEqual(80);
  });
});
