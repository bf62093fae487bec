import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { asExpected, goldenCaseNames, readGoldenCase } from "./golden-case.ts";

const CASES = join(import.meta.dirname, "../cases");

describe("golden cases", () => {
  test.each(goldenCaseNames(CASES))("reads %s as expected", (name) => {
    const { file, bytes, expected } = readGoldenCase(join(CASES, name));
    expect(asExpected(readSeed({ file, bytes }))).toEqual(expected);
  });
});

describe("guard of the golden cases", () => {
  const planted = mkdtempSync(join(tmpdir(), "cases-"));
  afterAll(() => rmSync(planted, { recursive: true }));

  test("fails a case without expectation", () => {
    mkdirSync(join(planted, "half"));
    writeFileSync(join(planted, "half", "source.txt"), "A headline\n\nA sentence.");
    expect(() => readGoldenCase(join(planted, "half"))).toThrow("has no expected.json");
  });

  test("fails a case without source", () => {
    mkdirSync(join(planted, "bare"));
    writeFileSync(join(planted, "bare", "expected.json"), "{}");
    expect(() => readGoldenCase(join(planted, "bare"))).toThrow("has no source");
  });

  test("finds every case", () => {
    expect(goldenCaseNames(CASES).length).toBeGreaterThanOrEqual(16);
  });
});
