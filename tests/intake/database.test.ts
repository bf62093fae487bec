import { describe, expect, test } from "vitest";
import { formatNameOf, readSeed } from "#intake/intake.ts";

const TEXT = `The night train to Orsk runs again, with every berth taken on its first journey.

It left Lindhaven on Friday.`;
const BLOCKS = [
  {
    kind: "paragraph",
    text: "The night train to Orsk runs again, with every berth taken on its first journey.",
  },
  { kind: "paragraph", text: "It left Lindhaven on Friday." },
];
const FACTS = { title: "Night train runs again", authors: ["Mara Lind"], date: "2031-10-17" };

const NEXIS = `The Orsk Courier

October 17, 2031 Friday
Late Edition

Night train
runs again

BYLINE: MARA LIND

SECTION: COUNTRY; Section B; Column 2; Pg. B3,B4

LENGTH: 1,041 words

${TEXT}

LOAD-DATE: October 18, 2031
`;

const NEXIS_WITH_BODY = `Night train runs again
The Orsk Courier
October 17, 2031 Friday

Copyright 2031 The Orsk Courier All Rights Reserved
Length: 96 words
Byline: Mara Lind
Body

${TEXT}

Graphic

Travellers at Orsk.

Classification

Language: ENGLISH

End of Document
`;

const PROQUEST = `____________________________________________________________

Night train runs again

Author: Lind, Mara

Publication info: The Orsk Courier ; Orsk [Orsk]17 Oct 2031: B.3.

Abstract: A night train is back.

Full text: ${TEXT}

Section: Country

Publication title: The Orsk Courier

ISSN: 12345678

ProQuest document ID: 77
`;

const FACTIVA = `Country
Night train runs again

Mara Lind
96 words
17 October 2031
06:10 AM
The Orsk Courier
ORSKCO
English
(c) 2031 Orsk Courier Press

${TEXT}

Orsk Courier Press

Document ORSKCO0020311017e7ah0000b
`;

function read(text: string) {
  return readSeed({ file: "folder/found.txt", bytes: new TextEncoder().encode(text) });
}

function formatOf(text: string) {
  return formatNameOf({ file: "found.txt", bytes: new TextEncoder().encode(text) });
}

describe("a document of a news database", () => {
  test.each([
    ["Nexis", NEXIS, ["COUNTRY", "Section B"]],
    ["ProQuest", PROQUEST, ["Country"]],
    ["Factiva", FACTIVA, ["Country"]],
    ["Factiva with line ends of two signs", FACTIVA.replaceAll("\n", "\r\n"), ["Country"]],
  ])("of %s gives its facts and its text alone", (_name, text, sections) => {
    const { articles, problems } = read(text);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ ...FACTS, id: "found", sections, url: null }]);
    expect(articles[0]?.blocks).toEqual(BLOCKS);
  });

  test("keeps what tells of its pictures", () => {
    const { articles } = read(NEXIS_WITH_BODY);
    expect(articles).toMatchObject([FACTS]);
    expect(articles[0]?.blocks).toEqual([
      ...BLOCKS,
      { kind: "figure", text: "Travellers at Orsk." },
    ]);
  });

  test("logs each field and mark with its reason", () => {
    const removed = read(PROQUEST).articles[0]?.removed ?? [];
    expect(removed.map(({ text, line, rule }) => [line, rule, text])).toEqual([
      [1, "database mark", "_".repeat(60)],
      [5, "database field", "Author: Lind, Mara"],
      [7, "database field", "Publication info: The Orsk Courier ; Orsk [Orsk]17 Oct 2031: B.3."],
      [9, "database field", "Abstract: A night train is back."],
      [11, "database mark", "Full text:"],
      [15, "database field", "Section: Country"],
      [17, "database field", "Publication title: The Orsk Courier"],
      [19, "database field", "ISSN: 12345678"],
      [21, "database field", "ProQuest document ID: 77"],
    ]);
    expect(removed.every(({ reason }) => reason.includes("news database"))).toBe(true);
  });

  test("keeps lines of its text that look like fields", () => {
    const own = "Location: the old station.\n\nAll are welcome.";
    const { articles } = read(PROQUEST.replace("It left", `${own}\n\nIt left`));
    const texts = articles[0]?.blocks.map((block) => ("text" in block ? block.text : ""));
    expect(texts).toContain("Location: the old station.");
  });

  test("keeps a sentence that stands among its fields", () => {
    const run = NEXIS.replace("MARA LIND\n", "MARA LIND\nShe rode\nalong.\n");
    const { articles } = read(run);
    expect(articles).toMatchObject([
      { ...FACTS, blocks: [{ text: "She rode" }, { text: "along." }, ...BLOCKS] },
    ]);
  });
});

test("what stands below a database's headline is text", () => {
  const below = NEXIS.replace("runs again\n", "runs again\n\nA sleeper for the north\n");
  const { articles } = read(below);
  expect(articles).toMatchObject([FACTS]);
  expect(articles[0]?.blocks[0]).toMatchObject({ text: "A sleeper for the north" });
});

describe("a file of several documents", () => {
  const other = FACTIVA.replace("Night train", "Day train");

  test("gives an article for each, with ids that last", () => {
    const { articles } = read(`${FACTIVA}\n${other}\n${FACTIVA}`);
    expect(articles.map(({ id }) => id)).toEqual([
      "found-2031-10-17-night-train-runs-again",
      "found-2031-10-17-day-train-runs-again",
      "found-2031-10-17-night-train-runs-again-2",
    ]);
  });

  test("keeps what is no sure document among them", () => {
    const odd = "An odd page\n\nIt has no fields, but it has a sentence.\n\nEnd of Document\n";
    const { articles } = read(`${NEXIS_WITH_BODY}\n${odd}\n${NEXIS_WITH_BODY}`);
    expect(articles.map(({ title }) => title)).toEqual([FACTS.title, "An odd page", FACTS.title]);
    expect(JSON.stringify(articles[1]?.blocks)).toContain("It has no fields");
  });

  test("ends with what the database says of itself", () => {
    const end = `${"_".repeat(60)}\n\nContact us at: https://orsk.example/help\n`;
    expect(read(`${PROQUEST}\n${end}`).articles).toHaveLength(1);
  });
});

describe("a text is no database's for", () => {
  test.each([
    ["a length", `Night train runs again\n\nOctober 17, 2031\n\nLength: 96 words\n\n${TEXT}`],
    ["labels without a frame", NEXIS.slice(0, NEXIS.indexOf("LOAD-DATE"))],
    ["a full text behind a label", `Notes\n\nFull text: ${TEXT}\n\nSection: Country`],
    ["a count of words", `My day\n\n96 words\n17 October 2031\n\n${TEXT}`],
    ["single codes", `HD\nOur new screen\n\nBY\nMara Lind\n\nWC\n${TEXT}`],
  ])("%s", (_name, text) => {
    expect(formatOf(text)).toBe("text dump");
  });
});
