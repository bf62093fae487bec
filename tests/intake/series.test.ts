import { describe, expect, test } from "vitest";
import { bodyOf, evidenceOf, leftOutOf, PARAGRAPHS, readDumpOf } from "./read-dump.ts";

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

/** The frame of a site that no rule knows, but for a few lines of it. */
const MENU = [
  "Skip to content",
  "The Aldhaven Gazette",
  "Island pages",
  "Boats and tides",
  "Log in",
];
const FOOT = [
  "Share this article",
  "More of the island",
  "Gazette printers of the bay",
  "Boats for hire",
  "Keys to the Gazette",
  "Privacy policy",
  "All about our press",
];

/** Words that make the paragraphs of each file its own. */
const MATTERS = ["plums", "lanterns", "ropes", "kites", "barrels", "stamps"];

/** Six files of one series, whose texts have these lines but each its own paragraphs and things. */
function seriesOf(lines: readonly string[]): readonly (readonly string[])[] {
  return MATTERS.map((matter) => [
    ...MENU,
    `What became of all the ${matter} this year`,
    "By Ana Bell",
    "4 March 2031",
    ...ownLines(lines, matter),
    ...FOOT,
  ]);
}

/** The lines with what makes them one file's: all paragraphs, and what names a thing. */
function ownLines(lines: readonly string[], matter: string): readonly string[] {
  return lines.map((line) => {
    const isParagraph = PARAGRAPHS.some((paragraph) => paragraph === line);
    return isParagraph ? `${line} So say the ${matter}.` : line.replace("things", matter);
  });
}

/** The bodies of a series, read together. */
function bodiesOf(series: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const evidence = evidenceOf(series);
  return series.map((lines) => bodyOf(readDumpOf(lines, evidence)));
}

describe("in a series, whose files share lines", () => {
  test.each([
    [
      "questions",
      [FIRST, "What is your earliest memory?", SECOND, "What do you never tell?", THIRD],
    ],
    ["signs of the stars", [FIRST, "Aries", SECOND, "Taurus", THIRD, "Gemini", FOURTH]],
    ["speakers", [FIRST, "Mira Toll", SECOND, "Jon Orr", THIRD, "Mira Toll", FOURTH]],
    ["sub-headings", [FIRST, "Design", SECOND, "Battery life", THIRD, "Verdict", FOURTH]],
    [
      "columns",
      [FIRST, "In brief", SECOND, "Number of the week", THIRD, "Quote of the week", FOURTH],
    ],
    ["regions", [FIRST, "North coast", SECOND, "Islands", THIRD, "Outlook", FOURTH]],
    [
      "steps",
      ["You will need", "200 g things", "2 eggs", "Step 1", FIRST, "Step 2", SECOND, THIRD],
    ],
    [
      "a recipe's",
      ["Ingredients", "200 g things", "2 eggs", "Method", FIRST, "Tip", SECOND, THIRD],
    ],
    [
      "a study's",
      ["Background", FIRST, "Methods", SECOND, "Results", THIRD, "Conclusions", FOURTH],
    ],
    ["salutations", ["Dear friends,", FIRST, SECOND, THIRD]],
    ["last sentences", [FIRST, SECOND, THIRD, "The trial continues."]],
    ["last words", [FIRST, SECOND, THIRD, "The End"]],
    ["first sentences", ["Once upon a time there was a village by the sea.", FIRST, SECOND, THIRD]],
  ])("%s stay", (_, lines) => {
    const series = seriesOf(lines);
    expect(bodiesOf(series)).toEqual(MATTERS.map((matter) => ownLines(lines, matter)));
  });

  test("sub-headings stay below a headline of two words", () => {
    const series = seriesOf([FIRST, "Design", SECOND, "What has become of the things", THIRD]).map(
      (lines, file) =>
        lines.map((line) => (line.startsWith("What became") ? `${MATTERS[file]} rise` : line)),
    );
    for (const body of bodiesOf(series)) expect(body).toContain("Design");
  });

  test("the site's lines go all the same", () => {
    const series = seriesOf([FIRST, "Aries", SECOND, "Taurus", THIRD, FOURTH]);
    const article = readDumpOf(series[0] ?? [], evidenceOf(series));
    expect(leftOutOf(article)).toEqual(expect.arrayContaining([...MENU, ...FOOT]));
  });

  test("a box of several lines inside the text goes", () => {
    const box = ["Gazette by letter", "All that the harbour mutters", "Put me among the gulls"];
    const series = seriesOf([FIRST, SECOND, ...box, THIRD, FOURTH]);
    const article = readDumpOf(series[0] ?? [], evidenceOf(series));
    expect(leftOutOf(article)).toEqual(expect.arrayContaining(box));
  });

  test("a path of sections above the headline stays one", () => {
    const series = seriesOf([FIRST, SECOND, THIRD]).map((lines) => [
      "Coast",
      "Aldhaven",
      "Fishery",
      ...lines.slice(MENU.length, -FOOT.length),
    ]);
    const evidence = evidenceOf(series);
    for (const lines of series) {
      expect(readDumpOf(lines, evidence).sections).toEqual(["Coast", "Aldhaven", "Fishery"]);
    }
  });

  test("an office goes with the label below it that recurs alone", () => {
    const series = seriesOf(["Keeper of things", "Gazette picks", FIRST, SECOND, THIRD, FOURTH]);
    const article = readDumpOf(series[0] ?? [], evidenceOf(series));
    expect(leftOutOf(article)).toEqual(
      expect.arrayContaining(["Keeper of plums", "Gazette picks"]),
    );
  });
});
