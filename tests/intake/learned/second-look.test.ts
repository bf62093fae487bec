import { describe, expect, test } from "vitest";
import { BODY } from "#intake/dump/fates.ts";
import type { Page } from "#intake/dump/page.ts";
import { signPassages } from "#intake/dump/signs.ts";
import { MEASURES_IN_CONTEXT, measuresInContext } from "#intake/learned/measures-in-context.ts";
import { OUT } from "#intake/learned/page-by-words.ts";
import { MEASURES_OF_SECOND_LOOK, measuresOfSecondLook } from "#intake/learned/second-look.ts";

/** Longer than what is weighed. */
const PARAGRAPH = Array(4)
  .fill(
    "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than anybody in the council had planned for, and the children waved.",
  )
  .join(" ");

const TEXTS = ["Ferry returns", PARAGRAPH, "Fare", "Bikes", "Dogs", "Login", PARAGRAPH];

/** A page whose last label is left out. */
function page(): Page {
  const lines = TEXTS.map((text, line) => ({ text, line, afterGap: false, cells: [] }));
  const passages = signPassages(lines, "en", () => null);
  const fates = passages.map(({ text }) => (text === "Login" ? OUT : BODY));
  const body = { start: 1, end: passages.length };
  const authors: readonly string[] = [];
  return { passages, fates, headEnd: 1, body, authors, teasers: new Set(), isWhole: false };
}

const LETTERS = MEASURES_IN_CONTEXT.indexOf("letters");

/** Odds that tell the lines apart: the more letters, the smaller. */
function firstOdds(measures: readonly number[]): number {
  return 5 - (measures[LETTERS] ?? 0);
}

const measuresAt = measuresOfSecondLook(page(), firstOdds);

function measureAt(place: number, name: string): number | undefined {
  return measuresAt(place)[MEASURES_OF_SECOND_LOOK.indexOf(name)];
}

describe("measures of a line at second look", () => {
  test("start with those in its context", () => {
    expect(measuresAt(3).slice(0, MEASURES_IN_CONTEXT.length)).toEqual(
      measuresInContext(page())(3),
    );
  });

  test("have a name each", () => {
    expect(measuresAt(3)).toHaveLength(MEASURES_OF_SECOND_LOOK.length);
    expect(new Set(MEASURES_OF_SECOND_LOOK).size).toBe(MEASURES_OF_SECOND_LOOK.length);
  });

  test.each([
    ["odds", 0],
    ["odds1Above", 1],
    ["odds1Below", 1],
    ["odds2Above", 5],
    ["odds2Below", -5],
    ["odds3Above", -6],
    ["odds3Below", 5],
    ["oddsOf3", 2 / 3],
    ["oddsOfRun", 2 / 3],
    ["leastOddsOfRun", 0],
    ["mostOddsOfRun", 1],
    ["oddsOfBlock", 7 / 4],
    ["oddsOf10Below", 1 / 3],
    ["linesBelowText", 1],
    ["linesAboveText", 2],
  ])("give %s of the first look", (name, value) => {
    expect(measureAt(3, name)).toBeCloseTo(value);
  });

  test("count the words that are likely text", () => {
    const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
    expect(measureAt(2, "textAbove")).toBeCloseTo(30 * chance(5) + 2 * chance(-6), 3);
    expect(measureAt(5, "textBelow")).toBeCloseTo(30 * chance(5), 3);
  });

  test("give a line that is left out its own odds", () => {
    expect(measureAt(5, "odds")).toBe(0);
    expect(measureAt(4, "odds1Below")).toBe(-5);
  });

  test("do not depend on which lines were asked for before", () => {
    const other = measuresOfSecondLook(page(), firstOdds);
    const backwards = [4, 3, 2].map((place) => other(place));
    expect(backwards.toReversed()).toEqual([2, 3, 4].map((place) => measuresAt(place)));
  });
});
