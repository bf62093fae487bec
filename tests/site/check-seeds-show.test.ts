import { describe, expect, test } from "vitest";
import { readingOfFile, shownLines } from "#site/check-seeds-show.ts";
import type { Reading } from "#site/seed-reader.ts";
import { madeArticle } from "./made-articles.ts";

const MENU = { text: "Menu", line: 1, rule: "menu button", reason: "It opens the menu." };
const TOP = { text: "Top", line: 14, rule: "back to top", reason: "It scrolls." };
const DOUBT = { severity: "doubt", file: "north/ferry.txt", message: "It may be cut." } as const;

const FERRY = madeArticle("ferry", "The ferry is back", [], {
  file: "north/ferry.txt",
  sections: ["World News", "Harbours"],
  blocks: [
    { kind: "paragraph", text: "It came on Monday." },
    { kind: "heading", text: "What it carried" },
    { kind: "list", ordered: true, items: ["Flour", "Soup"] },
    { kind: "list", ordered: false, items: ["Tea"] },
    { kind: "quote", text: "We had bread to think of." },
  ],
  removed: [MENU, TOP],
});

const READING: Reading = {
  fileCount: 2,
  articles: [FERRY, madeArticle("lamp", "The lamp is lit", ["Text."])],
  problems: [DOUBT],
};

describe("an article shown", () => {
  test("stands above what was left out of it", () => {
    const reading = { fileCount: 1, articles: [FERRY], problems: [DOUBT] };
    expect(shownLines(reading, [])).toEqual([
      "file       north/ferry.txt",
      "address    /a/ferry/",
      "title      The ferry is back",
      "sections   World News | Harbours",
      "language   en",
      "direction  ltr",
      "",
      "1  paragraph  It came on Monday.",
      "2  heading    What it carried",
      "3  list       1. Flour",
      "              2. Soup",
      "4  list       - Tea",
      "5  quote      We had bread to think of.",
      "",
      "Left out:",
      "line 1   menu button  Menu",
      "  It opens the menu.",
      "line 14  back to top  Top",
      "  It scrolls.",
      "",
      "Doubt: It may be cut.",
    ]);
  });

  test("says that nothing was left out", () => {
    const articles = [madeArticle("lamp", "The lamp is lit", ["Text."])];
    expect(shownLines({ fileCount: 1, articles, problems: [] }, [])).toContain("Left out: nothing");
  });

  test("gives way to the reason of a refusal", () => {
    const problems = [{ severity: "refused", file: "a.jpg", message: "It is no text." }] as const;
    expect(shownLines({ fileCount: 1, articles: [], problems }, [])).toEqual([
      "Refused: It is no text.",
    ]);
  });

  test("lets no text steer the terminal", () => {
    const hostile = "a\u001b[2J\u202e\u2066b\u009b\u2028";
    const article = madeArticle("a", hostile, [hostile], {
      file: hostile,
      sections: [hostile],
      removed: [{ ...MENU, text: hostile }],
    });
    const lines = shownLines({ fileCount: 1, articles: [article], problems: [] }, []);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test("keeps the joiners of Persian words", () => {
    const article = madeArticle("a", "می\u200cرود", []);
    const lines = shownLines({ fileCount: 1, articles: [article], problems: [] }, []);
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
    expect(at(asked)).toEqual({ fileCount: 1, articles: [FERRY], problems: [DOUBT] });
  });

  test("is missing when no file has its name", () => {
    expect(at("ferry.txt")).toBeNull();
  });
});
