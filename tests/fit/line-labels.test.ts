import { describe, expect, it } from "vitest";
import { isHeadlineOf, labelsBy } from "./line-labels.ts";

const labelOf = labelsBy([
  { kind: "paragraph", text: "The white ferry came back on Monday, after a winter of repairs." },
  { kind: "heading", text: "Tides" },
]);

describe("the labels of lines", () => {
  it("are text for what the case expects, whole or in part", () => {
    expect(labelOf("Tides")).toBe("text");
    expect(labelOf("1. Tides")).toBe("text");
    expect(labelOf("after a winter of repairs.")).toBe("text");
  });

  it("are the site's for all else, also for a word that stands inside the text", () => {
    expect(labelOf("Related Articles")).toBe("site");
    expect(labelOf("ferry")).toBe("site");
  });

  it("are none for text that is damaged", () => {
    expect(labelOf("The white ferry c?me back on Monday, after a winter")).toBeNull();
  });
});

describe("a headline", () => {
  it("is the whole line, or the first of its lines", () => {
    expect(isHeadlineOf("Ferry  returns", "Ferry returns")).toBe(true);
    expect(isHeadlineOf("Ferry returns to", "Ferry returns to the village")).toBe(true);
  });

  it("is no line with the site's name behind it, nor its first word", () => {
    expect(isHeadlineOf("Ferry returns – The Post", "Ferry returns")).toBe(false);
    expect(isHeadlineOf("Ferry", "Ferry returns to the village")).toBe(false);
    expect(isHeadlineOf("Ferry", undefined)).toBe(false);
  });
});
