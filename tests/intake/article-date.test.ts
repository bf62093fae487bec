import { describe, expect, test } from "vitest";
import { parseWrittenDate } from "#intake/dates/dates.ts";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const DAY = "2031-05-04";

function read(lines: readonly string[], language = "en") {
  return readDumpOf(["---", `lang: ${language}`, "---", ...lines]);
}

function dateBelowHeadline(line: string, language: string): string | null {
  return read([TITLE, line, ...PARAGRAPHS], language).date;
}

describe("the day among other words by the headline", () => {
  test.each([
    ["behind an office without the time", "Online News Editor May 4, 2031", "en"],
    ["behind a section", "Economía & Puertos domingo, 4 de mayo de 2031", "es"],
    ["run into the paper's name", "La Baliza04.05.2031 - 08:40h", "es"],
    ["run into the paper's name without spaces", "HPS中文站2031年5月4日07:17", "zh"],
    [
      "behind editors run together",
      "All Norland / Edited by Ana Bell (with inputs)Updated: May 04, 2031 03:49 pm IST",
      "en",
    ],
    ["behind author and section with dashes", "Články - Jana Nová - Přístavy - 4.5.2031", "cs"],
    ["with a word in brackets of its language", "2031/5/4付", "ja"],
    ["behind a source", "Πηγή: Harbour.gr 04/05/31-16:05", "el"],
  ])("is read %s", (_name, line, language) => {
    expect(dateBelowHeadline(line, language)).toBe(DAY);
  });

  test.each([
    ["of an event in a sub-title", "The fair on the old quay opens 4 May 2031"],
    ["of a range", "Harbour Fair May 4, 2031 - May 9, 2031"],
    ["of a row in a table", "ana\tlovely!\t4.5.2031 at 09:11"],
    ["that a line announces", "Ana Bell, sermon in Port Town, 4 May 2031:"],
  ])("is not one %s", (_name, line) => {
    expect(dateBelowHeadline(line, "en")).toBeNull();
  });
});

describe("the day with which the text opens", () => {
  test.each([
    ["before dashes", "May 4, 2031 -- ", "en"],
    ["of two digits, before a dash", "04.05.31 - ", "de"],
    ["as a sentence of its own", "4. Mai 2031. ", "de"],
  ])("counts %s, and stays", (_name, opening, language) => {
    const [first, ...others] = PARAGRAPHS;
    const article = read([TITLE, `${opening}${first}`, ...others], language);
    expect(article.date).toBe(DAY);
    expect(bodyOf(article)[0]).toBe(`${opening}${first}`);
  });

  test("counts for nothing where several paragraphs do so, as in a diary", () => {
    const days = PARAGRAPHS.map((text, index) => `May ${index + 4}, 2031 -- ${text}`);
    expect(read([TITLE, ...days]).date).toBeNull();
  });
});

describe("the day below the text", () => {
  const behind = ["Share", "Subscribe"];

  test.each([
    ["behind counters", ["1", "2", "May 4, 2031 | 6:40am"]],
    ["below the headline said again", ["Related Articles", TITLE, "Date 4 May 2031", "Print"]],
    [
      "below the author's name",
      ["Ana Bell", "Updated4 May 2031 at 14:20", "Published4 May 2031 at 12:05"],
    ],
    [
      "beside the only author, far below",
      ["Print", "Share", "Harbour tours", "by Ana BellMay 4, 2031", "tides"],
    ],
  ])("is the article's %s", (_name, lines) => {
    expect(read([TITLE, ...PARAGRAPHS, ...lines, ...behind]).date).toBe(DAY);
  });

  test.each([
    ["of another article's headline", ["Related Articles", "Bridge closed", "May 4, 2031"]],
    ["of several", ["Print", "May 4, 2031 6:40am", "Share", "May 6, 2031 7:10am"]],
    ["of a comment", ["Leave a comment", "Tom says:", "May 4, 2031 at 6:40am"]],
  ])("is not one %s", (_name, lines) => {
    expect(read([TITLE, ...PARAGRAPHS, ...lines, ...behind]).date).toBeNull();
  });
});

describe("a day shown twice, run together", () => {
  test.each([
    [
      "with section, keywords and comments",
      "Ana BellHarbours4 mai 20314 mai 2031ferries, marées 2 Comments",
      "fr",
      ["Ana Bell"],
    ],
    [
      "behind a word of publication",
      "Publicerad den 4 maj 20314 maj 2031 av Hamnens vrå",
      "sv",
      [],
    ],
  ])("is the site's stamp %s", (_name, line, language, authors) => {
    const article = read([TITLE, line, ...PARAGRAPHS], language);
    expect(article).toMatchObject({ date: DAY, authors });
    expect(bodyOf(article)).not.toContain(line);
  });
});

describe("a line of the site's own above the text", () => {
  test.each([
    [
      "of labels run together",
      "HarboursWritten by Ana BellUpdated: May 4, 2031 09:10 am IST",
      ["Ana Bell"],
    ],
    [
      "with a word of publication and a bar",
      "Published: Sunday, 4 May 2031 at 18:55hrs. | Digital reporter: HPA",
      [],
    ],
  ])("gives the day and leaves the text %s", (_name, line, authors) => {
    const article = read([TITLE, line, ...PARAGRAPHS]);
    expect(article).toMatchObject({ date: DAY, authors });
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
  });

  test("is no line that tells when something takes place", () => {
    const line = "The white ferry calls, 4 May 2031, 18:55, old quay";
    expect(bodyOf(read([TITLE, ...PARAGRAPHS, line, ...PARAGRAPHS]))).toContain(line);
  });
});

describe("a date of numbers", () => {
  test("has the month first where the time is American", () => {
    expect(dateBelowHeadline("5/4/2031 4:20 PM PDT BY HPS STAFF", "en")).toBe(DAY);
    expect(dateBelowHeadline("By Ana Bell | 5/4/31 2:05 PM EST", "en")).toBe(DAY);
  });

  test.each([
    ["day first in Swedish, as where the year is last", "4.5.2031 08:00", "sv"],
    ["day first in Hungarian, likewise", "04.05.2031", "hu"],
    ["with the day before the month behind the year, if nothing else can be", "2031-26-05", "ru"],
    ["with a year of two digits before the time", "Publié le 4 Mai 31 à 18:40", "fr"],
    [
      "with the place in capitals behind its time",
      "Published - May 04, 2031 09:12 pm IST - PORT TOWN",
      "en",
    ],
    ["with the Russian abbreviation of three letters", "4 сен 2031 в 09:12", "ru"],
  ])("is read %s", (_name, line, language) => {
    expect(parseWrittenDate(line, language) ?? dateBelowHeadline(line, language)).toMatch(
      /^2031-0(?:5-04|5-26|9-04)$/,
    );
  });

  test.each([
    ["a year of two digits without the time", "4 Mai 31", "fr"],
    ["a month above twelve in both places", "2031-13-26", "en"],
  ])("is not read from %s", (_name, line, language) => {
    expect(parseWrittenDate(line, language)).toBeNull();
  });
});
