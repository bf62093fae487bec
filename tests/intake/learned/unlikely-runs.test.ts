import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEFT_OUT, unlikelyRuns } from "#intake/learned/unlikely-runs.ts";

/** The worth that a run must have and what is taken off each line, said once more for the oracle. */
const LEAST_WORTH = 8;
const DOUBT = 0.25;
const MOST_ODDS = 4;

type Odds = number | null | typeof LEFT_OUT;

function runsIn(odds: readonly Odds[]): readonly (readonly Odds[])[] {
  return unlikelyRuns(odds.length, (line) => odds[line] ?? null).map(({ start, end }) =>
    odds.slice(start, end),
  );
}

function worthOf(run: readonly Odds[]): number {
  return run.reduce<number>((sum, odds) => {
    if (typeof odds !== "number") return sum;
    return sum - Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) - DOUBT;
  }, 0);
}

const anyOdds = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: -6, max: 6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(LEFT_OUT) },
  ),
  { maxLength: 24 },
);

describe("runs of lines that are hardly text", () => {
  it("are worth enough together, hold no paragraph, and start and end with an unlikely line", () => {
    fc.assert(
      fc.property(anyOdds, (odds) => {
        for (const run of runsIn(odds)) {
          expect(worthOf(run)).toBeGreaterThanOrEqual(LEAST_WORTH);
          expect(run).not.toContain(null);
          expect(run[0]).toBeLessThan(0);
          expect(run.at(-1)).toBeLessThan(0);
        }
      }),
    );
  });

  it("are found wherever lines side by side are worth enough", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: -3, noNaN: true }), { minLength: 4 }),
        (odds) => {
          expect(runsIn([3, ...odds, null])).toEqual([odds]);
        },
      ),
    );
  });

  it("hold a likely line among many unlikely ones, and lines that left already", () => {
    expect(runsIn([-3, -3, 1, LEFT_OUT, -3, -3])).toEqual([[-3, -3, 1, LEFT_OUT, -3, -3]]);
  });

  it("end at a paragraph and where text goes on", () => {
    expect(runsIn([-3, -3, null, -3, -3])).toEqual([]);
    expect(runsIn([-3, -3, -3, -3, 3, 3, 3, -3, -3, -3, -3])).toEqual([
      [-3, -3, -3, -3],
      [-3, -3, -3, -3],
    ]);
  });
});
