import { describe, expect, test } from "vitest";
import { lateBylinePlaces } from "#intake/dump/late-byline.ts";
import { listedDates } from "#intake/dump/listed-dates.ts";
import { signPassages, type Signed } from "#intake/dump/signs.ts";

const PROSE = "The ferry came back to the old quay on Sunday, and nobody in the town was asleep.";

function signed(texts: readonly string[]): readonly Signed[] {
  const passages = texts.map((text, index) => ({ text, line: index, afterGap: false, cells: [] }));
  return signPassages(passages, "en", () => null);
}

function placesIn(texts: readonly string[], title = "Ferry returns"): readonly number[] {
  return lateBylinePlaces(signed(texts), { start: 0, end: texts.length }, title);
}

describe("a byline deep in the text", () => {
  test("stands below the headline said again", () => {
    expect(placesIn([PROSE, PROSE, "Ferry returns", "2:49 p.m. May 4, 2031", PROSE])).toEqual([3]);
  });

  test("has its date on the next line, above text", () => {
    expect(placesIn([PROSE, "Also", "By Ana Bell", "May 4, 2031", PROSE])).toEqual([2, 3]);
  });

  test.each([
    ["alone", [PROSE, "By Ana Bell", PROSE]],
    ["above a headline", [PROSE, "By Ana Bell", "May 4, 2031", "Bridge closed", PROSE]],
    [
      "one of several",
      [PROSE, "By Ana Bell | May 4, 2031", PROSE, "By Tom Roe | May 3, 2031", PROSE],
    ],
  ])("is none %s", (_name, texts) => {
    expect(placesIn(texts)).toEqual([]);
  });
});

describe("dates of a list of headlines", () => {
  const list = ["Ferry sold", "Wed, May 3 2031", "Bridge closed", "Tue, May 2 2031"];

  test("are known from three on", () => {
    const lines = signed([...list, "Quay mended", "Mon, May 1 2031", "May 4, 2031"]);
    const texts = [...listedDates(lines)].map(({ text }) => text);
    expect(texts).toEqual(["Wed, May 3 2031", "Tue, May 2 2031", "Mon, May 1 2031"]);
  });

  test("are none when they are two", () => {
    expect(listedDates(signed(list)).size).toBe(0);
  });
});
