import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function readBelowHeadline(line: string, language: string) {
  const header = ["---", `lang: ${language}`, "---"];
  const article = readDumpOf([...header, TITLE, line, ...PARAGRAPHS]);
  const { authors, date } = article;
  return { authors, date, isGone: !bodyOf(article).includes(line) };
}

describe("a line of author and day", () => {
  test.each([
    ["an account's name", "harbour_cook, 4 May 2031", "en", ["harbour_cook"]],
    ["a word for by and an account", "von tbell · 4. Mai 2031", "de", ["tbell"]],
    ["a call for comments", "editor — May 4, 2031 add comment", "en", ["editor"]],
    ["points", "Giáo dục . Ngô Bảo Trân . 04/05/2031", "vi", ["Ngô Bảo Trân"]],
    ["a place", "Ana Bell / Port Town May 4, 2031", "en", ["Ana Bell"]],
    ["icons that count", "Ana Bell · 4 May 2031, 10:00 AM · 👁 2,150 · ⭐ 4.9", "en", ["Ana Bell"]],
    ["the number of responses", "May 4, 2031 at 9:48 am | 3 responses", "en", []],
    ["author and responses", "Ana Bell | May 4, 2031 | 3 responses", "en", ["Ana Bell"]],
    ["the zone of its clock", "Sunday, 4 May 2031 11:39 PM MYT", "en", []],
  ])("gives both with %s", (_name, line, language, authors) => {
    const found = readBelowHeadline(line, language);
    expect(found).toEqual({ authors, date: "2031-05-04", isGone: true });
  });

  test("gives the owner of the address that is run into the name", () => {
    const found = readBelowHeadline("Ana Bellana.bell@post.example", "en");
    expect(found).toEqual({ authors: ["Ana Bell"], date: null, isGone: true });
  });

  test("gives the reporter in brackets with the place, below a label of the source", () => {
    const line = "(رأس الخيمة - حصة الكعبي)";
    const article = readDumpOf([TITLE, "المصدر:", line, "التاريخ: 4 مايو 2031", ...PARAGRAPHS]);
    expect([article.authors, article.date]).toEqual([["حصة الكعبي"], "2031-05-04"]);
    expect(bodyOf(article)).not.toContain(line);
  });

  test.each([
    ["whose name starts with a capital and no stroke", "Port Town, 4 May 2031", "en"],
    ["that says what comes when", "ferry, pier and quay, 4 May 2031", "en"],
    ["with the owner of a picture", "Foto. Ana Bell", "es"],
    ["with another's address", "Harbour Deskpress@post.example", "en"],
  ])("names nobody: %s", (_name, line, language) => {
    expect(readBelowHeadline(line, language).authors).toEqual([]);
  });
});

describe("a section with the day", () => {
  test.each([
    ["run into it", "Harbour14/05/2031"],
    ["with a word before the hour", "Harbour 14.5.2031 klo 12:00"],
  ])("is read %s above the headline", (_name, line) => {
    const { title, sections, date } = readDumpOf([line, TITLE, ...PARAGRAPHS]);
    expect([title, sections, date]).toEqual([TITLE, ["Harbour"], "2031-05-14"]);
  });
});

describe("a paragraph above the text", () => {
  const BYLINE = "By Ana Bell";

  test("leaves when it says who the author is", () => {
    const note = "Ana Bell is an assistant editor at The Harbour Post.";
    const article = readDumpOf([TITLE, BYLINE, note, ...PARAGRAPHS]);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test.each([
    ["what the author does", "Ana Bell meets the crew of the white ferry at the old pier."],
    ["who somebody else is", "Mira Tolland is the captain of the white ferry."],
  ])("stays when it says %s", (_name, standfirst) => {
    const article = readDumpOf([TITLE, BYLINE, standfirst, ...PARAGRAPHS]);
    expect(bodyOf(article)).toEqual([standfirst, ...PARAGRAPHS]);
  });
});
