import { describe, expect, test } from "vitest";
import { folderName, reportLines } from "#site/report.ts";
import { madeArticle } from "./made-articles.ts";

const REMOVAL = { text: "Menu", line: 1, rule: "menu", reason: "It is a menu." };

describe("the report", () => {
  test("counts one of each in words", () => {
    const articles = [madeArticle("a", "Title", ["Text."], { removed: [REMOVAL] })];
    expect(reportLines({ fileCount: 1, articles, problems: [] }, "seeds")).toEqual([
      "Read 1 file: 1 article, 1 line left out",
    ]);
  });

  test("names each file with a problem", () => {
    const problems = [
      { severity: "refused", file: "", message: "There is no such folder." },
      { severity: "doubt", file: "north/a.txt", message: "It may be cut." },
    ] as const;
    expect(reportLines({ fileCount: 2, articles: [], problems }, "seeds")).toEqual([
      "Read 2 files: 0 articles",
      "seeds: There is no such folder.",
      "seeds/north/a.txt: It may be cut.",
    ]);
  });

  test("lets no file name steer the terminal", () => {
    const problems = [
      { severity: "refused", file: "a\u001b[2J\n\u202eb", message: "No." },
    ] as const;
    expect(reportLines({ fileCount: 0, articles: [], problems }, "seeds")[1]).toBe(
      String.raw`seeds/a\u{1b}[2J\u{a}\u{202e}b: No.`,
    );
  });
});

describe("the folder's name", () => {
  test("is short inside the project", () => {
    expect(folderName("/work/texts/new", "/work")).toBe("texts/new");
  });

  test("is whole outside of it", () => {
    expect(folderName("/home/ada/articles", "/work")).toBe("/home/ada/articles");
  });
});
