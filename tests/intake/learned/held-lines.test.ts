import { describe, expect, it } from "vitest";
import type { Page } from "#intake/dump/page.ts";
import { heldLinesOn } from "#intake/learned/held-lines.ts";

const HEADLINE = "Ferry returns to the village";

const LINES = [
  "Harbour",
  "Sea and coast",
  `Home → Harbour → ${HEADLINE}`,
  "Harbour › Sea and coast",
  HEADLINE,
  `Share ${HEADLINE} with friends`,
  "The white ferry came back on Monday.",
];

const TITLE_PLACE = LINES.indexOf(HEADLINE);

function pageOf(lines: readonly string[]): Page {
  return {
    passages: lines.map((text, line) => ({
      text,
      line,
      afterGap: false,
      cells: [],
      words: text.split(" ").length,
      sign: { kind: "short" },
    })),
    fates: lines.map((_, place) => ({ kind: place === TITLE_PLACE ? "title" : "body" })),
    headEnd: TITLE_PLACE + 1,
    body: { start: TITLE_PLACE + 1, end: lines.length },
    authors: [],
    teasers: new Set(),
    isWhole: true,
  };
}

describe("lines that hold each other", () => {
  const held = heldLinesOn(pageOf(LINES));
  const placeOf = (start: string): number => LINES.findIndex((line) => line.startsWith(start));

  it("are counted for the line that others hold", () => {
    expect(held.timesHeld(TITLE_PLACE)).toBe(2);
    expect(held.timesHeld(placeOf("Share"))).toBe(0);
  });

  it("are told of those that hold the headline, or any line, and more", () => {
    expect(held.holdsHeadline(placeOf("Share"))).toBe(true);
    expect(held.holdsHeadline(TITLE_PLACE)).toBe(false);
    expect(held.holdsLine(placeOf("Home"))).toBe(true);
    expect(held.holdsLine(TITLE_PLACE)).toBe(false);
  });

  it("are labels where a line is made of several of them", () => {
    expect(held.shareOfLabels(placeOf("Harbour ›"))).toBe(1);
    expect(held.shareOfLabels(TITLE_PLACE)).toBe(0);
    expect(held.shareOfLabels(placeOf("Harbour"))).toBe(0);
  });
});
