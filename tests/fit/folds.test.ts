import { describe, expect, it } from "vitest";
import { groupsOf, withoutFold } from "./folds.ts";
import type { TrainingLines } from "./training-lines.ts";

/** Three pages of two, none and one line with two measures each. */
const LINES: TrainingLines = {
  count: 3,
  pages: [
    { lines: 2, fold: 0 },
    { lines: 0, fold: 1 },
    { lines: 1, fold: 2 },
  ],
  measures: Float64Array.of(1, 2, 3, 4, 5, 6),
  classes: Uint8Array.of(0, 1, 1),
  weights: Uint8Array.of(1, 1, 4),
};

describe("folds of pages", () => {
  it("have the lines of a page as a group", () => {
    expect(groupsOf(LINES)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  it("leave the lines of the others", () => {
    expect(withoutFold(LINES, 0)).toEqual({
      count: 1,
      pages: LINES.pages.slice(1),
      measures: Float64Array.of(5, 6),
      classes: Uint8Array.of(1),
      weights: Uint8Array.of(4),
    });
    expect(withoutFold(LINES, 2).measures).toEqual(Float64Array.of(1, 2, 3, 4));
    expect(withoutFold(LINES, 1).count).toBe(LINES.count);
  });
});
