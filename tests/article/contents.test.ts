import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { contentsOf, headingFromHash } from "#article/contents.ts";

function blocks(headings: readonly string[]): readonly Block[] {
  return headings.flatMap((text): Block[] => [
    { kind: "heading", text },
    { kind: "paragraph", text: "Text." },
  ]);
}

describe("the contents of an article", () => {
  test("are its sub-headings in order", () => {
    expect(contentsOf(blocks(["Tides", "Ropes", "Tides"]))).toEqual([
      { id: "h-1", text: "Tides" },
      { id: "h-2", text: "Ropes" },
      { id: "h-3", text: "Tides" },
    ]);
  });

  test("are none for fewer than three", () => {
    expect(contentsOf(blocks(["Tides", "Ropes"]))).toEqual([]);
  });
});

describe("a hash", () => {
  test.each([
    ["#h-1", "h-1"],
    ["#h-12", "h-12"],
    ["#h-0", null],
    ["#h-", null],
    ["#h-1x", null],
    ["#match-1", null],
    ["", null],
    ["#%E0%A4%A", null],
  ])("%s leads to %s", (hash, id) => {
    expect(headingFromHash(hash)).toBe(id);
  });
});
