import { describe, expect, test } from "vitest";
import type { Problem } from "#intake/seed.ts";
import { isSound, summaryOf } from "#site/check-seeds-summary.ts";
import { tableLines } from "#site/check-seeds-table.ts";
import type { Reading } from "#site/seed-reader.ts";
import { madeArticle } from "./made-articles.ts";

const MENU = { text: "Menu", line: 1, rule: "menu button", reason: "It opens the menu." };
const TOP = { text: "Top", line: 9, rule: "back to top", reason: "It scrolls." };

const ARTICLES = [
  madeArticle("ferry", "The ferry is back", ["Text."], { removed: [MENU, TOP] }),
  madeArticle("lamp", "The lamp is lit", ["Text."], { removed: [TOP] }),
  madeArticle("bac", "Le bac est revenu", ["Texte."], { language: "fr", file: "bac.TEXT" }),
  madeArticle("note", "7", ["8"], { language: null, file: "north/note" }),
];

const DOUBT: Problem = { severity: "doubt", file: "lamp.txt", message: "It may be cut." };
const REFUSED: Problem = { severity: "refused", file: "photo.jpg", message: "It is no text." };
const READING: Reading = { fileCount: 5, articles: ARTICLES, problems: [DOUBT, REFUSED] };

describe("the summary of a folder", () => {
  test("counts largest first, then by name", () => {
    expect(summaryOf(READING)).toEqual({
      files: 5,
      articles: 4,
      formats: [
        { name: ".txt", count: 2 },
        { name: ".text", count: 1 },
        { name: "no ending", count: 1 },
      ],
      languages: [
        { name: "en", count: 2 },
        { name: "fr", count: 1 },
        { name: "not told", count: 1 },
      ],
      removed: [
        { name: "back to top", count: 2 },
        { name: "menu button", count: 1 },
      ],
      doubts: [DOUBT],
      refused: [REFUSED],
      clashes: [],
    });
  });

  test("is sound with doubts alone", () => {
    expect(isSound(summaryOf({ ...READING, problems: [DOUBT] }))).toBe(true);
    expect(isSound(summaryOf(READING))).toBe(false);
  });

  test("is not sound when ids clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const summary = summaryOf({ fileCount: 2, articles, problems: [] });
    expect(summary.clashes).toEqual([{ id: articles[0]?.id, files: ["a.txt", "b/a.txt"] }]);
    expect(isSound(summary)).toBe(false);
  });
});

describe("the table", () => {
  test("stands below what needs a look", () => {
    expect(tableLines(summaryOf(READING))).toEqual([
      "Doubts",
      "  lamp.txt: It may be cut.",
      "",
      "Refused",
      "  photo.jpg: It is no text.",
      "",
      "files                        5",
      "articles                     4",
      "formats         .txt         2",
      "                .text        1",
      "                no ending    1",
      "languages       en           2",
      "                fr           1",
      "                not told     1",
      "lines left out  back to top  2",
      "                menu button  1",
      "doubts                       1",
      "id clashes                   0",
      "refused                      1",
    ]);
  });

  test("is all there for an empty folder", () => {
    expect(tableLines(summaryOf({ fileCount: 0, articles: [], problems: [] }))).toEqual([
      "files             0",
      "articles          0",
      "formats           0",
      "languages         0",
      "lines left out    0",
      "doubts            0",
      "id clashes        0",
      "refused           0",
    ]);
  });

  test("names both files of a clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const lines = tableLines(summaryOf({ fileCount: 2, articles, problems: [] }));
    expect(lines[0]).toBe("Id clashes");
    expect(lines[1]).toContain("a.txt and b/a.txt");
  });

  test("lets no name steer the terminal", () => {
    const message = "It starts with \u001b[2J.";
    const file = "\u202ea.t\u0007xt";
    const problems = [{ severity: "refused", file, message }] as const;
    const articles = [madeArticle("b", "One", [], { file: "b.\u001b[1m" })];
    const text = tableLines(summaryOf({ fileCount: 2, articles, problems })).join("");
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain(String.raw`\u{202e}a.t\u{7}xt: It starts with \u{1b}[2J.`);
  });

  test("keeps its columns beside wide letters", () => {
    const articles = ["文章", "📰", "e\u0301"].map((ending, index) =>
      madeArticle(`a${index}`, "One", [], { file: `a${index}.${ending}` }),
    );
    const lines = tableLines(summaryOf({ fileCount: 3, articles, problems: [] }));
    expect(lines.slice(2, 5).toSorted()).toEqual([
      "                .文章  1",
      "                .📰    1",
      "formats         .e\u0301     1",
    ]);
  });
});
