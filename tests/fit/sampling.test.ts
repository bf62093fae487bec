import { describe, expect, it } from "vitest";
import { createRandom, sampleGroups, sampleMeasures } from "./sampling.ts";

const GROUPS = Array.from({ length: 400 }, (_, at) => ({ start: 3 * at, end: 3 * at + 3 }));

describe("a sample", () => {
  it("is the same for the same seed", () => {
    const taken = (seed: number): Uint8Array => sampleMeasures(40, 0.5, createRandom(seed));
    expect(taken(1)).toEqual(taken(1));
    expect(taken(1)).not.toEqual(taken(2));
  });

  it("takes whole groups, and about their share", () => {
    const { fitted, others } = sampleGroups(GROUPS, 0.6, createRandom(1));
    expect([...fitted, ...others].toSorted((a, b) => a - b)).toEqual([...Array(1200).keys()]);
    const groups = Map.groupBy(fitted, (sample) => Math.floor(sample / 3));
    expect([...groups.values()].every(({ length }) => length === 3)).toBe(true);
    expect(groups.size / GROUPS.length).toBeCloseTo(0.6, 1);
  });

  it("of all is all", () => {
    expect(sampleGroups(GROUPS, 1, createRandom(1)).others).toHaveLength(0);
    expect(sampleMeasures(5, 1, createRandom(1))).toEqual(Uint8Array.of(1, 1, 1, 1, 1));
  });

  it("of measures is never empty", () => {
    expect(sampleMeasures(2, 0, createRandom(1))).toEqual(Uint8Array.of(1, 1));
  });
});
