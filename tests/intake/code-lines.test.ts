import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const SETTINGS = [
  '<section name="Ferry">',
  '<list name="boats">',
  '<item name="white" value="0" />',
  '<item name="grey" value="1" />',
  "</list>",
  "...",
  "</section>",
];

const PROGRAM = [
  "# Read the timetable",
  "def leave(boat):",
  "try:",
  "harbour.open(",
  "boat)",
  "except Fog:",
  "return None",
  "# end",
];

const REST = ["Print this article", "Sign up for our newsletter", "Privacy policy", "Log in"];

function bodyWith(lines: readonly string[]): readonly string[] {
  const [first, ...others] = PARAGRAPHS;
  const article = [TITLE, "4 May 2031", "Share", first, ...lines, ...others];
  return bodyOf(readDumpOf([...article, ...PARAGRAPHS, ...REST]));
}

describe("a piece of code in the text", () => {
  test.each([
    ["tags", SETTINGS],
    ["a program", PROGRAM],
  ])("stays whole: %s", (_name, lines) => {
    const body = bodyWith(lines).join("\n");
    for (const line of lines) expect(body).toContain(line);
  });

  test("is none where one line looks like it", () => {
    expect(bodyWith(["Share()", "Tweet"])).not.toContain("Tweet");
  });
});
