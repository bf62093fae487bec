import { describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { blockTexts } from "#article/text.ts";
import type { Article } from "#article/article.ts";

const TITLE = "White ferry returns";

const PARAGRAPHS: readonly [string, string, string] = [
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than planned.",
  "Some forty people stood on the old quay and waved, among them the baker, who had brought soup for the crew.",
  "The council will decide in autumn whether a second ferry is bought for the bay, or the old one is painted again.",
];

function readLines(lines: readonly string[]): Article {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const [article] = readSeed({ file: "ferry.txt", bytes }).articles;
  if (article === undefined) throw new Error("the text gave no article");
  return article;
}

function bodyOf(lines: readonly string[]): readonly string[] {
  return readLines(lines).blocks.flatMap(blockTexts);
}

function apart(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => ["", paragraph]);
}

const address = (path: string) => `https://post.example/${path}`;

const BRACKETS = [
  ["<>", (path: string) => `<${address(path)}>`],
  ["[]", (path: string) => `[${address(path)}]`],
] as const;

describe("addresses behind links", () => {
  describe.each(BRACKETS)("in %s", (_brackets, linkTo) => {
    const menu = ["Home", "News", "Sport", "Letters"].map((label) => `${label} ${linkTo(label)}`);
    const linked = PARAGRAPHS.map((text) => text.replace("the", `the ${linkTo("there")}`));
    const page = [...menu, "", TITLE, `By Ana Bell ${linkTo("ana")}`, ...apart(linked)];

    test("are no part of the text", () => {
      const article = readLines(page);
      expect(article).toMatchObject({ title: TITLE, authors: ["Ana Bell"] });
      expect(article.blocks.flatMap(blockTexts)).toEqual(PARAGRAPHS);
    });

    test("are kept in what is left out", () => {
      const { removed } = readLines(page);
      const addresses = removed.filter(({ rule }) => rule === "address of a link");
      expect(addresses.map(({ text }) => text)).toEqual(
        ["Home", "News", "Sport", "Letters", "ana", "there", "there", "there"].map(linkTo),
      );
    });

    test("stay where a writer names a few", () => {
      const sources = ["Port", "Yard"].map((name) => `${name} ${linkTo(name)}`);
      const note = `The yard tells it otherwise, see ${linkTo("yard")} and what it says there.`;
      expect(bodyOf([TITLE, ...apart([...PARAGRAPHS, note, ...sources])])).toEqual([
        ...PARAGRAPHS,
        note,
        ...sources,
      ]);
    });
  });

  test("do not hinder joining the lines that were wrapped with them", () => {
    const menu = ["Home", "News", "Sport", "Letters"].map((name) => `${name} <${address(name)}>`);
    const wrapped = [
      `The white ferry <${address("ferries")}> came back to the`,
      `village on Monday <${address("days/monday")}>, after a winter`,
      "of repairs that had taken very much longer than the yard had",
      "planned, and everybody was glad of it.",
    ];
    expect(bodyOf([...menu, "", TITLE, "", ...wrapped])).toEqual([
      "The white ferry came back to the village on Monday, after a winter of repairs that had taken very much longer than the yard had planned, and everybody was glad of it.",
    ]);
  });

  test("come with signs around stressed words", () => {
    const menu = ["Home", "News", "Sport", "Letters"].map((name) => `${name} <${address(name)}>`);
    const stressed = PARAGRAPHS.map((text) => text.replace(" the ", " *the* "));
    expect(bodyOf([...menu, "", TITLE, ...apart(stressed)])).toEqual(PARAGRAPHS);
    expect(bodyOf([TITLE, ...apart(stressed)])).toEqual(stressed);
  });
});

describe("sentences cut at links", () => {
  const CUT = [
    "The",
    "white ferry",
    "came back to the village on Monday, after a winter of repairs that had taken",
    "longer than planned",
    ".",
    "Some forty people stood on the",
    "Old Quay",
    "and waved, among them the baker (",
    "a cousin of the captain",
    "), who had brought soup.",
  ];

  test("are whole again", () => {
    expect(bodyOf([TITLE, "By", "Ana Bell", ...CUT])).toEqual([
      PARAGRAPHS[0],
      "Some forty people stood on the Old Quay and waved, among them the baker (a cousin of the captain), who had brought soup.",
    ]);
  });

  test("leave headings, bylines and sentences alone", () => {
    const article = readLines([TITLE, "By", "Ana Bell", ...CUT, "What comes next", PARAGRAPHS[2]]);
    expect(article).toMatchObject({ title: TITLE, authors: ["Ana Bell"] });
    expect(article.blocks.slice(2)).toEqual([
      { kind: "heading", text: "What comes next" },
      { kind: "paragraph", text: PARAGRAPHS[2] },
    ]);
  });

  test("are told from verse", () => {
    const verse = [
      "The night is wide,",
      "the dome",
      "is small and cold and round,",
      "there is room.",
    ];
    expect(bodyOf([TITLE, PARAGRAPHS[0], "", ...verse]).join("\n")).toContain(verse.join("\n"));
  });
});

describe("headings of a wiki", () => {
  test.each([
    ["English", "Crossings[edit]"],
    ["English with a source", "Crossings[edit | edit source]"],
    ["German", "Crossings[Bearbeiten | Quelltext bearbeiten]"],
    ["Russian", "Crossings[править | править код]"],
    ["Japanese", "Crossings[編集]"],
  ])("lose their links: %s", (_language, heading) => {
    const article = readLines([TITLE, ...apart([PARAGRAPHS[0], heading, PARAGRAPHS[1]])]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "paragraph"]);
    expect(article.blocks.flatMap(blockTexts)[1]).toBe("Crossings");
  });

  test("stay headings above another one", () => {
    const article = readLines([
      TITLE,
      ...apart([PARAGRAPHS[0], "History[edit]", "The yard[edit]", PARAGRAPHS[1]]),
    ]);
    expect(article.blocks.slice(1, 3).map(({ kind }) => kind)).toEqual(["heading", "heading"]);
  });

  test("are none where the words stand in a sentence", () => {
    const text =
      "Whoever finds a mistake may press [edit] and write it anew, as the harbour master did.";
    expect(bodyOf([TITLE, ...apart([PARAGRAPHS[0], text])])[1]).toBe(text);
  });
});

describe("lines drawn between parts", () => {
  test.each(["----------------", "================", "────────────────"])(
    "are no text: %s",
    (line) => {
      const article = readLines([TITLE, ...apart([PARAGRAPHS[0], line, PARAGRAPHS[1]])]);
      expect(article.blocks.flatMap(blockTexts)).toEqual(PARAGRAPHS.slice(0, 2));
      expect(article.removed.map(({ rule }) => rule)).toEqual(["ruled line"]);
    },
  );

  test("stay where few signs part scenes", () => {
    const parts = [PARAGRAPHS[0], "* * *", PARAGRAPHS[1]];
    expect(bodyOf([TITLE, ...apart(parts)])).toEqual(parts);
  });
});

describe("the bar of an archive of the web", () => {
  const BAR = [
    "The Wayback Machine - https://web.archive.org/web/20310506081500/https://post.example/white-ferry",
    "",
    "15 captures",
    "4 May 2031 - 3 Jun 2032",
    "",
    "Apr\tMAY\tJun",
    "\t06\t",
    "2030\t2031\t2032",
    "",
    "About this capture",
    "",
  ];

  test("is no part of the page", () => {
    const article = readLines([
      ...BAR,
      TITLE,
      "",
      "By Ana Bell",
      "4 May 2031",
      ...apart(PARAGRAPHS),
    ]);
    expect(article).toMatchObject({ title: TITLE, sections: [], authors: ["Ana Bell"] });
    expect(article.blocks.flatMap(blockTexts)).toEqual(PARAGRAPHS);
  });

  test("may be spoken of", () => {
    const text =
      "Whoever misses the old timetable finds fifteen captures of it in the Wayback Machine, she said.";
    expect(bodyOf([TITLE, ...apart([PARAGRAPHS[0], text])])).toEqual([PARAGRAPHS[0], text]);
  });
});
