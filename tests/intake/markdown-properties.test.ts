import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";

const PROSE = "The ferry is back after a long winter in the dock.";

function read(text: string) {
  const { articles } = readSeed({ file: "ferry.md", bytes: new TextEncoder().encode(text) });
  const [article] = articles;
  if (article === undefined) throw new Error("The text gave no article.");
  return {
    ...article,
    texts: article.blocks.flatMap(blockTexts),
    logged: article.removed.map(({ rule, line, text: logged }) => [rule, line, logged]),
  };
}

describe("properties below a headline", () => {
  test("give fields, and the rest is logged", () => {
    const lines = [
      "Name: The boat",
      "Created: May 4, 2031 10:00 AM",
      "Author: Ana Bell",
      "Tags: Ferries, Harbour",
      "URL: https://post.example/ferry",
      "Status: read",
      "Author: Tom Roe",
    ];
    const article = read(`# Ferry returns\n\n${lines.join("\n")}\n\n${PROSE}`);
    expect(article).toMatchObject({
      title: "Ferry returns",
      date: "2031-05-04",
      authors: ["Ana Bell"],
      sections: ["Ferries", "Harbour"],
      url: "https://post.example/ferry",
      texts: [PROSE],
    });
    expect(article.logged).toEqual([
      ["front matter", 3, "Name: The boat"],
      ["front matter", 8, "Status: read"],
      ["front matter", 9, "Author: Tom Roe"],
    ]);
  });

  test.each([
    ["a list", "- Author: Ana Bell\n- URL: https://post.example/"],
    ["bold names", "**Author:** Ana Bell\\\n**URL**: <https://post.example/>"],
    ["links", "Author: [Ana Bell](/ana)\nSource: [Post](https://post.example/)"],
    ["two colons", "author:: [[Ana Bell]]\nurl:: https://post.example/"],
  ])("may be written as %s", (_name, lines) => {
    const article = read(`Ferry returns\n=====\n\n${lines}\n\n${PROSE}`);
    expect(article).toMatchObject({
      title: "Ferry returns",
      authors: ["Ana Bell"],
      url: "https://post.example/",
      texts: [PROSE],
    });
  });

  test("give way to the file's header", () => {
    const header = "---\ntitle: Ferry\nauthor: Jon Reed\n---\n";
    const article = read(`${header}# Ferry\n\nAuthor: Ana Bell\nTags: boats\n\n${PROSE}`);
    expect(article).toMatchObject({ authors: ["Jon Reed"], sections: ["boats"], texts: [PROSE] });
    expect(article.logged).toContainEqual(["front matter", 7, "Author: Ana Bell"]);
  });

  test.each([
    ["with a colon is prose", "Note: the ferry is back.\nSource: the harbour office."],
    ["names one field", "Author: Ana Bell\nStatus: read"],
    ["has another line", "Author: Ana Bell\nURL: https://post.example/\nIt sails again."],
    ["names a title and one field", "Subject: The boat\nDate: 4 May 2031\nTo: Tom Roe"],
  ])("are text where a paragraph %s", (_name, lines) => {
    const article = read(`# Ferry returns\n\n${lines}\n\n${PROSE}`);
    expect(article.texts).toEqual([lines.replaceAll("\n", " "), PROSE]);
    expect(article.removed).toEqual([]);
  });

  test("are text below prose, and where nothing else is", () => {
    const lines = "Author: Ana Bell\nURL: https://post.example/";
    expect(read(`# Ferry\n\n${PROSE}\n\n${lines}`).authors).toEqual([]);
    expect(read(`${lines}\n\n${PROSE}`).authors).toEqual([]);
    expect(read(`# Ferry\n\n${lines}`).texts).toHaveLength(1);
  });
});

describe("what programs put above a text", () => {
  test("is a section of properties", () => {
    const article = read(
      "# Ferry\n\n![rw-book-cover](https://a.example/b.jpg)\n\n## Metadata\n- Author: [[Ana Bell]]\n" +
        `- Full Title: Ferry\n- URL: https://post.example/\n\n## Full Document\n${PROSE}\n\n## Metadata`,
    );
    expect(article).toMatchObject({ authors: ["Ana Bell"], url: "https://post.example/" });
    expect(article.texts).toEqual([PROSE, "Metadata"]);
    expect(article.logged).toEqual([
      ["front matter", 3, "![rw-book-cover](https://a.example/b.jpg)"],
      ["front matter", 5, "## Metadata"],
      ["front matter", 7, "- Full Title: Ferry"],
      ["front matter", 10, "## Full Document"],
    ]);
  });

  test("keeps the heading of highlights", () => {
    const list = "- Author: Ana Bell\n- URL: https://post.example/";
    const article = read(`# Ferry\n\n## Metadata\n${list}\n\n## Highlights\n- ${PROSE}`);
    expect(article.texts).toEqual(["Highlights", PROSE]);
  });

  test("is a reading service's tag and links", () => {
    const links =
      "[Read on Omnivore](https://a.example/me)\n\n[Read Original](https://post.example/)";
    const article = read(`# Ferry\n#Omnivore\n\n${links}\n\n${PROSE}`);
    expect(article).toMatchObject({ url: "https://post.example/", texts: [PROSE] });
    expect(article.logged).toEqual([
      ["reading service", 2, "#Omnivore"],
      ["reading service", 4, "[Read on Omnivore](https://a.example/me)"],
      ["reading service", 6, "[Read Original](https://post.example/)"],
    ]);
  });

  test("leaves tags and links of an article", () => {
    const lines = "#harbour\n\n[Read more](https://a.example/)";
    expect(read(`# Ferry\n\n${lines}\n\n${PROSE}`).texts).toEqual(["#harbour", "Read more", PROSE]);
  });

  test("is a heading above a summary, which stays", () => {
    const article = read(`# Ferry\n\n> ## Excerpt\n> It is back.\n\n---\n${PROSE}`);
    expect(article.blocks[0]).toEqual({ kind: "quote", text: "It is back." });
    expect(article.logged).toEqual([["front matter", 3, "> ## Excerpt"]]);
  });

  test.each([
    ["tags", "#a\n".repeat(100_000)],
    ["properties", "Author: a\n".repeat(100_000)],
    ["one line", `Author: ${"a ".repeat(200_000)}`],
    ["a long name", `${"a".repeat(200_000)}: b`],
    ["links", `URL: ${"[a](b ".repeat(50_000)}\nBy: a`],
    ["empty lines", "\n".repeat(200_000)],
  ])("may be much: %s", { timeout: 20_000 }, (_name, lines) => {
    expect(read(`# Ferry\n${lines}\n\n${PROSE}`).title).toBe("Ferry");
  });
});
