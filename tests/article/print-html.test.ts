import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { printHtml } from "#article/print-html.ts";
import { printText } from "#article/print-text.ts";
import { makeArticle } from "#tests/support/make-article.ts";

const LINK = "https://example.org/a/ferry/";
const HOSTILE = `</title><script>alert(1)</script><img src=x onerror="alert(2)"> '&amp;`;

const BLOCKS: readonly Block[] = [
  { kind: "paragraph", text: "Roses are red,\nferries are white." },
  { kind: "heading", text: "On the quay" },
  { kind: "quote", text: "At last." },
  { kind: "list", ordered: true, items: ["Flour", "Salt"] },
  { kind: "list", ordered: false, items: ["Rope"] },
  { kind: "table", rows: [["Pier", "Fare"]] },
  { kind: "code", text: "\nif tide:\n    sail()" },
  { kind: "figure", text: "The quay at dawn." },
];

describe("an article as a page of its own", () => {
  test("has each block as what it is", () => {
    const { document } = parseHTML(printHtml(makeArticle({ blocks: BLOCKS }), LINK));
    const shown = [...document.querySelectorAll("article > :not(header, footer)")];
    expect(shown.map(({ outerHTML }) => outerHTML)).toEqual([
      "<p>Roses are red,<br>ferries are white.</p>",
      `<h2 id="h-1">On the quay</h2>`,
      "<blockquote><p>At last.</p></blockquote>",
      "<ol><li>Flour</li><li>Salt</li></ol>",
      "<ul><li>Rope</li></ul>",
      "<table><tbody><tr><td>Pier</td><td>Fare</td></tr></tbody></table>",
      "<pre>\n\nif tide:\n    sail()</pre>",
      "<figure><figcaption>The quay at dawn.</figcaption></figure>",
    ]);
  });

  test("tells what the file tells, and where it comes from", () => {
    const article = makeArticle({
      authors: ["Ana Bell", "Tom Roe"],
      date: "2031-05-04",
      url: "https://harbour-post.example/?a=1&b=2",
      language: "fa",
      direction: "rtl",
    });
    const { document } = parseHTML(printHtml(article, LINK));
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["fa", "rtl"]);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["https://harbour-post.example/?a=1&b=2", LINK]);
    expect(document.querySelector("header p")?.textContent).toBe(
      "Ana Bell · Tom Roe2031-05-04https://harbour-post.example/?a=1&b=2",
    );
  });

  test("runs and loads nothing, whatever the text", () => {
    const kinds = BLOCKS.map((block): Block => {
      if (block.kind === "list") return { ...block, items: [HOSTILE] };
      if (block.kind === "table") return { ...block, rows: [[HOSTILE]] };
      return { ...block, text: HOSTILE };
    });
    const article = makeArticle({ title: HOSTILE, authors: [HOSTILE], blocks: kinds });
    const html = printHtml(article, LINK);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(document.querySelector("h1")?.textContent).toBe(HOSTILE);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe("an article as plain text", () => {
  test("keeps its order and its lines", () => {
    const article = makeArticle({ blocks: BLOCKS, authors: ["Ana Bell"], date: "2031-05-04" });
    expect(printText(article, LINK)).toBe(
      [
        "Ferry returns\nAna Bell\n2031-05-04",
        "Roses are red,\nferries are white.",
        "On the quay",
        "> At last.",
        "1. Flour\n2. Salt",
        "- Rope",
        "Pier\tFare",
        "\nif tide:\n    sail()",
        "The quay at dawn.",
        `${LINK}\n`,
      ].join("\n\n"),
    );
  });
});
