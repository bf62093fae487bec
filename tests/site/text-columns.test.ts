import { expect, test } from "vitest";
import { alignedLines } from "#site/text-columns.ts";

test("columns stand straight beside wide letters", () => {
  const names = ["文章", "📰", "e\u0301", "abcd"];
  expect(
    alignedLines(
      names.map((name) => [name, "1"]),
      ["start", "end"],
    ),
  ).toEqual(["文章  1", "📰    1", "e\u0301     1", "abcd  1"]);
});
