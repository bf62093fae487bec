import { describe, expect, it } from "vitest";
import { createOdds, type Model } from "#intake/learned/boosted-trees.ts";

/** Asks for width below 10, then for height below 3 where it is, below 7 where it is not. */
const MODEL: Model = {
  bias: 0.5,
  trees: [
    {
      features: ["width", "height", "height"],
      thresholds: [10, 3, 7],
      values: [1, 2, 3, 4],
    },
    { features: ["height"], thresholds: [5], values: [10, 20] },
  ],
};

describe("the odds that trees give", () => {
  const oddsOf = createOdds(MODEL, ["height", "width"]);

  it("are the sum of the values at the ends of their ways", () => {
    expect(oddsOf([2, 9])).toBe(0.5 + 1 + 10);
    expect(oddsOf([6, 9])).toBe(0.5 + 2 + 20);
    expect(oddsOf([6, 10])).toBe(0.5 + 3 + 20);
    expect(oddsOf([7, 10])).toBe(0.5 + 4 + 20);
  });

  it("need every measure that the trees ask for", () => {
    expect(() => createOdds(MODEL, ["width"])).toThrow("The trees ask for height");
  });
});
