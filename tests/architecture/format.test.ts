import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedCopy } from "./planted-copy.ts";
import type { PlantedCopy, Verdict } from "./planted-copy.ts";

const PLANTED = [
  { path: "src/article/planted-quotes.ts", code: "export const a = 'a';\n" },
  { path: "src/reader/planted-width.tsx", code: `export const a = [${"1, ".repeat(60)}1];\n` },
  { path: "tests/planted-semicolon.test.ts", code: "export const a = 1\n" },
  { path: "planted.config.ts", code: "export const a = { b:1 };\n" },
];
const GOOD = { path: "src/article/planted-good.ts", code: 'export const a = "a";\n' };

describe("the format check", () => {
  let copy: PlantedCopy;
  let verdict: Verdict;

  beforeAll(() => {
    copy = plantedCopy([...PLANTED, GOOD]);
    verdict = copy.run("oxfmt", "--check");
  });
  afterAll(() => copy.remove());

  test.each(PLANTED)("reports $path", ({ path }) => {
    expect(verdict.output).toContain(path);
    expect(verdict.passed).toBe(false);
  });

  test("lets good code pass", () => {
    expect(verdict.output).not.toContain(GOOD.path);
    expect(copy.run("oxfmt", "--check", GOOD.path).passed).toBe(true);
  });
});
