import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedCopy } from "./planted-copy.ts";
import type { PlantedCopy } from "./planted-copy.ts";

const LONG_FUNCTION = `export function long(): void {\n${"  void 0;\n".repeat(60)}}\n`;
const COMPLEX_FUNCTION = `export function complex(a: number): number {
${Array.from({ length: 12 }, (_, index) => `  if (a === ${index}) return ${index + 1};\n`).join("")}
  return a;
}
`;
const COMPONENT = (body: string): string => `export function Planted() {\n  ${body}\n}\n`;

const FAULTS: readonly [rule: string, folder: string, code: string][] = [
  ["no-explicit-any", "src/article", "export const a = (b: any): string => String(b);\n"],
  ["no-floating-promises", "src/site", "export function a(): void {\n  Promise.resolve(1);\n}\n"],
  [
    "switch-exhaustiveness-check",
    "src/article",
    'export function a(b: "x" | "y"): number {\n  switch (b) {\n    case "x":\n      return 1;\n  }\n  return 2;\n}\n',
  ],
  ["no-unsafe-member-access", "src/article", 'export const a: unknown = JSON.parse("1").b;\n'],
  ["no-non-null-assertion", "src/article", "export const a = (b?: string): string => b!;\n"],
  ["max-lines-per-function", "src/article", LONG_FUNCTION],
  ["max-lines", "src/article", `export const a = [\n${"  1,\n".repeat(300)}];\n`],
  ["complexity", "src/article", COMPLEX_FUNCTION],
  ["no-restricted-imports", "src/article", 'export { a } from "#intake/a.ts";\n'],
  ["no-restricted-imports", "src/reader", 'export { join } from "node:path";\n'],
  ["no-console", "src/site", 'console.log("a");\n'],
  ["no-default-export", "src/article", "export default 1;\n"],
  ["no-param-reassign", "src/article", "export const a = (b: number): number => (b = 1);\n"],
  [
    "consistent-type-imports",
    "src/article",
    'import { ArticleId } from "./article.ts";\nexport type A = ArticleId;\n',
  ],
  ["no-danger", "src/reader", COMPONENT('return <p dangerouslySetInnerHTML={{ __html: "a" }} />;')],
  ["alt-text", "src/reader", COMPONENT('return <img src="a.png" />;')],
  ["anchor-is-valid", "src/reader", COMPONENT('return <a href="#">Text</a>;')],
  ["button-has-type", "src/reader", COMPONENT("return <button>Text</button>;")],
  [
    "rules-of-hooks",
    "src/reader",
    `import { useState } from "react";\n${COMPONENT("if (Math.random() > 2) useState(1);\n  return null;")}`,
  ],
  [
    "exhaustive-deps",
    "src/reader",
    'import { useEffect } from "react";\nexport function usePlanted(title: string): void {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n}\n',
  ],
  ["no-focused-tests", "tests", 'import { test } from "vitest";\ntest.only("a", () => {});\n'],
  ["no-disabled-tests", "tests", 'import { test } from "vitest";\ntest.skip("a", () => {});\n'],
  ["expect-expect", "tests", 'import { test } from "vitest";\ntest("a", () => {});\n'],
];

const PLANTED = FAULTS.map(([rule, folder, code], index) => ({
  path: `${folder}/planted-${index}${folder === "tests" ? ".test.ts" : ".tsx"}`,
  rule,
  folder,
  code,
}));

describe("the linter", () => {
  let copy: PlantedCopy;
  let lines: string[] = [];

  beforeAll(() => {
    copy = plantedCopy(PLANTED);
    lines = copy.run("oxlint", "--format=unix").output.split("\n");
  });
  afterAll(() => copy.remove());

  test.each(PLANTED)("reports $rule in $folder", ({ path, rule }) => {
    const reported = lines.some(
      (line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`),
    );
    expect(reported).toBe(true);
  });

  test("fails when it reports", () => {
    expect(copy.run("oxlint", PLANTED[0]?.path ?? "").passed).toBe(false);
  });
});
