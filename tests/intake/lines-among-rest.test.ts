import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const UNKNOWN = "Keep screen on";
const REST_BELOW = ["Print this article", "Sign up for our newsletter"];

describe("a line that is hardly text, and that no rule knows", () => {
  test("leaves where a few lines of the site are left around an article", () => {
    const head = [TITLE, "4 May 2031", "Share"];
    const article = readDumpOf([...head, ...PARAGRAPHS, UNKNOWN, ...REST_BELOW]);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test("leaves from between paragraphs where one line of a site is known, and it is sure", () => {
    const [first, ...others] = PARAGRAPHS;
    const menu = "Home News Opinion Business";
    const foot = "© 2031 Harbour Post. All rights reserved.";
    const article = readDumpOf([TITLE, "4 May 2031", first, menu, ...others, foot]);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test("stays in an article alone", () => {
    const article = readDumpOf([TITLE, ...PARAGRAPHS, UNKNOWN]);
    expect(bodyOf(article)).toContain(UNKNOWN);
  });
});
