import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords, plainText, readingMinutes } from "#article/text.ts";
import { SEED_BYTE_LIMIT } from "#intake/format.ts";
import { readSeed, refusalBySize } from "#intake/intake.ts";

const SEED_FILE = "000_ab3423500176ee8b.txt";
const SEED = readFileSync(join(import.meta.dirname, "../../seeds", SEED_FILE));

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("the first seed", () => {
  const { articles, problems } = readSeed({ file: SEED_FILE, bytes: SEED });
  const article = articles[0];

  test("gives one article without problems", () => {
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test("has its head as written", () => {
    expect(article).toMatchObject({
      id: "ab3423500176ee8b",
      file: SEED_FILE,
      title: "Iran to Turkey: ‘Maximum efforts’ needed to stop Gaza genocide, provide aid",
      sections: ["Middle East", "World News"],
      language: "en",
      direction: "ltr",
    });
  });

  test("has 13 paragraphs of 395 words", () => {
    const text = plainText({ blocks: article?.blocks ?? [] });
    expect(article?.blocks.map((block) => block.kind)).toEqual(Array(13).fill("paragraph"));
    expect(countWords(text)).toBe(395);
    expect(readingMinutes(text)).toBe(2);
    expect(text).not.toContain("\u00a0");
    expect(text).toContain("the meeting had once been postponed");
  });

  test("loses the two furniture lines alone", () => {
    expect(article?.removed.map(({ text, line }) => [text, line])).toEqual([
      ["Related Articles", 31],
      ["Back to top button", 33],
    ]);
  });
});

describe("refusals", () => {
  test.each([
    ["empty", "a.txt", "", "holds no text"],
    ["blank", "a.txt", " \n\u00a0\r\n\u200b\t", "holds no text"],
    ["furniture alone", "a.txt", "Share\n\nBack to top", "only lines of the site"],
    ["binary", "a.txt", "\0\u0001\u0002\u0003".repeat(9), "not a text file"],
    ["of an unknown kind", "a.docx", "Hello", ".txt"],
    ["without extension", "txt", "Hello", ".txt"],
  ])("names what to do when %s", (_name, file, text, message) => {
    const { articles, problems } = readSeed({ file, bytes: utf8(text) });
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file }]);
    expect(problems[0]?.message).toContain(message);
  });

  test("cover a file over the limit", () => {
    const { articles, problems } = readSeed({
      file: "a.txt",
      bytes: new Uint8Array(SEED_BYTE_LIMIT + 1).fill(0x61),
    });
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toContain("9 MiB, and at most 8 MiB");
    expect(refusalBySize("a.txt", SEED_BYTE_LIMIT)).toBeNull();
    expect(refusalBySize("a.txt", 50e6)?.problems).toHaveLength(1);
  });

  test("spare extensions in capitals", () => {
    expect(readSeed({ file: "A.TXT", bytes: utf8("Hello") }).articles).toHaveLength(1);
  });
});

const TYPICAL_LINES = [
  "",
  "Middle EastWorld News",
  "World | World",
  "Related Articles",
  "Back to top",
  "Share",
  "مقالات ذات صلة",
  "Fox moves in",
  "The ferry is back. It was late.",
  "Four full lines of words that were wrapped",
  "at forty-two or so by a mail program, and",
] as const;

describe("any bytes", () => {
  const anyLine = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(...TYPICAL_LINES),
  );
  const anyText = fc.array(anyLine, { maxLength: 14 }).map((lines) => lines.join("\n"));

  test("give articles or problems", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { articles, problems } = readSeed({ file: "a.txt", bytes });
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  test("mean the same with either line end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replaceAll("\r", "");
        const [unix, dos] = [lines, lines.replaceAll("\n", "\r\n")].map((source) =>
          readSeed({ file: "a.txt", bytes: utf8(source) }),
        );
        expect(dos).toEqual(unix);
      }),
      { numRuns: 1000 },
    );
  });
});

const DOCUMENT =
  "The Post\n\nMay 4, 2031\n\nFox\n\nLENGTH: 1 words\nBYLINE: A\n\nIt is.\n\nLANGUAGE: ENGLISH\n\n";

describe("hostile sizes", () => {
  test.each([
    ["one line", "word ".repeat(1_000_000)],
    ["one word", "a".repeat(5_000_000)],
    ["short lines", "ab\n".repeat(200_000)],
    ["gaps", "ab\n\n".repeat(200_000)],
    ["lists", "- ab\n".repeat(200_000)],
    ["cells", "a\tb\n".repeat(200_000)],
    ["furniture after prose", `It is.\n${"Related Articles\nFox\n".repeat(100_000)}`],
    ["a header without its end", `Title: a\n${"\n".repeat(200_000)}It is.`],
    ["brackets", `](${"[a](b".repeat(100_000)}`],
    ["numbers of links", `[1]a [2]b [3]c [4]d ${"[5]e ".repeat(200_000)}`],
    ["fields of a database", `${DOCUMENT}${"LOAD-DATE: May 4\n".repeat(200_000)}`],
    ["marks of a database", `${DOCUMENT}${"1 of 1 DOCUMENT\n".repeat(200_000)}`],
    ["one field of a database", `${DOCUMENT}SECTION: ${"Pg. 1; a, ".repeat(200_000)}`],
    [
      "codes of a database",
      `HD\nFox\nWC\n1 words\nPD\n4 May 2031\nTD\nIt is.\nAN\n${"HD\n".repeat(200_000)}`,
    ],
    ["signs of notes", `# a\n\n## b\n\n${"[[a|b ==c %%d ![[e ^f1 {% g ".repeat(50_000)}`],
    ["a header in TOML", `+++\ntitle = "a"\n${"[[b.c]]\nd = [".repeat(100_000)}\n+++\nIt is.`],
    ["properties", `# a\n\n## b\n\n${"By: a\nURL: [b](c\n".repeat(50_000)}`],
    ["case changes", `${"aB".repeat(1_000_000)}\nTitle\nText`],
  ])("are read: %s", { timeout: 60_000 }, (_name, text) => {
    expect(readSeed({ file: "a.txt", bytes: utf8(text) }).articles).toHaveLength(1);
  });

  test("are refused: newlines alone", () => {
    const { problems } = readSeed({ file: "a.txt", bytes: utf8("\n".repeat(500_000)) });
    expect(problems).toHaveLength(1);
  });
});
