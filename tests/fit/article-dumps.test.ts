import { describe, expect, it } from "vitest";
import { articleDump, dumpOf, type PageLine } from "./article-dumps.ts";
import { createRandom } from "./sampling.ts";

const HEADLINE = "Ferry to Lund sails again";
const TEXT = ["The ferry left port at dawn on Monday.", "Nobody waved."];

const PAGE: readonly PageLine[] = [
  ...site("Menu", 20),
  { text: HEADLINE, label: "site" },
  ...site("Share", 5),
  { text: "The ferry left port at dawn on Monday.", label: "text" },
  ...site("Advertisement", 4),
  { text: "Nobody waved.", label: "text" },
  ...site("More", 40),
];

function site(name: string, count: number): PageLine[] {
  return Array.from({ length: count }, (_, at) => ({ text: `${name} ${at}`, label: "site" }));
}

function dumps(): readonly (readonly PageLine[])[] {
  const random = createRandom(3);
  return Array.from({ length: 50 }, () => articleDump(PAGE, 20, random));
}

describe("a dump of a page's article", () => {
  it("has the headline and all of the text", () => {
    for (const dump of dumps()) {
      const texts = dump.map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining([HEADLINE, ...TEXT]));
    }
  });

  it("has its lines in the order of the page", () => {
    for (const dump of dumps()) {
      const places = dump.map((line) => PAGE.indexOf(line));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("has few lines of the site, and other ones each time", () => {
    const counts = dumps().map((dump) => dump.length - TEXT.length - 1);
    expect(Math.max(...counts)).toBeLessThan(30);
    expect(new Set(counts).size).toBeGreaterThan(5);
  });

  it("is the whole page where no text is below the headline", () => {
    const menu = site("Menu", 9);
    expect(articleDump(menu, 3, createRandom(1))).toEqual(menu);
  });

  it("is the whole page where the headline is not on it", () => {
    const golden = {
      file: "source.txt",
      bytes: new TextEncoder().encode(TEXT.join("\n")),
      library: [],
      expected: { articles: [], problems: [] },
    };
    expect(dumpOf(golden, createRandom(1))).toBe(golden);
  });
});
