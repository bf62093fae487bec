import { describe, expect, test } from "vitest";
import { nearWords } from "#search/near-words.ts";

function near(typed: string, ...words: readonly string[]): readonly string[] {
  return nearWords(
    typed,
    words.map((word, place) => ({ word, count: 10 - place })),
  ).map(({ word }) => word);
}

describe("a word is near", () => {
  test.each([
    ["with a letter too many", "harbbour", "harbour"],
    ["with a letter too few", "harbor", "harbour"],
    ["with a wrong letter", "harvour", "harbour"],
    ["with two letters swapped", "hrabour", "harbour"],
    ["with two slips in a long word", "lihgthuse", "lighthouse"],
  ])("%s", (_, typed, meant) => {
    expect(near(typed, meant)).toEqual([meant]);
  });

  test("but not with two slips in a short one", () => {
    expect(near("fery", "fairy")).toEqual([]);
    expect(near("boat", "boots")).toEqual([]);
  });

  test("but not when it is the word itself", () => {
    expect(near("harbour", "harbour")).toEqual([]);
  });

  test("but not to what is hardly a word", () => {
    expect(near("at", "as", "cat")).toEqual([]);
  });
});

test("fewer slips come first, then words in more articles", () => {
  expect(near("harbous", "harbor", "harbour", "harbours")).toEqual([
    "harbour",
    "harbours",
    "harbor",
  ]);
});
