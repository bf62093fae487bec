import { describe, expect, test } from "vitest";
import type { Problem } from "#intake/seed.ts";
import { isSound, summaryOf } from "#site/seeds-summary.ts";
import { tableLines } from "#site/seeds-table.ts";
import type { Reading } from "#site/seed-reader.ts";
import { madeArticle, madeReading, madeRemoval } from "./made-articles.ts";

const MENU = madeRemoval();
const TOP = madeRemoval({ text: "Top", line: 9, rule: "back to top" });

const ARTICLES = [
  madeArticle("ferry", "The ferry is back", ["Text."], { removed: [MENU, TOP] }),
  madeArticle("lamp", "The lamp is lit", ["Text."], { removed: [TOP] }),
  madeArticle("bac", "Le bac est revenu", ["Texte."], { language: "fr", file: "bac.TEXT" }),
  madeArticle("note", "7", ["8"], { language: null, file: "north/note" }),
];

const DOUBT: Problem = { severity: "doubt", file: "lamp.txt", message: "It may be cut." };
const REFUSED: Problem = { severity: "refused", file: "photo.jpg", message: "It is no text." };
const READING: Reading = {
  articles: ARTICLES,
  saidAgain: [],
  problems: [DOUBT, REFUSED],
  companions: ["a_files/a.png", "a_files/b.PNG", "a_files/c.css", "a_files/frame"],
  formats: new Map([
    ["ferry.txt", "text dump"],
    ["lamp.txt", "text dump"],
    ["bac.TEXT", "text dump"],
    ["north/note", "Markdown"],
    ["photo.jpg", "never counted"],
  ]),
};

function lines(reading: Partial<Reading>): string[] {
  return tableLines(summaryOf(madeReading(reading)), "seeds");
}

describe("the summary of a folder", () => {
  test("counts largest first, then by name", () => {
    expect(summaryOf(READING)).toEqual({
      files: 9,
      articles: 4,
      formats: [
        { name: "text dump", count: 3 },
        { name: "Markdown", count: 1 },
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
      companions: [
        { name: ".png", count: 2 },
        { name: ".css", count: 1 },
        { name: "no ending", count: 1 },
      ],
      saidAgain: [],
      doubts: [DOUBT],
      refused: [REFUSED],
      clashes: [],
    });
  });

  test("is sound with doubts and parts of pages", () => {
    expect(isSound(summaryOf({ ...READING, problems: [DOUBT] }))).toBe(true);
    expect(isSound(summaryOf(READING))).toBe(false);
  });

  test("is not sound when ids clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const summary = summaryOf(madeReading({ articles }));
    expect(summary.clashes).toEqual([{ id: articles[0]?.id, files: ["a.txt", "b/a.txt"] }]);
    expect(isSound(summary)).toBe(false);
  });
});

describe("the table", () => {
  test("stands below what needs a look", () => {
    expect(lines(READING)).toEqual([
      "Doubts",
      "  seeds/lamp.txt: It may be cut.",
      "",
      "Refused",
      "  seeds/photo.jpg: It is no text.",
      "",
      "files                 9",
      "articles              4",
      "formats               2  text dump 3, Markdown 1",
      "languages             3  en 2, fr 1, not told 1",
      "lines left out        3  back to top 2, menu button 1",
      "parts of saved pages  4  .png 2, .css 1, no ending 1",
      "said again            0",
      "doubts                1",
      "shared addresses      0",
      "refused               1",
    ]);
  });

  test("is all there for an empty folder", () => {
    expect(lines({})).toEqual([
      "files                 0",
      "articles              0",
      "formats               0",
      "languages             0",
      "lines left out        0",
      "parts of saved pages  0",
      "said again            0",
      "doubts                0",
      "shared addresses      0",
      "refused               0",
    ]);
  });

  test("names the folder that is missing", () => {
    const problems = [{ severity: "refused", file: "", message: "There is none." }] as const;
    expect(lines({ problems })).toEqual(
      expect.arrayContaining(["  seeds: There is none.", "files                 0"]),
    );
  });

  test("names both files of a clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const [heading, clash] = lines({ articles });
    expect(heading).toBe("Shared addresses");
    expect(clash).toContain("a.txt and b/a.txt");
  });

  test("tells one message of many files briefly", () => {
    const problems = Array.from({ length: 8 }, (_, index) => ({
      ...REFUSED,
      file: `${index}.pdf`,
    }));
    expect(lines({ problems: [...problems, DOUBT] }).slice(0, 10)).toEqual([
      "Doubts",
      "  seeds/lamp.txt: It may be cut.",
      "",
      "Refused",
      ...[0, 1, 2, 3, 4].map((index) => `  seeds/${index}.pdf: It is no text.`),
      "  and 3 more like this; npm run check-seeds -- --json names all",
    ]);
  });

  test("sums up names beyond ten", () => {
    const removed = Array.from({ length: 13 }, (_, index) =>
      madeRemoval({ rule: `rule ${String.fromCharCode(97 + index)}` }),
    );
    const articles = [madeArticle("a", "One", [], { removed: [...removed, ...removed] })];
    const row = lines({ articles }).find((line) => line.startsWith("lines left out"));
    expect(row).toMatch(/^lines left out +26 {2}rule a 2, .*, rule j 2, others 6$/);
  });

  test("lets no name steer the terminal", () => {
    const message = "It starts with \u001b[2J.";
    const file = "\u202ea.t\u0007xt";
    const problems = [{ severity: "refused", file, message }] as const;
    const companions = ["b.\u001b[1m"];
    const text = lines({ problems, companions }).join("");
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain(String.raw`\u{202e}a.t\u{7}xt: It starts with \u{1b}[2J.`);
  });
});
