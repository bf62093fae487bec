import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { PARAGRAPHS, readDumpOf, spaced, TITLE } from "./read-dump.ts";

const [FIRST, SECOND, THIRD] = PARAGRAPHS;

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** The blocks of such lines between two paragraphs. */
function blocksOf(...lines: readonly string[]): readonly Block[] {
  const { blocks } = readDumpOf([TITLE, "", FIRST, "", ...lines, "", SECOND, "", THIRD]);
  expect(blocks[0]).toEqual(paragraph(FIRST));
  expect(blocks.slice(-2)).toEqual([paragraph(SECOND), paragraph(THIRD)]);
  return blocks.slice(1, -2);
}

const ITEMS = ["two onions", "a litre of broth", "some bread"];

function list(ordered: boolean, items: readonly string[] = ITEMS): Block {
  return { kind: "list", ordered, items };
}

describe("lists", () => {
  test.each(["• ", "•", "* ", "- ", "– ", "‣ ", "▪ ", "◦ ", "● ", "■ ", "► ", "✓ ", "·\t"])(
    "have items behind the sign %s",
    (sign) => {
      expect(blocksOf(...ITEMS.map((item) => sign + item))).toEqual([list(false)]);
    },
  );

  test.each([
    ["1. ", "2. ", "3. "],
    ["1) ", "2) ", "3) "],
    ["(1) ", "(2) ", "(3) "],
    ["a) ", "b) ", "c) "],
    ["١. ", "٢. ", "٣. "],
    ["1.", "2.", "3."],
    ["1.\t", "2.\t", "3.\t"],
  ])("are numbered by %s", (...signs) => {
    const lines = ITEMS.map((item, index) => `${signs[index]}${item}`);
    expect(blocksOf(...lines)).toEqual([list(true)]);
  });

  test("are numbered in Japanese", () => {
    expect(blocksOf("1、玉ねぎ", "2、パン", "3、魚")).toEqual([
      list(true, ["玉ねぎ", "パン", "魚"]),
    ]);
  });

  test("may have gaps between their items", () => {
    expect(blocksOf(...spaced(...ITEMS.map((item) => `• ${item}`)))).toEqual([list(false)]);
  });

  test.each([
    ["numbers that start at 7", ["7. two onions", "8. a litre of broth"]],
    ["numbers that jump", ["1. two onions", "5. a litre of broth"]],
    ["initials", ["M. Tolland of the ferry", "A. Bell of the bakery"]],
    ["decimals", ["1.5 litres of broth", "2.5 litres of milk"]],
    ["years", ["1987. The first boat came", "1988. The second boat came"]],
  ])("are none with %s", (_name, lines) => {
    const blocks = blocksOf(...spaced(...lines));
    expect(blocks.map((block) => ("text" in block ? block.text : null))).toEqual(lines);
  });

  test("are none where people speak behind dashes", () => {
    const lines = ["— Who steers the ferry?", "— I do, as before.", "— And at night?"];
    expect(blocksOf(...spaced(...lines))).toEqual(lines.map(paragraph));
  });

  test("are known without signs below a colon", () => {
    const announced = "The soup needs some things from the garden:";
    const { blocks } = readDumpOf(spaced(TITLE, FIRST, announced, ...ITEMS));
    expect(blocks.slice(1)).toEqual([paragraph(announced), list(false)]);
  });
});

describe("other blocks", () => {
  test("are no quotes where nothing is quoted", () => {
    expect(blocksOf(">>>", "The ferry came back.")).toEqual([
      { kind: "paragraph", text: ">>>\nThe ferry came back." },
    ]);
  });

  test("are quotes of mail, wrapped or not", () => {
    expect(blocksOf("> Dear crew,", "> thank you.")).toEqual([
      { kind: "quote", text: "Dear crew,\nthank you." },
    ]);
    expect(blocksOf("> The ferry came back on Monday, after a winter of", "> repairs.")).toEqual([
      { kind: "quote", text: "The ferry came back on Monday, after a winter of repairs." },
    ]);
  });

  test("are tables of cells between tabs", () => {
    expect(blocksOf("Boat\tSeats", "Old ferry\t40", "New ferry\t60")).toEqual([
      {
        kind: "table",
        rows: [
          ["Boat", "Seats"],
          ["Old ferry", "40"],
          ["New ferry", "60"],
        ],
      },
    ]);
  });

  test("are no table of one row", () => {
    expect(blocksOf("Boat\tSeats")).not.toContainEqual(expect.objectContaining({ kind: "table" }));
  });

  test.each([
    ["verse", ["The night is wide and dark", "and so am I tonight,", "and so is the sea"]],
    ["an address", ["Ferry Office", "3 Quay Street", "Port Town"]],
  ])("are paragraphs with lines: %s", (_name, lines) => {
    expect(blocksOf(...lines)).toEqual([paragraph(lines.join("\n"))]);
  });

  test.each([
    "Image caption: The ferry at the old quay",
    "The ferry at dawn. Photo: Ana Bell",
    "The ferry at the old quay. (Ana Bell/Harbour Post)",
  ])("are figures by their caption %s", (text) => {
    expect(blocksOf(text)).toEqual([{ kind: "figure", text }]);
  });

  test.each(["What happens next", "THE LONG WINTER", "Why now?", "1987"])(
    "are headings before text: %s",
    (text) => {
      expect(blocksOf(text)).toEqual([{ kind: "heading", text }]);
    },
  );

  test("are headings before a list", () => {
    expect(blocksOf("What you need", "", ...ITEMS.map((item) => `• ${item}`))).toEqual([
      { kind: "heading", text: "What you need" },
      list(false),
    ]);
  });

  test.each(["“Never again”", "(laughs)", "Dear reader,", "Nobody waved."])(
    "are no headings: %s",
    (text) => {
      expect(blocksOf(text)).toEqual([paragraph(text)]);
    },
  );

  test("are no heading at the end", () => {
    const { blocks } = readDumpOf(spaced(TITLE, FIRST, SECOND, "Mira Tolland laughs"));
    expect(blocks.at(-1)).toEqual(paragraph("Mira Tolland laughs"));
  });
});
