import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Block } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import {
  blockTexts,
  cardOf,
  collectionOf,
  countWords,
  cutAtWord,
  excerpt,
  plainText,
  readingMinutes,
} from "#article/text.ts";

function paragraphs(...texts: string[]): { blocks: Block[] } {
  return { blocks: texts.map((text) => ({ kind: "paragraph", text })) };
}

describe("plain text", () => {
  test("lists every block and item", () => {
    const blocks: Block[] = [
      { kind: "heading", text: "What to bring" },
      { kind: "list", ordered: false, items: ["a rope", "a lamp"] },
      { kind: "quote", text: "Come early." },
    ];
    expect(blocks.flatMap(blockTexts)).toEqual([
      "What to bring",
      "a rope",
      "a lamp",
      "Come early.",
    ]);
    expect(plainText({ blocks })).toBe("What to bring\n\na rope\n\na lamp\n\nCome early.");
  });

  test("gives a table's rows with tabs", () => {
    const rows = [["Pier", "Fare"], ["North", ""], []];
    expect(blockTexts({ kind: "table", rows })).toEqual(["Pier\tFare", "North\t", ""]);
  });

  test("keeps the lines of code", () => {
    const text = "if tide:\n    sail()";
    expect(blockTexts({ kind: "code", text })).toEqual([text]);
  });

  test("takes a picture for its caption", () => {
    expect(blockTexts({ kind: "figure", text: "The pier." })).toEqual(["The pier."]);
  });
});

describe("collections", () => {
  test.each([
    ["ferry.txt", null],
    ["harbour/ferry.txt", "harbour"],
    ["harbour/2031/ferry.txt", "harbour/2031"],
  ])("%s lies in %s", (file, collection) => {
    expect(collectionOf(file)).toBe(collection);
  });
});

describe("counting words", () => {
  test.each([
    ["", 0],
    [" \u00a0\n ", 0],
    ["one", 1],
    ["well-known facts — “and” … 18,205", 4],
    ["don’t stop", 2],
    ["渡轮返港", 4],
    ["フェリーが、 港へ。", 7],
    ["2031年", 2],
    ["เรือข้ามฟาก", 2],
    ["العبّارة عادت", 2],
    ["여객선이 돌아왔다", 2],
  ])("counts %j as %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe("reading time", () => {
  test.each([
    [0, 1],
    [238, 1],
    [356, 1],
    [357, 2],
    [2380, 10],
  ])("gives %i words %i minutes", (words, minutes) => {
    expect(readingMinutes("word ".repeat(words))).toBe(minutes);
  });

  test("reads 500 Chinese characters a minute", () => {
    expect(readingMinutes("港".repeat(1500))).toBe(3);
  });
});

describe("excerpts", () => {
  test("leaves a short body whole", () => {
    expect(excerpt(paragraphs("The ferry is back."))).toBe("The ferry is back.");
  });

  test("goes on into the next paragraph", () => {
    expect(excerpt(paragraphs("One two.", "Three four five."), 15)).toBe("One two. Three…");
  });

  test("pass over a caption for the text below", () => {
    const caption = { kind: "figure", text: "The pier at dawn" } as const;
    const { blocks } = paragraphs("The ferry is back.");
    expect(excerpt({ blocks: [caption, ...blocks] })).toBe("The ferry is back.");
    expect(excerpt({ blocks: [caption] })).toBe("The pier at dawn");
  });

  test("cuts after a whole word", () => {
    expect(excerpt(paragraphs("The ferry, a white one, is back."), 23)).toBe(
      "The ferry, a white one…",
    );
    expect(excerpt(paragraphs("The ferry, a white one, is back."), 10)).toBe("The ferry…");
  });

  test("cuts inside a word longer than the rest", () => {
    expect(cutAtWord(`a ${"b".repeat(30)}`, 10)).toBe(`a ${"b".repeat(8)}…`);
  });

  test("is empty for an empty body", () => {
    expect(excerpt(paragraphs())).toBe("");
  });

  test("cuts text without spaces between characters", () => {
    expect(cutAtWord("渡轮星期一返回港口", 4)).toBe("渡轮星期…");
    expect(cutAtWord("เรือข้ามฟาก", 6)).toBe("เรือข้…");
  });

  test("keeps a family of emoji whole", () => {
    const family = "👨‍👩‍👧";
    expect(cutAtWord(`ab${family}cd`, 6)).toBe("ab…");
    expect(cutAtWord(`ab${family}cd`, 10)).toBe(`ab${family}…`);
  });

  test("never splits a surrogate pair", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "😀", "\u0301", "港", "\u200d") }),
        fc.integer({ min: 1, max: 12 }),
        (text, limit) => {
          const cut = cutAtWord(text, limit);
          expect(cut.isWellFormed()).toBe(true);
          expect(cut === text).toBe(text.length <= limit);
          expect(cut === text || cut.length <= limit + 1).toBe(true);
          expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("cards", () => {
  test("tell what the listing shows", () => {
    const article: Article = {
      id: articleIdFrom("ferry.txt"),
      file: "harbour/ferry.txt",
      title: "Ferry returns",
      sections: ["Transport"],
      authors: ["Ana Bell"],
      date: "2031-05-04",
      url: "https://harbour-post.example/ferry",
      aliases: [],
      language: "en",
      direction: "ltr",
      blocks: paragraphs("The ferry is back.").blocks,
      removed: [],
    };
    expect(cardOf(article)).toEqual({
      id: "ferry",
      title: "Ferry returns",
      sections: ["Transport"],
      collection: "harbour",
      authors: ["Ana Bell"],
      date: "2031-05-04",
      language: "en",
      direction: "ltr",
      excerpt: "The ferry is back.",
      words: 4,
      minutes: 1,
      versions: 1,
    });
  });
});
