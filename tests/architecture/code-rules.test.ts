import { describe, expect, test } from "vitest";
import { brokenRules, CODE_RULES } from "./code-rules.ts";
import { sourceFiles } from "./source-files.ts";

const PLANTED = CODE_RULES.flatMap((rule) =>
  rule.planted.map((file) => ({ rule: rule.name, file, code: file.code.slice(0, 40) })),
);

describe("the code", () => {
  const files = [...sourceFiles("src"), ...sourceFiles("tests")];

  test.each(CODE_RULES)("keeps the rule: $name", (rule) => {
    expect(files.some((file) => rule.appliesTo(file.path))).toBe(true);
    expect(files.flatMap((file) => brokenRules(file, [rule]))).toEqual([]);
  });
});

describe("each rule", () => {
  test.each(PLANTED)("$rule: finds $code", ({ rule, file }) => {
    expect(brokenRules(file)).toEqual([`${file.path}:1 ${rule}`]);
  });

  test("names the line of a fault", () => {
    const code = "const a = 1;\n\nexport default a;\n";
    expect(brokenRules({ path: "src/article/a.ts", code })).toEqual([
      "src/article/a.ts:3 no default exports",
    ]);
  });

  test("lets a constant pattern pass", () => {
    const code = 'const UUID = new RegExp(`${HEX}{8}`, "u"); const find = () => RegExp("a");';
    expect(brokenRules({ path: "src/search/a.ts", code })).toEqual([]);
  });

  test("lets an error class pass", () => {
    const code = "class BuildStop extends Error {}";
    expect(brokenRules({ path: "src/site/a.ts", code })).toEqual([]);
  });
});
