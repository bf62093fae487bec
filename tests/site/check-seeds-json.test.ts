import { describe, expect, test } from "vitest";
import { jsonLines } from "#site/check-seeds-json.ts";
import { summaryOf } from "#site/seeds-summary.ts";
import type { Reading } from "#site/seed-reader.ts";
import { madeArticle, madeReading, madeRemoval } from "./made-articles.ts";

function parsed(reading: Reading): unknown[] {
  const lines = jsonLines(reading, summaryOf(reading).clashes);
  return Array.from(lines, (line): unknown => JSON.parse(line));
}

const DOUBT = { severity: "doubt", file: "ferry.txt", message: "It may be cut." } as const;
const REFUSED = { severity: "refused", file: "photo.jpg", message: "It is no text." } as const;

const EMPTY = {
  id: null,
  title: null,
  sections: [],
  byline: null,
  authors: [],
  date: null,
  url: null,
  language: null,
  direction: null,
  blocks: [],
  removed: [],
};

describe("check-seeds as JSON", () => {
  test("has one line for each file", () => {
    const article = madeArticle("ferry", "The ferry is back", ["One.", "Two."], {
      sections: ["Harbours"],
      authors: ["Ada Bell", "Harbour Post"],
      date: "2031-05-04",
      url: "https://harbour.example/ferry",
      removed: [madeRemoval()],
    });
    const problems = [DOUBT, REFUSED];
    const companions = ["lamp_files/a.css"];
    expect(parsed(madeReading({ articles: [article], problems, companions }))).toEqual([
      {
        file: "ferry.txt",
        id: "ferry",
        title: "The ferry is back",
        sections: ["Harbours"],
        byline: "Ada Bell, Harbour Post",
        authors: ["Ada Bell", "Harbour Post"],
        date: "2031-05-04",
        url: "https://harbour.example/ferry",
        language: "en",
        direction: "ltr",
        blocks: [
          { kind: "paragraph", text: "One." },
          { kind: "paragraph", text: "Two." },
        ],
        removed: [
          {
            line: 1,
            rule: "menu button",
            text: "Menu",
            confidence: "certain",
            reason: "It opens the menu.",
          },
        ],
        problems: [{ severity: "doubt", message: "It may be cut." }],
      },
      {
        ...EMPTY,
        file: "photo.jpg",
        problems: [{ severity: "refused", message: "It is no text." }],
      },
      {
        ...EMPTY,
        file: "lamp_files/a.css",
        problems: [
          { severity: "companion", message: expect.stringContaining("saved page") as unknown },
        ],
      },
    ]);
  });

  test("has one line for each of a file's articles", () => {
    const articles = ["One", "Two"].map((title, index) => ({
      ...madeArticle(`a${index}`, title, []),
      file: "week.mbox",
    }));
    expect(
      parsed(madeReading({ articles, problems: [{ ...DOUBT, file: "week.mbox" }] })),
    ).toMatchObject([
      { title: "One", problems: [{ severity: "doubt" }] },
      { title: "Two", problems: [{ severity: "doubt" }] },
    ]);
  });

  test("tells both files of their clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const message: unknown = expect.stringContaining("a.txt and b/a.txt");
    const clash = { severity: "clash", message };
    expect(parsed(madeReading({ articles }))).toMatchObject([
      { file: "a.txt", problems: [clash] },
      { file: "b/a.txt", problems: [clash] },
    ]);
  });

  test("tells of an alias that clashes", () => {
    const lamp = madeArticle("lamp", "One", []);
    const articles = [lamp, madeArticle("lens", "Two", [], { aliases: [lamp.id] })];
    const clash = { severity: "clash", message: expect.stringContaining("lens.txt") as unknown };
    expect(parsed(madeReading({ articles }))).toMatchObject([
      { problems: [clash] },
      { problems: [clash] },
    ]);
  });

  test("escapes what would steer the terminal", () => {
    const title = "A\u001b[2J\u202eB\u009b\u2028\u{e0001}\\u{41}";
    const reading = madeReading({ articles: [madeArticle("a", title, [])] });
    expect(Array.from(jsonLines(reading, [])).join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(parsed(reading)).toMatchObject([{ title }]);
  });
});
