import { describe, expect, test } from "vitest";
import { CREDIT_PATTERNS } from "#intake/dump/credit-lines.ts";
import { creditOn } from "#intake/dump/credited-authors.ts";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const EXAMPLES = CREDIT_PATTERNS.flatMap(({ examples }) => Object.entries(examples));

function authorsOf(...lines: readonly string[]): readonly string[] {
  return readDumpOf(lines).authors;
}

describe("a line of credits", () => {
  test.each(EXAMPLES)("names its author: %s", (line, name) => {
    expect(creditOn(line)).toBe(name);
  });

  test("has no text behind the name", () => {
    expect(creditOn("Autor: Harbour and sea have both changed.")).toBeNull();
    expect(creditOn("Kaynak: liman ve göl hakkında uzun bir yazı dizisi")).toBeNull();
    expect(creditOn("Ana Bell / Tom Roe")).toBeNull();
    expect(creditOn("文化財を守る町のはなし")).toBeNull();
  });

  test("names the author behind the text where no other line does", () => {
    expect(authorsOf(TITLE, ...PARAGRAPHS, "Redaktur : Budi Pelabuhan", "Share")).toEqual([
      "Budi Pelabuhan",
    ]);
    expect(
      authorsOf(TITLE, "By Ana Bell", ...PARAGRAPHS, "Redaktur : Budi Pelabuhan", "Share"),
    ).toEqual(["Ana Bell"]);
  });

  test("names the author of a standfirst, which stays in the text", () => {
    const standfirst =
      "Ana Bell / 04.05.2031 The ferry is back, and so is the baker with his bread.";
    const article = readDumpOf([TITLE, standfirst, ...PARAGRAPHS]);
    expect(article.authors).toEqual(["Ana Bell"]);
    expect(bodyOf(article)).toContain(standfirst);
  });

  test("is not looked for in the midst of the text", () => {
    const text = Array.from({ length: 12 }, () => PARAGRAPHS).flat();
    const lines = [...text.slice(0, 24), "Redaktur : Budi Pelabuhan", ...text.slice(24)];
    expect(authorsOf(TITLE, ...lines)).toEqual([]);
  });
});

describe("a member of a site", () => {
  test("is the author where the name stands above the headline and as members are called", () => {
    expect(authorsOf("lake_fan", TITLE, ...PARAGRAPHS, "@lake_fan")).toEqual(["lake_fan"]);
    expect(authorsOf("lake_fan", TITLE, ...PARAGRAPHS, "Tom Roe @lake_fan")).toEqual(["lake_fan"]);
    expect(authorsOf("lake_fan", TITLE, ...PARAGRAPHS)).toEqual([]);
  });
});
