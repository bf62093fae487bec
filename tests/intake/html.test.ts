import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Article } from "#article/article.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { htmlFormat } from "#intake/html/html.ts";
import type { Intake } from "#intake/seed.ts";

const FIRST = "The ferry came back on Monday morning, and two hundred people stood on the quay.";
const SECOND =
  "Fares stay as they were, the board said, and the first boat leaves at half past six.";

function read(source: string | Uint8Array): Intake {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  return htmlFormat.read({ file: "2031/page.html", bytes }, NO_EVIDENCE);
}

function readArticle(source: string): Article {
  const [article] = read(source).articles;
  if (article === undefined) throw new Error("the page gave no article");
  return article;
}

/** A page whose article holds the given source between two sentences. */
function pageWith(inside: string, head = ""): string {
  return `<html><head><title>Ferry returns</title>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry returns</h1><p>${FIRST}</p>${inside}<p>${SECOND}</p></article></body></html>`;
}

function blocksInside(inside: string): Article["blocks"] {
  return readArticle(pageWith(inside)).blocks.slice(1, -1);
}

describe("the web page format", () => {
  test("accepts pages by their names", () => {
    const accepts = (file: string) => htmlFormat.accepts({ file, bytes: new Uint8Array() });
    expect(["a.html", "b/C.HTM", "d.xhtml"].every(accepts)).toBe(true);
    expect(accepts("page.html.txt")).toBe(false);
  });

  test.each([
    ["<!DOCTYPE html>\n<html><body><p>Ferry</p></body></html>", true],
    ["\n<!-- saved --><h1 class='a'>Ferry</h1>", true],
    ["Ferry returns\n<p>It is back.</p>", false],
    ["<p> opens a paragraph in HTML, as all know.", false],
  ])("accepts a text file by its first tag: %j", (text, isAccepted) => {
    const bytes = new TextEncoder().encode(text);
    expect(htmlFormat.accepts({ file: "page.txt", bytes })).toBe(isAccepted);
  });

  test("refuses a page without visible text", () => {
    const { articles, problems } = read("<html><body><script>render()</script></body></html>");
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file: "2031/page.html" }]);
  });

  test("refuses a file that is no text", () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 32);
    expect(read(bytes).problems).toMatchObject([{ severity: "refused" }]);
  });

  test("never runs what a page holds", () => {
    const { blocks } = readArticle(
      pageWith('<p onclick="hit()">&lt;script&gt;hit()&lt;/script&gt;</p>'),
    );
    expect(blocks[1]).toEqual({ kind: "paragraph", text: "<script>hit()</script>" });
  });

  test("doubts a title that no headline gives", () => {
    const { articles, problems } = read(`<p>${FIRST}</p><p>${SECOND}</p>`);
    expect(articles[0]?.title).toBe(FIRST);
    expect(articles[0]?.blocks).toHaveLength(2);
    expect(problems).toMatchObject([{ severity: "doubt" }]);
  });
});

describe("a page's text", () => {
  test("keeps line breaks inside a paragraph", () => {
    expect(blocksInside("<p>Rope,<br>tar,<br/>and time.</p>")).toEqual([
      { kind: "paragraph", text: "Rope,\ntar,\nand time." },
    ]);
  });

  test("parts paragraphs at two line breaks", () => {
    const texts = blocksInside("<div>Rope and tar.<br><br>And time.</div>");
    expect(texts).toEqual([
      { kind: "paragraph", text: "Rope and tar." },
      { kind: "paragraph", text: "And time." },
    ]);
  });

  test("flattens nested lists in order", () => {
    expect(blocksInside("<ol><li>Rope<ul><li>long</li></ul></li><li><p>Tar</p></li></ol>")).toEqual(
      [{ kind: "list", ordered: true, items: ["Rope", "long", "Tar"] }],
    );
  });

  test("keeps a pull quote in an aside", () => {
    expect(blocksInside('<aside class="pull-quote"><p>Nobody slept.</p></aside>')).toEqual([
      { kind: "paragraph", text: "Nobody slept." },
    ]);
  });

  test("keeps code as it stands", () => {
    expect(blocksInside("<pre>\nif late:\n    wait()\n</pre>")).toEqual([
      { kind: "code", text: "if late:\n    wait()" },
    ]);
  });

  test("tells tables of values from layout", () => {
    const values =
      "<table><tr><th>Week</th><th>Late</th></tr><tr><td>1</td><td>4</td></tr></table>";
    expect(blocksInside(values)).toEqual([
      {
        kind: "table",
        rows: [
          ["Week", "Late"],
          ["1", "4"],
        ],
      },
    ]);
    expect(blocksInside("<table><tr><td><p>One cell of text.</p></td></tr></table>")).toEqual([
      { kind: "paragraph", text: "One cell of text." },
    ]);
  });

  test("takes a caption before a description", () => {
    const picture = '<img src="a.jpg" alt="A ferry">';
    expect(blocksInside(`<figure>${picture}<figcaption>At dawn.</figcaption></figure>`)).toEqual([
      { kind: "figure", text: "At dawn." },
    ]);
    expect(blocksInside(`<figure>${picture}</figure>`)).toEqual([
      { kind: "figure", text: "A ferry" },
    ]);
  });

  test.each([
    ["hidden by attribute", "<p hidden>Not seen at all.</p>"],
    ["hidden by style", '<p style="display: none">Not seen at all.</p>'],
    ["a template", "<template><p>Not seen at all.</p></template>"],
    ["a script", "<script>Not seen at all.</script>"],
    ["for screen readers", '<p class="sr-only">Not seen at all.</p>'],
    ["a decoration", '<span aria-hidden="true">»</span>'],
  ])("leaves out what is %s", (_, inside) => {
    const { blocks, removed } = readArticle(pageWith(inside));
    expect(blocks).toHaveLength(2);
    expect(removed.map(({ text }) => text)).toEqual(["Home"]);
  });

  test.each(["shadowrootmode", "shadowmode"])("keeps what an element shows by %s", (mode) => {
    const inside = `<x-text><template ${mode}="open"><p>The lamp was lit.</p></template></x-text>`;
    expect(blocksInside(inside)).toEqual([{ kind: "paragraph", text: "The lamp was lit." }]);
  });

  test("keeps prose that is hidden by mistake", () => {
    expect(blocksInside('<p aria-hidden="true">The lamp was lit again.</p>')).toHaveLength(1);
  });
});

describe("what stands around the text", () => {
  test("is listed with its line and reason", () => {
    const { removed } = readArticle(pageWith("\n\n<div class='share'>Print</div>"));
    expect(removed).toMatchObject([
      { text: "Home", line: 1, rule: "page around the article", confidence: "likely" },
      { text: "Print", line: 4 },
    ]);
    expect(removed.every(({ reason }) => reason.endsWith("."))).toBe(true);
  });

  test("is counted where it is very long", () => {
    const links = '<a href="/x">Other</a><br>'.repeat(2500);
    const { articles, problems } = read(pageWith("") + `<nav>${links}</nav>`);
    expect(articles[0]?.removed.length).toBeLessThan(2500);
    expect(problems.map(({ severity }) => severity)).toContain("doubt");
  });

  test("loses no word of a page", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 12 });
    const element = fc.constantFrom(
      "p",
      "div",
      "li",
      "h2",
      "section",
      "aside",
      "td",
      "span",
      "nav",
    );
    const page = fc.array(fc.tuple(element, words), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(page, (parts) => {
        const body = parts.map(([name, text]) => `<${name}>${text.join(" ")} </${name}>`).join("");
        const { title, blocks, removed } = readArticle(`<body>${body}</body>`);
        const found = JSON.stringify([title, blocks, removed.map(({ text }) => text)]);
        for (const word of parts.flatMap(([, text]) => text)) expect(found).toContain(word);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile pages", () => {
  const MANY = 50_000;

  test.each([
    ["nested elements", "<div>".repeat(MANY)],
    ["unclosed links", "<a href='x'>link ".repeat(2 * MANY)],
    ["less-than signs", "<".repeat(5_000_000)],
    ["entities", "&amp;".repeat(1_500_000)],
  ])("refuses too many %s with advice", (_, source) => {
    expect(read(source).problems).toMatchObject([
      { severity: "refused", message: expect.stringContaining("Save") as string },
    ]);
  });

  test.each([
    ["one line of five million", `<p>${"word ".repeat(1_000_000)}`],
    ["many spans", `<p>${"<span>a</span>".repeat(MANY)}`],
    ["deep text", `${"<div>".repeat(900)}${FIRST}`],
    ["long attributes", `<p class="${"ad ".repeat(500_000)}">${FIRST}</p>`],
    ["broken data", `<script type="application/ld+json">${"[".repeat(500_000)}</script>${FIRST}`],
  ])("reads a page of %s", (_, source) => {
    expect(read(source).articles).toHaveLength(1);
  });

  test("gives an article or a reason for any bytes", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "<li",
      ">",
      "<!--",
      "&#0;",
      "&lt;",
      "a",
      "</",
      "<svg>",
      '"',
      "=",
      "<td>",
      "\u0000",
      "<title>",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.array(pieces, { maxLength: 80 })),
        (source) => {
          const { articles, problems } = read(Array.isArray(source) ? source.join("") : source);
          expect(articles.length + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
