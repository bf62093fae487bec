import { describe, expect, test } from "vitest";
import { readingOfFile, shownLines } from "#site/check-seeds-show.ts";
import { madeArticle, madeReading, madeRemoval } from "./made-articles.ts";

const TOP = madeRemoval({
  text: "Top",
  line: 14,
  rule: "back to top",
  reason: "It scrolls.",
  confidence: "likely",
});
const DOUBT = { severity: "doubt", file: "north/ferry.txt", message: "It may be cut." } as const;

const FERRY = madeArticle("ferry", "The ferry is back", [], {
  file: "north/ferry.txt",
  sections: ["World News", "Harbours"],
  blocks: [
    { kind: "paragraph", text: "It came on Monday." },
    { kind: "heading", text: "What it carried" },
    { kind: "list", ordered: true, items: ["Flour", "Soup"] },
    { kind: "list", ordered: false, items: ["Tea"] },
    { kind: "quote", text: "We had bread to think of.\nWe had tea." },
    {
      kind: "table",
      rows: [
        ["Flour", "two sacks"],
        ["Tea", ""],
      ],
    },
    { kind: "code", text: "load(flour)\n  weigh()" },
    { kind: "figure", text: "The quay at noon" },
  ],
  authors: ["Ada Bell", "Tom Roe"],
  date: "2031-05-04",
  url: "https://harbour.example/ferry",
  removed: [madeRemoval(), TOP],
});

const READING = madeReading({
  articles: [FERRY, madeArticle("lamp", "The lamp is lit", ["Text."])],
  problems: [DOUBT],
  companions: ["lamp_files/a.css"],
});

describe("an article shown", () => {
  test("stands above what was left out of it", () => {
    const reading = madeReading({ articles: [FERRY], problems: [DOUBT] });
    expect(shownLines(reading, [])).toEqual([
      "file       north/ferry.txt",
      "address    /a/ferry/",
      "title      The ferry is back",
      "sections   World News | Harbours",
      "authors    Ada Bell | Tom Roe",
      "date       2031-05-04",
      "url        https://harbour.example/ferry",
      "language   en",
      "direction  ltr",
      "",
      "1  paragraph  It came on Monday.",
      "2  heading    What it carried",
      "3  list       1. Flour",
      "              2. Soup",
      "4  list       - Tea",
      "5  quote      We had bread to think of.",
      "              We had tea.",
      "6  table      Flour | two sacks",
      "              Tea |",
      "7  code       load(flour)",
      "                weigh()",
      "8  figure     The quay at noon",
      "",
      "Left out:",
      "line 1   menu button  certain  Menu",
      "  It opens the menu.",
      "line 14  back to top  likely   Top",
      "  It scrolls.",
      "",
      "Doubt: It may be cut.",
    ]);
  });

  test("says that nothing was left out", () => {
    const articles = [madeArticle("lamp", "The lamp is lit", ["Text."])];
    const lines = shownLines(madeReading({ articles }), []);
    expect(lines).toEqual(expect.arrayContaining(["Left out: nothing", "date       not told"]));
  });

  test("gives way to the reason of a refusal", () => {
    const problems = [{ severity: "refused", file: "a.jpg", message: "It is no text." }] as const;
    expect(shownLines(madeReading({ problems }), [])).toEqual(["Refused: It is no text."]);
  });

  test("says why a part of a page gives none", () => {
    expect(shownLines(madeReading({ companions: ["a_files/b.css"] }), [])).toEqual([
      "It belongs to a saved page (a picture, a style, a frame or the like) and gives no article.",
    ]);
  });

  test("lets no text steer the terminal", () => {
    const hostile = "a\u001b[2J\u202e\u2066b\u009b\u2028";
    const article = madeArticle("a", hostile, [hostile], {
      file: hostile,
      sections: [hostile],
      authors: [hostile],
      date: hostile,
      url: hostile,
      removed: [madeRemoval({ text: hostile, rule: hostile })],
    });
    const lines = shownLines(madeReading({ articles: [article] }), []);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test("keeps the joiners of Persian words", () => {
    const article = madeArticle("a", "می\u200cرود", []);
    const lines = shownLines(madeReading({ articles: [article] }), []);
    expect(lines).toContain("title      می\u200cرود");
  });
});

describe("the file to show", () => {
  const at = (asked: string) => readingOfFile(READING, { asked, folder: "/p/seeds", from: "/p" });

  test.each([
    ["by its path in the folder", "north/ferry.txt"],
    ["by its path from outside", "seeds/north/ferry.txt"],
    ["by its whole path", "/p/seeds/north/ferry.txt"],
  ])("is found %s", (_way, asked) => {
    expect(at(asked)).toMatchObject({ articles: [FERRY], problems: [DOUBT], companions: [] });
  });

  test("may be a part of a page", () => {
    expect(at("lamp_files/a.css")).toMatchObject({
      articles: [],
      companions: ["lamp_files/a.css"],
    });
  });

  test("is missing when no file has its name", () => {
    expect(at("ferry.txt")).toBeNull();
  });
});
