import { describe, expect, test } from "vitest";
import { jsonLines } from "#site/check-seeds-json.ts";
import { summaryOf } from "#site/check-seeds-summary.ts";
import type { Reading } from "#site/seed-reader.ts";
import { madeArticle } from "./made-articles.ts";

function parsed(reading: Reading): unknown[] {
  return jsonLines(reading, summaryOf(reading).clashes).map((line): unknown => JSON.parse(line));
}

const MENU = { text: "Menu", line: 1, rule: "menu button", reason: "It opens the menu." };
const DOUBT = { severity: "doubt", file: "ferry.txt", message: "It may be cut." } as const;
const REFUSED = { severity: "refused", file: "photo.jpg", message: "It is no text." } as const;

describe("check-seeds as JSON", () => {
  test("has one line for each file", () => {
    const article = madeArticle("ferry", "The ferry is back", ["One.", "Two."], {
      sections: ["Harbours"],
      removed: [MENU],
    });
    expect(parsed({ fileCount: 2, articles: [article], problems: [DOUBT, REFUSED] })).toEqual([
      {
        file: "ferry.txt",
        id: "ferry",
        title: "The ferry is back",
        sections: ["Harbours"],
        language: "en",
        direction: "ltr",
        blocks: 2,
        removed: [{ line: 1, rule: "menu button", text: "Menu" }],
        problems: [{ severity: "doubt", message: "It may be cut." }],
      },
      {
        file: "photo.jpg",
        id: null,
        title: null,
        sections: [],
        language: null,
        direction: null,
        blocks: 0,
        removed: [],
        problems: [{ severity: "refused", message: "It is no text." }],
      },
    ]);
  });

  test("tells both files of their clash", () => {
    const articles = [
      madeArticle("a", "One", []),
      madeArticle("a", "Two", [], { file: "b/a.txt" }),
    ];
    const message: unknown = expect.stringContaining("a.txt and b/a.txt");
    const clash = { severity: "clash", message };
    expect(parsed({ fileCount: 2, articles, problems: [] })).toMatchObject([
      { file: "a.txt", problems: [clash] },
      { file: "b/a.txt", problems: [clash] },
    ]);
  });

  test("escapes what would steer the terminal", () => {
    const title = "A\u001b[2J\u202eB\u009b\u2028\u{e0001}\\u{41}";
    const reading = { fileCount: 1, articles: [madeArticle("a", title, [])], problems: [] };
    expect(jsonLines(reading, []).join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(parsed(reading)).toMatchObject([{ title }]);
  });
});
