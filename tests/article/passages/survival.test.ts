import { describe, expect, test } from "vitest";
import { makeTrials, measureSurvival, mistakes } from "./survival.ts";

const PASSAGES = 1000;

const trials = makeTrials(PASSAGES);
const [unedited, ...edited] = measureSurvival(trials);

describe("links to a thousand passages of the golden cases", () => {
  test("all lead to their very words", () => {
    expect(unedited).toMatchObject({ tried: PASSAGES, exact: PASSAGES });
  });

  test.each(edited)("survive: $edit", ({ tried, exact, close }) => {
    expect(tried).toBeGreaterThan(PASSAGES / 2);
    expect((exact + close) / tried).toBeGreaterThanOrEqual(0.95);
  });

  test.each(edited)("lead nowhere else: $edit", ({ wrong }) => {
    expect(wrong).toEqual([]);
  });

  test("lead nowhere when the passage is taken out", () => {
    expect(mistakes(trials)).toEqual([]);
  });
});
