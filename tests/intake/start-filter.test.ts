import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLine } from "#intake/furniture/fold-line.ts";
import { createPhraseFinder } from "#intake/furniture/phrase-finder.ts";
import { createStartFilter } from "#intake/furniture/start-filter.ts";

const PHRASES = [
  "subscribe to our newsletter",
  "© # the post",
  "版权所有",
  "tv",
  "δ",
  "# views",
  "abonne-toi",
  "حقوق",
];

/** Pieces of lines that fold to less, to more or to something else. */
const PIECES = [
  "É",
  "é",
  "e\u0301",
  "İ",
  "Σ",
  "ς",
  "’",
  "12.5",
  "7",
  "  ",
  "\t",
  "…",
  "½",
  "한",
  "👩🏽",
  "´",
  "\u200c",
];

const piece = fc.constantFrom(
  ...PIECES,
  ...PHRASES,
  "Subscribe To Our Newsletter",
  "Δ",
  " views",
  "حُقُوق",
  " ",
  "a",
);
const anyLine = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("").trim());

describe("a start filter", () => {
  const mayStart = createStartFilter(PHRASES);

  it("never says no where a text starts", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        // It folds to a space, which a folded line has none of at its start.
        fc.pre(!line.startsWith("´"));
        const starts = PHRASES.some((text) => foldLine(line).startsWith(text));
        expect(starts && !mayStart(line, 0)).toBe(false);
      }),
    );
  });

  it.each(["Subscribe to us", "The newsletter", "© Post", "版权", "T.V.", ""])(
    "says no of “%s”",
    (line) => {
      expect(mayStart(line, 0)).toBe(false);
    },
  );
});

describe("a phrase finder", () => {
  const rows = PHRASES.filter((text) => text.length > 2).map((text) => ({ text }));
  const find = createPhraseFinder(rows);

  it("finds the same as a look at each place of the folded line", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(find(line)).toBe(firstIn(foldLine(line), rows));
      }),
    );
  });
});

/** Letters of scripts without spaces start words wherever they stand. */
const WIDE = /[\u2e80-\uffff]/;

function firstIn<Row extends { readonly text: string }>(line: string, rows: readonly Row[]) {
  for (let at = 0; at < line.length; at += 1) {
    const isStart = at === 0 || !line.includes(" ") || line.charAt(at - 1) === " ";
    if (!isStart && !WIDE.test(line.charAt(at))) continue;
    const row = rows.find(({ text }) => line.startsWith(text, at));
    if (row !== undefined) return row;
  }
  return null;
}
