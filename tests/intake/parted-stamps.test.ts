import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function readBelowHeadline(line: string, language: string) {
  const article = readDumpOf(["---", `lang: ${language}`, "---", TITLE, line, ...PARAGRAPHS]);
  const { authors, date } = article;
  return { authors, date, isGone: !bodyOf(article).includes(line) };
}

describe("a line of author, day and more", () => {
  test.each([
    [
      "with section and remarks behind dashes",
      "04.05.2031 um 12:19 Uhr - Ana Bell - in Hafen - 7 Ergänzungen",
      "de",
      ["Ana Bell"],
    ],
    [
      "with who looked through it",
      "Medically reviewed by Tom Roe, MD, PhD — Written by Ana Bell, MS, RD and Ida Karr — Updated on May 4, 2031",
      "en",
      ["Ana Bell", "Ida Karr"],
    ],
    [
      "with portrait, place and buttons run together",
      "Photo of Ana BellAna Bell - Port TownFollow on XSend an emailMay 4, 2031",
      "en",
      ["Ana Bell"],
    ],
    [
      "with a weekday in Ukrainian",
      "Анна Белик — П'ятниця, 4 травня 2031, 08:30",
      "uk",
      ["Анна Белик"],
    ],
    [
      "with the author last",
      "Artikel veröffentlicht am 4. Mai 2031, 9:00 Uhr, Ana Bell",
      "de",
      ["Ana Bell"],
    ],
    ["with a short year and readers", "07:10, 4 май 31 / 4 873", "bg", []],
    ["with years after an apostrophe", "Published:4 May '31Updated:2 Jun ’32", "en", []],
  ])("is read %s", (_name, line, language, authors) => {
    expect(readBelowHeadline(line, language)).toEqual({
      authors,
      date: "2031-05-04",
      isGone: true,
    });
  });

  test("names nobody by the section that is run into its label", () => {
    const { authors, date } = readBelowHeadline("GündemHaber Girişi: 04.05.2031 - 09:57", "tr");
    expect({ authors, date }).toEqual({ authors: [], date: "2031-05-04" });
  });

  test("has the author before a link to all of the author's texts", () => {
    const found = readBelowHeadline("Ana BellView More Articles", "en");
    expect(found).toEqual({ authors: ["Ana Bell"], date: null, isGone: true });
  });

  test.each([
    ["of what takes place without a time", "4 May 2031 - Harbour Festival - 7 ships"],
    ["of a portrait without a day", "Photo of Ana Bell Ana Bell"],
  ])("names nobody where it is one %s", (_name, line) => {
    expect(readBelowHeadline(line, "en").authors).toEqual([]);
  });
});
