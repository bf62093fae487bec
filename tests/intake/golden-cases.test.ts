import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { asExpected, evidenceFor, goldenCaseNames, readGoldenCase } from "./golden-case.ts";

const CASES = join(import.meta.dirname, "../cases");

const SOURCE = "A headline\n\nA sentence of the article that is long enough to be prose.\n\nShare";

describe("golden cases", () => {
  test.each(goldenCaseNames(CASES))("reads %s as expected", (name) => {
    const golden = readGoldenCase(join(CASES, name));
    const { expected, ...seed } = golden;
    expect(asExpected(readSeed(seed, evidenceFor(golden)), expected)).toEqual(expected);
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
    expect(evidenceFor(golden).filesWithLine("Share")).toBe(3);
    expect(evidenceFor({ ...golden, library: [] }).filesWithLine("Share")).toBe(1);
  });

  test("finds every case", () => {
    expect(goldenCaseNames(CASES).length).toBeGreaterThanOrEqual(80);
  });
});
