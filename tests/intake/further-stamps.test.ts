import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function readBelowHeadline(line: string, language: string) {
  const header = ["---", `lang: ${language}`, "---"];
  const article = readDumpOf([...header, TITLE, line, ...PARAGRAPHS]);
  const { authors, date } = article;
  return { authors, date, isGone: !bodyOf(article).includes(line) };
}

describe("a line of author and day in the forms of small papers", () => {
  test.each([
    [
      "parted by dashes",
      "04/05/2031 - 09:12 - Fonte: Agência Costeira - Foto: Ana Bell",
      "pt",
      ["Agência Costeira"],
    ],
    ["before a path of sections", "4 мая 2031 Новости / Море", "ru", []],
    ["below a notice's name", "Nachricht vom 04.05.2031", "de", []],
    ["with the time run into the year", "May 4, 20316:14 PMUpdated 2 hours ago", "en", []],
    [
      "behind a name and its desk",
      "山野 太郎（編集部）2031年05月04日 16時12分",
      "ja",
      ["山野 太郎"],
    ],
    ["before a name without case", "مئی 4, 2031 ثناء مرزا", "ur", ["ثناء مرزا"]],
  ])("gives the day %s", (_name, line, language, authors) => {
    const found = readBelowHeadline(line, language);
    expect(found).toEqual({ authors, date: "2031-05-04", isGone: true });
  });

  test.each([
    ["a mail address", "Ana Bell - ana@post.example", "en", ["Ana Bell"]],
    ["a hidden mail address", "Ana Bell - [email protected]", "en", ["Ana Bell"]],
    ["brackets", "(作者：林溪)", "zh", ["林溪"]],
    ["a desk's sign", "文● 山野太郎", "ja", ["山野太郎"]],
    ["the editor's label", "Redaktur & Reporter : Ana Bell", "id", ["Ana Bell"]],
    ["the place before", "القاهرة - هبة منصور", "ar", ["هبة منصور"]],
  ])("gives the author with %s", (_name, line, language, authors) => {
    expect(readBelowHeadline(line, language)).toEqual({ authors, date: null, isGone: true });
  });

  test.each([
    ["dashes without labels", "04/05/2031 - Mar - Porto", "pt"],
    ["a stroke between places", "The ferry / the quay", "en"],
    ["a place without a reporter", "القاهرة - العاصمة", "ar"],
    ["a sentence with an address", "Write to Ana Bell - ana@post.example - by May.", "en"],
  ])("names nobody: %s", (_name, line, language) => {
    expect(readBelowHeadline(line, language).authors).toEqual([]);
  });
});

describe("the hands that an agency names below its report", () => {
  function authorsBelow(line: string): readonly string[] {
    return readDumpOf([TITLE, ...PARAGRAPHS, line]).authors;
  }

  test("give the reporters and no editor", () => {
    const line = "(Reporting by Ana Bell and Tom Roe; Editing by Ida Karr.)";
    expect(authorsBelow(line)).toEqual(["Ana Bell", "Tom Roe"]);
  });

  test("give nobody who only helped", () => {
    expect(authorsBelow("Additional reporting by Ana Bell; Editing by Ida Karr")).toEqual([]);
  });

  test("are no sentence of the text", () => {
    const line = "Writing by hand is slow; editing by hand is slower.";
    expect(bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, line, PARAGRAPHS[0]]))).toContain(line);
  });
});

describe("a paragraph on the author", () => {
  const bio = "Ana Bell is a columnist in Port Town, and her book of essays is out this autumn.";

  test("leaves with the name above it", () => {
    const body = bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, "Ana Bell", bio]));
    expect(body).toEqual(PARAGRAPHS);
  });

  test("stays where the text tells of several people so", () => {
    const other = "Tom Roe is the ferry's oldest sailor, and he has never learnt how to swim.";
    const body = bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, "Tom Roe", other, "Ana Bell", bio]));
    expect(body).toContain(bio);
  });
});

describe("a pointer in capitals", () => {
  test.each([
    "(LIST: Ten ferries that are worth it)",
    "ALSO ON HARBOUR NOTES: The old boat sails again.",
    "WATCH: The old boat sails again",
  ])("leaves: %s", (line) => {
    const [first, ...others] = PARAGRAPHS;
    expect(bodyOf(readDumpOf([TITLE, first, line, ...others]))).toEqual(PARAGRAPHS);
  });

  test("is no speaker's sentence", () => {
    const line = "WATCHMAN: The old boat sails again, and nobody has told me.";
    const [first, ...others] = PARAGRAPHS;
    expect(bodyOf(readDumpOf([TITLE, first, line, ...others]))).toContain(line);
  });
});

describe("headlines with a byline below each", () => {
  const pair = ["Old ferry sold for scrap", "By Tom Roe"];

  test("leave where several are in a row", () => {
    const [first, ...others] = PARAGRAPHS;
    const list = [...pair, "Bridge closed until May", "By Ida Karr"];
    expect(bodyOf(readDumpOf([TITLE, first, ...list, ...others]))).toEqual(PARAGRAPHS);
  });

  test("may be parts of the text where text is below each", () => {
    const [first, second, third] = PARAGRAPHS;
    const lines = [TITLE, first, ...pair, second, "Bridge closed until May", "By Ida Karr", third];
    const body = bodyOf(readDumpOf(lines));
    expect(body).toContain("Old ferry sold for scrap");
    expect(body).toContain("Bridge closed until May");
  });
});
