import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const STANDFIRST = "The old ferry is back, and nobody in the village had thought it would be";

function authorsOf(lines: readonly string[], language = "en"): readonly string[] {
  return readDumpOf(["---", `lang: ${language}`, "---", ...lines]).authors;
}

function belowStandfirst(lines: readonly string[], language = "en"): readonly string[] {
  return authorsOf([TITLE, STANDFIRST, ...lines, ...PARAGRAPHS], language);
}

describe("a name above what its bearer is and the day", () => {
  test.each([
    ["a known role", ["Ana Bell", "Senior reviews writer", "Published May 4, 2031 9:00 AM"], "en"],
    ["another role", ["Ana Bell", "Forsker, Institutt for havn", "Publisert: 04.05.2031"], "nb"],
    ["the place", ["Ana Bell", "Torrecilla del Mar (Soria)", "4 de mayo de 2031 - 00:36"], "es"],
    ["a role run into it", ["Ana BellPeriodista de consumo", "04.05.2031 - 07:30h"], "es"],
    ["the role behind a comma", ["Ana Bell, directrice du port", "Publié le 4 mai 2031"], "fr"],
    [
      "the role beside other lines",
      ["Ana Bell", "Gardening Correspondent", "84", "4 May 2031"],
      "en",
    ],
  ])("is the author's with %s", (_name, lines, language) => {
    expect(belowStandfirst(lines, language)).toEqual(["Ana Bell"]);
  });

  test("is the author's with a known role and lines before the day, behind what sums up the text", () => {
    const [first, second, ...others] = PARAGRAPHS;
    const lines = ["Ana Bell", "Gardening Correspondent", "Related Topics", "4 May 2031 7:00am"];
    expect(authorsOf([TITLE, first, second, ...lines, ...others])).toEqual(["Ana Bell"]);
  });

  test("is nobody's of whom the lines above tell", () => {
    const lines = ["Tom Roe, epidemiólogo del puerto", "Tom Roe", "Epidemiólogo social"];
    const signed = [...lines, "Ana Bell", "Barcelona", "04/05/2031 06:00"];
    expect(authorsOf([TITLE, ...signed, ...PARAGRAPHS], "es")).toEqual(["Ana Bell"]);
  });

  test("is nobody's of whom the text tells", () => {
    const lines = ["Mira Tolland, rellotgera del campanar", "4 de maig de 2031"];
    expect(authorsOf([TITLE, ...lines, ...PARAGRAPHS], "ca")).toEqual([]);
  });

  test("is a label's that stands in the menu", () => {
    const lines = [
      "Castilla León",
      "Inicio",
      TITLE,
      STANDFIRST,
      "Castilla León",
      "Soria",
      "04/05/2031",
    ];
    expect(authorsOf([...lines, ...PARAGRAPHS], "es")).not.toContain("Castilla León");
  });
});

describe("several names on lines of their own", () => {
  test.each([
    [
      "below a word for by, with one between",
      ["Por", "Ana Bell", "y", "Tom Roe", "4 MAY 2031"],
      "es",
    ],
    [
      "below it, the first of which announces more",
      ["By", "Ana Bell and", "Tom Roe", "Share"],
      "en",
    ],
    ["below it, down to the day", ["Por", "Ana Bell", "Tom Roe", "04/05/2031 - 05:00"], "es"],
    ["with mail addresses", ["Af", "Ana Bell", "abel@lr.example", "Tom Roe", "4. maj 2031"], "da"],
    ["with a sign between", ["Ana Bell", "&", "Tom Roe", "4 May 2031 06:00AM"], "en"],
    ["behind an agency's", ["PB Wire", "Ana Bell", "and", "Tom Roe", "4 May 2031"], "en"],
    [
      "above the labels of what they made",
      ["Ana Bell", "Text", "Tom Roe", "Foto", "Publicerad 2031-05-04"],
      "sv",
    ],
    [
      "with roles run into them",
      ["Ana BellJournalist", "Tom RoeFotojournalist", "Publisert 4. mai 2031"],
      "nb",
    ],
  ])("are all authors %s", (_name, lines, language) => {
    expect(belowStandfirst(lines, language)).toEqual(["Ana Bell", "Tom Roe"]);
  });

  test("are authors' no further than the byline says", () => {
    const box = [
      "Ana Bell",
      "Correspondent",
      "Harbour Media Group",
      "Tom Roe",
      "Reporter",
      "Harbour Media Group",
    ];
    const lines = [
      "By Ana Bell & Tom Roe",
      "Monday, May 4, 2031",
      ...box,
      "What you need to know:",
    ];
    expect(belowStandfirst(lines)).toEqual(["Ana Bell", "Tom Roe"]);
  });

  test("leave out the place that has a dash before it", () => {
    const lines = ["Por", "Ana Bell", "— Rio de Janeiro", "04/05/2031 04h31"];
    expect(belowStandfirst(lines, "pt")).toEqual(["Ana Bell"]);
  });

  test("leave out who edited the text", () => {
    const edited = ["Edited By", "Tom Roe", "Tom Roe", "Managing Editor, Harbours"];
    const lines = [
      "By",
      "Ana Bell",
      "Ana Bell",
      "Reporter, Harbours",
      ...edited,
      "May 4, 2031 / 5:00 AM",
    ];
    expect(belowStandfirst(lines)).toEqual(["Ana Bell"]);
  });
});

describe("a name above its bearer's mail address", () => {
  test("is read whole where the address writes its letters otherwise", () => {
    const lines = ["Ana Grønvoldana.gronvold@post.example", "Publisert 04.05.2031 19:42"];
    expect(belowStandfirst(lines, "nb")).toEqual(["Ana Grønvold"]);
  });
});

describe("a name between the day and the headline", () => {
  test.each([
    ["alone", ["4 мая 2031, 12:05", "Короткая ссылка", "Анна Белева"]],
    ["above what its bearer is", ["4 мая 2031, 12:05", "Анна Белева", "Урбанист, бюро «Площадь»"]],
  ])("is the author's %s", (_name, head) => {
    expect(authorsOf([...head, TITLE, STANDFIRST, ...PARAGRAPHS], "ru")).toEqual(["Анна Белева"]);
  });

  test("is a label where the menu has it", () => {
    const head = ["Новая Волна", "Наука", "4 мая 2031, 12:05", "Новая Волна"];
    expect(authorsOf([...head, TITLE, STANDFIRST, ...PARAGRAPHS], "ru")).toEqual([]);
  });
});
