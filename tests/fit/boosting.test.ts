import { describe, expect, it } from "vitest";
import { createOdds } from "#intake/learned/boosted-trees.ts";
import { fitTrees, type Samples } from "./boosting.ts";

const NAMES = ["width", "height", "noise"];
const SETTINGS = { trees: 30, depth: 2, rate: 0.3, ridge: 1, fewest: 5 };

/** Squares on a grid; those are of the class that are narrow or low, but not both. */
function grid(): Samples {
  const points = Array.from({ length: 400 }, (_, index) => [
    index % 20,
    Math.floor(index / 20),
    (index * 7) % 5,
  ]);
  return {
    names: NAMES,
    columns: NAMES.map((_, column) => Float64Array.from(points, (point) => point[column] ?? 0)),
    classes: Uint8Array.from(points, ([width = 0, height = 0]) =>
      width < 8 !== height < 12 ? 1 : 0,
    ),
  };
}

describe("fitted trees", () => {
  it("tell a class that two measures tell only together", () => {
    const samples = grid();
    const oddsOf = createOdds(fitTrees(samples, SETTINGS), NAMES);
    const wrong = samples.classes.filter((isOfClass, at) => {
      const odds = oddsOf(samples.columns.map((column) => column[at] ?? 0));
      return odds > 0 !== (isOfClass === 1);
    });
    expect(wrong).toHaveLength(0);
  });

  it("are those of samples that stand as often as they count", () => {
    const { columns, classes } = grid();
    const twice = (at: number): number => (at % 3 === 0 ? 2 : 1);
    const places = Array.from(classes, (_, at) =>
      Array.from({ length: twice(at) }, () => at),
    ).flat();
    const repeated = {
      names: NAMES,
      columns: columns.map((column) => Float64Array.from(places, (at) => column[at] ?? 0)),
      classes: Uint8Array.from(places, (at) => classes[at] ?? 0),
    };
    const weighted = { ...grid(), weights: Uint8Array.from(classes, (_, at) => twice(at)) };
    const settings = { ...SETTINGS, trees: 3, fewest: 1 };
    expect(fitTrees(weighted, settings).bias).toBe(fitTrees(repeated, settings).bias);
    expect(fitTrees(weighted, settings).trees).toEqual(fitTrees(repeated, settings).trees);
  });

  it("tell it when each is fitted to a part of the groups and measures", () => {
    const samples = grid();
    const groups = Array.from({ length: 20 }, (_, row) => ({
      start: 20 * row,
      end: 20 * row + 20,
    }));
    const settings = { ...SETTINGS, trees: 60, depth: 3, groupShare: 0.7, measureShare: 0.7 };
    const model = fitTrees({ ...samples, groups }, settings);
    const oddsOf = createOdds(model, NAMES);
    const wrong = samples.classes.filter((isOfClass, at) => {
      const odds = oddsOf(samples.columns.map((column) => column[at] ?? 0));
      return odds > 0 !== (isOfClass === 1);
    });
    expect(wrong).toHaveLength(0);
    expect(model).not.toEqual(fitTrees({ ...samples, groups }, { ...settings, groupShare: 1 }));
  });

  it("are the same for the same samples", () => {
    expect(fitTrees(grid(), SETTINGS)).toEqual(fitTrees(grid(), SETTINGS));
  });

  it("ask for no measure that tells nothing", () => {
    const { trees } = fitTrees(grid(), { ...SETTINGS, trees: 3 });
    expect(trees.flatMap(({ features }) => features)).not.toContain("noise");
  });

  it("choose one of a group and ask nothing that all of it have", () => {
    // Of small groups half the samples are of the class, of large ones a tenth: alone, a group's size tells.
    const sizes = Array.from({ length: 60 }, (_, group) => (group % 2 === 0 ? 2 : 10));
    const groups = sizes.map((size, group) => {
      const start = sizes.slice(0, group).reduce((sum, each) => sum + each, 0);
      return { start, end: start + size };
    });
    const classes = groups.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => (at === start % (end - start) ? 1 : 0)),
    );
    const samples = {
      names: ["size", "height"],
      columns: [
        Float64Array.from(sizes.flatMap((size) => Array.from({ length: size }, () => size))),
        Float64Array.from(classes, (isOfClass, at) => 2 * isOfClass + (at % 3)),
      ],
      classes: Uint8Array.from(classes),
    };
    const asked = (model: { trees: readonly { features: readonly string[] }[] }): Set<string> =>
      new Set(model.trees.flatMap(({ features }) => features));
    expect(asked(fitTrees(samples, SETTINGS))).toContain("size");
    expect(
      asked(fitTrees({ ...samples, groups, areRanked: true }, { ...SETTINGS, trees: 1, depth: 1 })),
    ).toEqual(new Set(["height"]));
  });

  it("find a measure that few samples have", () => {
    const rare = Float64Array.from({ length: 400 }, (_, at) => (at < 6 ? 1 : 0));
    const samples = {
      names: ["rare"],
      columns: [rare],
      classes: Uint8Array.from(rare, (value) => value),
    };
    const oddsOf = createOdds(fitTrees(samples, { ...SETTINGS, depth: 1 }), ["rare"]);
    expect(oddsOf([1])).toBeGreaterThan(0);
    expect(oddsOf([0])).toBeLessThan(0);
  });
});
