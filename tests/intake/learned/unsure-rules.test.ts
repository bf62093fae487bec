import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, TITLE } from "../read-dump.ts";

const MENU = [
  "Skip to content",
  "The Harbour Post",
  "Log in",
  "News",
  "Sport",
  "Harbour",
  "Weather",
  "Jobs",
  "Search",
];

const FOOTER = [
  "Related Articles",
  "Old ferry sold for scrap",
  "Fares stay as they are",
  "Contact us",
  "Privacy Policy",
  "© 2031 Harbour Post. All rights reserved.",
];

/** A programme without any sentence, in which lines look like links to other articles. */
const PROGRAMME = [
  "FRIDAY",
  "6 pm",
  "Brass band on the quay",
  "7 pm",
  "The Ferry Choir sings",
  "8.30 pm",
  "Lanterns along the pier",
  "SATURDAY",
  "10 am",
  "Open engine room",
  "11 am",
  "Knots for children, with Jonah Peel",
  "2 pm",
  "Boat race to the village and back",
  "4 pm",
  "Soup for everybody",
];

const [FIRST, SECOND] = PARAGRAPHS;

function pageOf(...lines: readonly string[]) {
  const article = readDumpOf([...MENU, ...lines, ...FOOTER]);
  return { title: article.title, body: bodyOf(article), leftOut: leftOutOf(article) };
}

describe("where rules are unsure", () => {
  test("a programme below two paragraphs is text, up to the page's links", () => {
    const { body } = pageOf(TITLE, "6 May 2031", FIRST, SECOND, ...PROGRAMME);
    expect(body).toEqual([FIRST, SECOND, ...PROGRAMME]);
  });

  test("links below the text are none", () => {
    const { body, leftOut } = pageOf(TITLE, "6 May 2031", ...PARAGRAPHS);
    expect(body).toEqual(PARAGRAPHS);
    expect(leftOut).toEqual(expect.arrayContaining(FOOTER));
  });

  test("a short line among lines that left leaves, and a sentence stays", () => {
    const signed = "Knots are free on Saturday, and nobody need bring a rope.";
    const page = pageOf(
      TITLE,
      "6 May 2031",
      ...PARAGRAPHS,
      signed,
      "Share",
      "HarbourFerryQuay",
      "Print",
    );
    expect(page.body).toEqual([...PARAGRAPHS, signed]);
  });
});
