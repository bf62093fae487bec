import { describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { blockTexts } from "#article/text.ts";
import type { Article } from "#article/article.ts";

const TEXT =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than planned.";

function read(lines: readonly string[], file = "ferry.txt"): Article {
  const [article] = readSeed({ file, bytes: new TextEncoder().encode(lines.join("\n")) }).articles;
  if (article === undefined) throw new Error("the text gave no article");
  return article;
}

const textsOf = ({ blocks }: Article) => blocks.flatMap(blockTexts);

describe("fields above a text without signs around them", () => {
  const FIELDS = [
    "Title: White ferry returns",
    "Author: Ana Bell",
    "Date: 2031-05-04",
    "URL: https://post.example/2031/white-ferry",
  ];
  const SAID = {
    title: "White ferry returns",
    authors: ["Ana Bell"],
    date: "2031-05-04",
    url: "https://post.example/2031/white-ferry",
  };

  test.each(["ferry.txt", "ferry.md"])("are the article's facts in %s", (file) => {
    const article = read([...FIELDS, "", TEXT], file);
    expect(article).toMatchObject({ ...SAID, removed: [] });
    expect(textsOf(article)).toEqual([TEXT]);
  });

  test("may end with a drawn line", () => {
    const article = read([...FIELDS, "-----", TEXT]);
    expect(article).toMatchObject(SAID);
    expect(textsOf(article)).toEqual([TEXT]);
  });

  test("may stand apart above a field that holds the text", () => {
    const apart = FIELDS.flatMap((line) => [line, ""]);
    for (const end of [["Text:", TEXT], [`Content: ${TEXT}`]]) {
      const article = read([...apart, ...end]);
      expect(article).toMatchObject(SAID);
      expect(textsOf(article)).toEqual([TEXT]);
    }
  });

  test("tell with their lines what has no place here", () => {
    const { removed } = read([...FIELDS, "Weather: mild", "", TEXT]);
    expect(removed).toMatchObject([{ line: 5, text: "Weather: mild", rule: "front matter" }]);
  });

  test("count the lines of the text as the file does", () => {
    const back = (above: readonly string[]) => read([...above, TEXT, "", "Back to top"]).removed;
    expect(back([...FIELDS, ""])).toMatchObject([{ line: 8 }]);
    expect(back([...FIELDS, "Text:"])).toMatchObject([{ line: 8 }]);
  });

  test.each([
    ["days alone", ["Published: 4 May 2031", "Updated: 5 May 2031", ""]],
    ["a title alone", ["Title: White ferry returns", ""]],
    ["no gap below", ["Title: White ferry returns", "Author: Ana Bell"]],
    ["a question and its answer", ["Reporter: Who is the captain?", "Captain: It is me.", ""]],
  ])("are text where they prove nothing: %s", (_name, lines) => {
    const { title, url, blocks, removed } = read([...lines, TEXT]);
    const all = [title, ...blocks.flatMap(blockTexts), ...removed.map(({ text }) => text)].join(
      "\n",
    );
    expect(url).toBeNull();
    for (const line of lines) expect(all).toContain(line.replace(/^Title: /, ""));
  });
});

describe("a headline with the page's address below it", () => {
  test("gives both", () => {
    const article = read([
      "White ferry returns",
      "https://post.example/2031/white-ferry",
      "",
      TEXT,
    ]);
    expect(article).toMatchObject({
      title: "White ferry returns",
      url: "https://post.example/2031/white-ferry",
    });
    expect(textsOf(article)).toEqual([TEXT]);
  });

  test("is no site with its home", () => {
    const lines = [
      "The Harbour Post",
      "https://post.example/",
      "",
      "White ferry returns",
      "",
      TEXT,
    ];
    expect(read(lines)).toMatchObject({ title: "White ferry returns", url: null });
  });
});
