import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeliestTexts } from "#intake/learned/likeliest-texts.ts";

/** The costs that `likeliestTexts` has, said once more for the oracle. */
const MOST_ODDS = 4;
const DOUBT = 0.28;
const TURN_COST = 2;

/** What a way through lines is worth whose text starts above them. */
function worthOf(isText: readonly boolean[], odds: readonly number[]): number {
  return isText.reduce((sum, text, line) => {
    const turn = text === (isText[line - 1] ?? true) ? 0 : TURN_COST;
    const gain = text ? Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds[line] ?? 0)) - DOUBT : 0;
    return sum + gain - turn;
  }, 0);
}

function allWays(lines: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** lines }, (_, bits) =>
    Array.from({ length: lines }, (_bit, line) => ((bits >> line) & 1) === 1),
  );
}

function textsOf(odds: readonly (number | null)[]): readonly boolean[] {
  return likeliestTexts(odds.length, (line) => odds[line] ?? null, DOUBT);
}

describe("the likeliest texts among lines", () => {
  it("are worth as much as the best of all ways", () => {
    const anyOdds = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(anyOdds, (odds) => {
        const best = Math.max(...allWays(odds.length).map((way) => worthOf(way, odds)));
        expect(worthOf(textsOf(odds), odds)).toBeCloseTo(best, 9);
      }),
    );
  });

  it("hold an unlikely line inside a list", () => {
    expect(textsOf([3, 3, -1, 3, 3])).toEqual([true, true, true, true, true]);
  });

  it("hold no likely line among many that are none", () => {
    expect(textsOf([3, -3, -3, 2, -3, -3])).toEqual([true, false, false, false, false, false]);
  });

  it("hold a paragraph of many words", () => {
    expect(textsOf([null, null])).toEqual([true, true]);
  });
});
