import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, spaced, TITLE } from "./read-dump.ts";

function readAbove(...tail: readonly string[]) {
  const article = readDumpOf([TITLE, "", ...spaced(...PARAGRAPHS), "", ...tail]);
  expect(article.title).toBe(TITLE);
  return { body: bodyOf(article), leftOut: leftOutOf(article) };
}

const MENU = ["Skip to content", "Menu", "Search", "News", "Sport", "Log in", "Subscribe"];

const COMMENT = "I was on the quay that morning and I saw how glad everybody was of it.";

describe("lines below the article", () => {
  test.each([
    [
      "a list of headlines",
      ["Related Articles", "Old ferry sold", "Fares stay as they are", "Back to top button"],
    ],
    [
      "a list with dates",
      ["Related Articles", "Old ferry sold", "4 May 2031", "Fares stay", "3 May 2031", "Share"],
    ],
    [
      "a list with summaries",
      [
        "You may also like",
        "Old ferry sold for scrap",
        "A yard in the south will take it apart this summer.",
        "2 May 2031",
        "Back to top",
        "Privacy Policy",
      ],
    ],
    [
      "comments",
      ["Leave a Reply", "Your email address will not be published.", "Name", "Email", "Website"],
    ],
    [
      "readers' words",
      ["Leave a Reply", "Comments (1)", "Ana Bell", "4 May 2031", COMMENT, "Reply", "Log in"],
    ],
    [
      "a box about the author",
      ["About the author", "Ana Bell writes about boats.", "Website", "Share", "Back to top"],
    ],
    ["tags with a label", ["Tags: ferry, harbour, trade", "Share", "Facebook", "Print"]],
    ["glued tags", ["TagsFerryHarbourTrade", "Share", "Facebook", "Print"]],
    [
      "a newsletter's box",
      [
        "Subscribe to our mailing list to get the new updates!",
        "Enter your Email address",
        "Related Articles",
        "Old ferry sold",
      ],
    ],
    ["the law", ["© 2031 Harbour Post. All rights reserved.", "Privacy Policy", "Terms of Use"]],
  ])("go: %s", (_name, tail) => {
    expect(readAbove(...tail)).toEqual({ body: PARAGRAPHS, leftOut: tail });
  });

  test("go with a whole page's frame", () => {
    const footer = ["Related Articles", "Old ferry sold", "Harbour Post Ltd", "Privacy Policy"];
    const lines = [...MENU, TITLE, "By Ana Bell", ...spaced(...PARAGRAPHS), ...footer];
    const article = readDumpOf(lines);
    expect(article).toMatchObject({ title: TITLE, authors: ["Ana Bell"] });
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
    expect(leftOutOf(article)).toEqual([...MENU, "By Ana Bell", ...footer]);
  });

  test.each([
    ["with one line of the site", ["Share", "", "Mira’s soup", "", "The crew’s bread"]],
    ["above a paragraph", ["Related Articles", PARAGRAPHS[0], PARAGRAPHS[1]]],
  ])("stay in doubt: text %s", (_name, tail) => {
    const texts = tail.slice(1).filter((line) => line !== "");
    expect(readAbove(...tail).body).toEqual(expect.arrayContaining(texts));
  });

  test.each([
    ["a recipe's lines", ["Two onions", "A litre of broth", "Some bread"]],
    ["a signature", ["Mira Tolland", "Port Town"]],
    ["a list of dates", ["Monday: soup", "Tuesday: bread", "Wednesday: fish"]],
    ["a correction", ["Correction: an earlier version named the wrong year."]],
    ["an address", ["Ferry Office, 3 Quay Street, Port Town"]],
  ])("stay without a line of the site: %s", (_name, tail) => {
    expect(readAbove(...tail).leftOut).toEqual([]);
  });

  test("stay where the page has no line of the site", () => {
    const lines = spaced(TITLE, ...PARAGRAPHS, "Two onions", "A litre of broth", "Some bread");
    expect(readDumpOf(lines).removed).toEqual([]);
  });

  test("leave an article of words that sites use", () => {
    const lines = spaced("Menu", PARAGRAPHS[0], "Search", PARAGRAPHS[1], "Contact", PARAGRAPHS[2]);
    const article = readDumpOf(lines);
    expect([article.title, ...bodyOf(article)]).toEqual(lines.filter((line) => line !== ""));
  });
});

describe("each line left out", () => {
  const tail = ["Related Articles", "Old ferry sold", "4 May 2031", "Back to top", "Harbour Post"];
  const inside = ["Advertisement", "READ ALSO | Old ferry sold", "By Ana Bell"];
  const lines = [...MENU, TITLE, ...inside, ...PARAGRAPHS, TITLE, ...tail];
  const { removed } = readDumpOf(lines);

  test("tells its line, rule and reason", () => {
    expect(removed.length).toBeGreaterThan(10);
    for (const { text, line, rule, reason } of removed) {
      expect(lines[line - 1]).toBe(text);
      expect(rule).not.toBe("");
      expect(reason).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test("tells how sure its removal is", () => {
    const confidenceOf = (text: string) => removed.find((one) => one.text === text)?.confidence;
    expect(confidenceOf("Advertisement")).toBe("certain");
    expect(confidenceOf("Back to top")).toBe("certain");
    expect(confidenceOf("Old ferry sold")).toBe("likely");
    expect(confidenceOf("Harbour Post")).toBe("likely");
  });

  test("stands in the order of the source", () => {
    const numbers = removed.map(({ line }) => line);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});
