import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { printEpub } from "#reader/save-as/print-epub.ts";
import { storedZip } from "#reader/save-as/stored-zip.ts";
import { makeArticle, type ArticleParts } from "#tests/support/make-article.ts";
import { readZip } from "./read-zip.ts";

const LINK = "https://example.org/a/ferry/";
const NOW = new Date("2031-05-04T06:07:08.910Z");

function book(parts: ArticleParts): ReadonlyMap<string, string> {
  const files = readZip(printEpub(makeArticle(parts), LINK, NOW));
  return new Map(files.map(({ name, content }) => [name, content]));
}

describe("an archive", () => {
  test("holds its files in order, stored as they are", () => {
    const files = [
      { name: "mimetype", content: "application/epub+zip" },
      { name: "EPUB/a.txt", content: "Ferry: Fähre 船 \u{1f6f3}" },
      { name: "empty", content: "" },
    ];
    expect(readZip(storedZip(files))).toEqual(files.map((file) => ({ ...file, method: 0 })));
  });

  test("is known as an e-book by its first bytes", () => {
    const bytes = printEpub(makeArticle(), LINK, NOW);
    const start = new TextDecoder("latin1").decode(bytes.subarray(30, 58));
    expect(start).toBe("mimetypeapplication/epub+zip");
  });
});

describe("an e-book", () => {
  test("has the parts that EPUB asks for", () => {
    const files = book({});
    expect([...files.keys()]).toEqual([
      "mimetype",
      "META-INF/container.xml",
      "EPUB/package.opf",
      "EPUB/nav.xhtml",
      "EPUB/article.xhtml",
      "EPUB/style.css",
    ]);
    expect(files.get("META-INF/container.xml")).toContain('full-path="EPUB/package.opf"');
  });

  test("tells what the article's file tells", () => {
    const description = book({
      title: "Ferry & mill",
      language: "fa",
      direction: "rtl",
      authors: ["Ana Bell", "Tom Roe"],
      date: "2031-05-01",
      url: "https://harbour-post.example/a?b=1&c=2",
    }).get("EPUB/package.opf");
    for (const part of [
      `unique-identifier="link"`,
      `<dc:identifier id="link">${LINK}</dc:identifier>`,
      "<dc:title>Ferry &amp; mill</dc:title>",
      "<dc:language>fa</dc:language>",
      "<dc:creator>Ana Bell</dc:creator>\n<dc:creator>Tom Roe</dc:creator>",
      "<dc:date>2031-05-01</dc:date>",
      "<dc:source>https://harbour-post.example/a?b=1&amp;c=2</dc:source>",
      `<meta property="dcterms:modified">2031-05-04T06:07:08Z</meta>`,
      `<spine page-progression-direction="rtl">`,
    ]) {
      expect(description).toContain(part);
    }
  });

  test("names a language where the text does not tell one", () => {
    expect(book({ language: null }).get("EPUB/package.opf")).toContain(
      "<dc:language>und</dc:language>",
    );
  });

  test("lists the parts of a long article", () => {
    const blocks = ["Tides", "Ropes", "Piers"].map((text): Block => ({ kind: "heading", text }));
    const files = book({ blocks });
    expect(files.get("EPUB/nav.xhtml")).toContain(`<a href="article.xhtml#h-3">Piers</a>`);
    expect(files.get("EPUB/article.xhtml")).toContain(`<h2 id="h-3">Piers</h2>`);
  });
});
