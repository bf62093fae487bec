import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const BYLINE = "By Ana Bell, 4 May 2031";

function readBelow(...above: readonly string[]) {
  return readDumpOf([...above, TITLE, BYLINE, ...PARAGRAPHS]);
}

describe("a few words above the headline, without a menu around them", () => {
  test.each([
    ["a site's name", "Harbour Notes"],
    ["a kicker", "Ferries in the north"],
    ["a counter", "131"],
    ["a label farther up", "Harbour Notes", "What we wrote of ferries last winter", "Island life"],
  ])("are no text: %s", (_name, ...above) => {
    const article = readBelow(...above);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
    expect([...leftOutOf(article), ...article.sections]).toEqual(expect.arrayContaining(above));
  });

  test("are text where the first of them say what a picture shows", () => {
    const caption = "Mira Tolland in her own kitchen";
    expect(bodyOf(readBelow(caption, "Photo: Tom Roe for the Harbour Post"))).toContain(caption);
  });

  test.each([
    ["who says something, before a colon", "The mayor said:"],
    ["an agency's place, before a dash", "PORT TOWN, 4 May (HPA) -"],
    ["who speaks in the headline", "Mira Tolland, who has run the ferry"],
    ["a sentence", "Nobody believed it."],
  ])("are text where they are %s", (_name, line) => {
    expect(bodyOf(readBelow(line))).toContain(line);
  });
});
