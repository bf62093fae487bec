import { describe, expect, test } from "vitest";
import { BODY } from "#intake/dump/fates.ts";
import type { Page } from "#intake/dump/page.ts";
import { signPassages } from "#intake/dump/signs.ts";
import { LINE_MEASURES, measuresOn } from "#intake/learned/line-measures.ts";
import { MEASURES_IN_CONTEXT, measuresInContext } from "#intake/learned/measures-in-context.ts";

const PARAGRAPH =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than anybody in the council had planned for, and the children waved.";

function pageOf(texts: readonly string[]): Page {
  const lines = texts.map((text, line) => ({ text, line, afterGap: false, cells: [] }));
  const passages = signPassages(lines, "en", () => null);
  return {
    passages,
    fates: passages.map(() => BODY),
    headEnd: 1,
    body: { start: 1, end: passages.length },
    authors: [],
    teasers: new Set(),
    isWhole: false,
  };
}

const TABLE = pageOf(["Ferry returns", PARAGRAPH, "Fare: 4", "Bikes: 2", "Dogs free", PARAGRAPH]);

function measureAt(place: number, name: string): number | undefined {
  return measuresInContext(TABLE)(place)[MEASURES_IN_CONTEXT.indexOf(name)];
}

describe("measures of a line in its context", () => {
  test("start with its own", () => {
    const own = measuresOn(TABLE)(3);
    expect(measuresInContext(TABLE)(3).slice(0, LINE_MEASURES.length)).toEqual(own);
  });

  test("have a name each", () => {
    expect(measuresInContext(TABLE)(3)).toHaveLength(MEASURES_IN_CONTEXT.length);
    expect(new Set(MEASURES_IN_CONTEXT).size).toBe(MEASURES_IN_CONTEXT.length);
  });

  test("are means over its run", () => {
    expect(measureAt(3, "hasColonInsideInRun")).toBeCloseTo(2 / 3);
    expect(measureAt(3, "wordsInRun")).toBe(2);
  });

  test("are means over the lines beside it, without the line itself and without paragraphs", () => {
    expect(measureAt(3, "hasColonInsideNear")).toBe(1 / 2);
    expect(measureAt(3, "wordsNear")).toBe(2);
  });

  test("do not depend on which lines were asked for before", () => {
    const measuresAt = measuresInContext(TABLE);
    const backwards = [4, 3, 2].map((place) => measuresAt(place));
    expect(backwards.toReversed()).toEqual(
      [2, 3, 4].map((place) => measuresInContext(TABLE)(place)),
    );
  });
});
