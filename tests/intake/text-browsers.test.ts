import { describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { blockTexts } from "#article/text.ts";

const PARAGRAPH =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than planned.";

function textsOf(...lines: readonly string[]): readonly string[] {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const [article] = readSeed({ file: "ferry.txt", bytes }).articles;
  return article?.blocks.flatMap(blockTexts) ?? [];
}

describe("numbers of links", () => {
  test("are taken out where they rise through the whole page", () => {
    const menu = ["[1]Home", "[2]News", "[3]Sport", "[4]Letters", "[5]Search"];
    expect(
      textsOf(...menu, "Ferry returns", PARAGRAPH.replace("the village", "[6]the village")),
    ).toEqual([PARAGRAPH]);
  });

  test.each([
    ["notes behind words", ["village[1]", "Monday[2]", "winter[3]", "repairs[4]", "planned[5]"]],
    ["a list of sources", ["[1] A book", "[2] A page", "[3] A talk", "[4] A map", "[5] A letter"]],
    ["numbers in no order", ["[9]a", "[2]b", "[7]c", "[1]d", "[3]e", "[2]f"]],
    ["a few", ["[1]one", "[2]two"]],
  ])("stay where they are a text's own: %s", (_name, marks) => {
    const text = `${PARAGRAPH} It says ${marks.join(", ")} and so on.`;
    expect(textsOf("Ferry returns", PARAGRAPH, text)).toEqual([PARAGRAPH, text]);
  });
});
