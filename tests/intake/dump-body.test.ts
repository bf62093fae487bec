import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, spaced, TITLE } from "./read-dump.ts";

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

/** What an article keeps and leaves out that has such lines between its paragraphs. */
function readBetween(...lines: readonly string[]) {
  const article = readDumpOf(spaced(TITLE, FIRST, SECOND, ...lines, THIRD, FOURTH));
  expect(article.title).toBe(TITLE);
  return { body: bodyOf(article), leftOut: leftOutOf(article) };
}

describe("interruptions of the text", () => {
  test.each([
    ["a label of advertising", ["Advertisement"]],
    ["a hint that the text goes on", ["Story continues below advertisement"]],
    ["a pointer to another article", ["READ ALSO | Old ferry sold for scrap"]],
    ["a pointer with a colon", ["Read more: Old ferry sold for scrap"]],
    ["buttons in one line", ["Facebook X LinkedIn Pinterest WhatsApp Email Print"]],
    ["a row of buttons", ["Share", "214", "Facebook", "WhatsApp", "Print"]],
    ["Arabic words", ["اقرأ أيضا: عودة العبارة إلى القرية"]],
    ["German words", ["Lesen Sie auch: Alte Fähre verkauft"]],
    ["Japanese words", ["広告"]],
  ])("go: %s", (_name, lines) => {
    expect(readBetween(...lines)).toEqual({ body: PARAGRAPHS, leftOut: lines });
  });

  test("go with the headlines of a box", () => {
    const lines = ["Related Articles", "Old ferry sold for scrap", "4 May 2031"];
    expect(readBetween(...lines)).toEqual({ body: PARAGRAPHS, leftOut: lines });
  });

  test("leave the sub-heading below a box", () => {
    const lines = ["Related Articles", "Old ferry sold for scrap", "What happens next"];
    expect(readBetween(...lines)).toEqual({
      body: [FIRST, SECOND, "What happens next", THIRD, FOURTH],
      leftOut: lines.slice(0, 2),
    });
  });

  test("go on several places of one text", () => {
    const article = readDumpOf(
      spaced(TITLE, FIRST, "Advertisement", SECOND, "Advertisement", THIRD, "Share", "Print"),
    );
    expect(bodyOf(article)).toEqual([FIRST, SECOND, THIRD]);
    expect(article.removed.map(({ line }) => line)).toEqual([5, 9, 13, 15]);
  });
});

describe("text inside the body stays", () => {
  test.each([
    ["a word of a site's edge", "Comments"],
    ["a word of a site's menu", "Home"],
    ["a word of a button", "Print"],
    ["a sentence with a site's words", "Related cases are still open, the coroner said."],
    ["a sentence that quotes a call", "“Sign up for our newsletter,” the poster on the quay said."],
    [
      "a sentence about the site's law",
      "All rights reserved, says the small print on each ticket.",
    ],
    [
      "a sentence of cookies",
      "We use cookies to improve your experience, she read aloud, and laughed.",
    ],
    ["a word of speech", "“Never.”"],
    ["a sub-heading", "What happens next"],
    ["a sub-heading in capitals", "THE LONG WINTER"],
    ["a year", "1987"],
    ["a score", "3 - 2"],
    ["a time", "10:42"],
    ["a question", "And the fares?"],
    ["a correction", "Correction: an earlier version of this article named the wrong year."],
    ["a note of a change", "This article was amended on 4 May 2031 to name the captain."],
    ["a line of stars", "* * *"],
    ["an address of mail", "ferry@harbour.example"],
  ])("as %s", (_name, line) => {
    expect(readBetween(line)).toEqual({
      body: [FIRST, SECOND, line, THIRD, FOURTH],
      leftOut: [],
    });
  });

  test("as a refrain", () => {
    const refrain = "And the ferry goes, and the ferry goes.";
    const lines = spaced(TITLE, FIRST, refrain, SECOND, refrain, THIRD, refrain);
    const article = readDumpOf(lines);
    expect(bodyOf(article)).toEqual([FIRST, refrain, SECOND, refrain, THIRD, refrain]);
    expect(article.removed).toEqual([]);
  });

  test("as the years of a timeline", () => {
    const lines = spaced(TITLE, FIRST, "1987", SECOND, "1994", THIRD, "2031", FOURTH);
    const article = readDumpOf(lines);
    expect(bodyOf(article)).toEqual([FIRST, "1987", SECOND, "1994", THIRD, "2031", FOURTH]);
    expect(article.removed).toEqual([]);
  });

  test("as the dates of a timeline", () => {
    const lines = [TITLE, FIRST, SECOND, THIRD, "4 May 2031", FOURTH, "6 May 2031", SECOND];
    expect(bodyOf(readDumpOf(spaced(...lines)))).toEqual(lines.slice(1));
  });

  test.each(["“Never.”", "And that was all.", "Mira Tolland laughs", "Nobody waved."])(
    "as the short last line %s",
    (last) => {
      const article = readDumpOf(spaced(TITLE, ...PARAGRAPHS, last));
      expect(bodyOf(article)).toEqual([...PARAGRAPHS, last]);
      expect(article.removed).toEqual([]);
    },
  );

  test("stays below a heading that sites have too, and leaves a line that is none", () => {
    const between = (line: string): readonly string[] =>
      bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, ...PARAGRAPHS, line, ...PARAGRAPHS]));
    for (const heading of ["FAQ", "Comments"]) expect(between(heading)).toContain(heading);
    for (const line of ["Play video", "Duration 3:12"]) expect(between(line)).not.toContain(line);
  });

  test("leaves boxes to tick between its items", () => {
    const items = ["▢", "500 g flour", "▢", "a pinch of salt", "▢", "two eggs"];
    const body = bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, "Ingredients", ...items, ...PARAGRAPHS]));
    expect(body).toContain("500 g flour");
    expect(body).not.toContain("▢");
  });

  test("below a button for comments, between headings", () => {
    const partsOf = (headings: string) =>
      headings
        .split(", ")
        .flatMap((heading, day) => [
          heading,
          `On day ${day} of their walk along the coast the nine women came to a village ${day} miles from the last one, and were asked to stay by everyone who saw them.`,
        ]);
    const above = [...PARAGRAPHS, ...partsOf("Rain, A dog joins, Low tide, Debts, Bread, Letters")];
    const below = partsOf(
      "Snow, Wind, A wedding, Fog, Ice, The bridge, Salt, Two boats, Sleep, Home",
    );
    const body = [...above, "Comments", ...below];
    expect(bodyOf(readDumpOf(spaced(TITLE, ...body)))).toEqual(body);
  });

  test("as the names above an interview's answers", () => {
    const lines = [
      "Post: Who steers the ferry now?",
      "M.T.: I do, as before.",
      "Post: And at night?",
    ];
    expect(readBetween(...lines)).toEqual({
      body: [FIRST, SECOND, ...lines, THIRD, FOURTH],
      leftOut: [],
    });
  });
});
