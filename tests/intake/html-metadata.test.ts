import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { htmlFormat } from "#intake/html/html.ts";

const TEXT =
  "<p>The ferry came back on Monday morning, and two hundred people stood on the quay.</p>" +
  "<p>Fares stay as they were, the board said, and the first boat leaves at half past six.</p>";

function read(head: string, body = `<h1>Ferry returns to the island</h1>${TEXT}`): Article {
  const source = `<html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;
  const bytes = new TextEncoder().encode(source);
  const [article] = htmlFormat.read({ file: "page.html", bytes }, NO_EVIDENCE).articles;
  if (article === undefined) throw new Error("the page gave no article");
  return article;
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("a page's title", () => {
  test.each([
    ["a site's name behind it", "Ferry returns - Harbour Post", "Harbour Post"],
    ["a section and the site's name", "Ferry returns | News | Harbour Post", "Harbour Post"],
    ["a site's name before it", "Harbour Post: news - Ferry returns", "Harbour Post: news"],
  ])("loses %s", (_, told, site) => {
    const head = `<title>${told}</title><meta property="og:site_name" content="${site}">`;
    expect(read(head, TEXT).title).toBe("Ferry returns");
  });

  test("keeps a dash of its own", () => {
    expect(read("<title>Ferry returns - at last</title>", TEXT).title).toBe(
      "Ferry returns - at last",
    );
  });

  test("is the seen headline where both agree", () => {
    const head =
      '<title>FERRY RETURNS TO THE ISLAND</title><meta property="og:title" content="ferry returns to the island">';
    expect(read(head).title).toBe("Ferry returns to the island");
  });

  test("is not the site's name in large letters", () => {
    const head =
      '<title>Ferry returns</title><meta property="og:site_name" content="Harbour Post">';
    expect(read(head, `<h1>Harbour Post</h1><h2>Ferry returns</h2>${TEXT}`).title).toBe(
      "Ferry returns",
    );
  });
});

describe("a page's date", () => {
  test("is taken from data before tags", () => {
    const head =
      '<meta property="article:published_time" content="2031-05-09">' +
      data({ "@type": ["NewsArticle"], datePublished: "2031-05-04T23:30:00-04:00" });
    expect(read(head).date).toBe("2031-05-04");
  });

  test("is taken from the next source where one is no date", () => {
    const head = '<meta name="dc.date" content="soon"><meta name="date" content="2031-05-04">';
    expect(read(head).date).toBe("2031-05-04");
  });

  test("is seen below the headline", () => {
    const body = `<h1>Ferry returns</h1><p>Published: 4 May 2031</p>${TEXT}`;
    const article = read("", body);
    expect(article.date).toBe("2031-05-04");
    expect(article.removed.map(({ text }) => text)).toEqual(["Published: 4 May 2031"]);
  });

  test("is not invented", () => {
    expect(read("").date).toBeNull();
    expect(read('<meta property="article:modified_time" content="2031-05-04">').date).toBeNull();
  });
});

describe("a page's other facts", () => {
  test("finds authors that data refers to", () => {
    const head = data({
      "@graph": [
        { "@type": "Article", headline: "Ferry returns", author: { "@id": "#1" } },
        { "@type": "Person", "@id": "#1", name: "Ana Bell" },
      ],
    });
    expect(read(head).authors).toEqual(["Ana Bell"]);
  });

  test("passes over an author's address", () => {
    const head =
      '<meta property="article:author" content="https://network.example/ana">' +
      '<meta name="byl" content="By Ana Bell">';
    expect(read(head).authors).toEqual(["Ana Bell"]);
  });

  test("reads sections and the canonical address", () => {
    const head =
      '<meta property="article:section" content="Transport">' +
      '<link rel="canonical" href="https://harbour.example/ferry">' +
      '<meta property="og:url" content="https://harbour.example/ferry?from=network">';
    expect(read(head)).toMatchObject({
      sections: ["Transport"],
      url: "https://harbour.example/ferry",
    });
  });

  test("passes over data that is broken", () => {
    const head =
      '<script type="application/ld+json">{"@type":</script><meta name="author" content="Ana Bell">';
    expect(read(head).authors).toEqual(["Ana Bell"]);
  });

  test("takes another language than the page names", () => {
    const text =
      "<p>عادت العبّارة البيضاء إلى الجزيرة صباح الأحد بعد أحد عشر أسبوعا من الإصلاح الطويل في المرفأ.</p>";
    expect(read("", text.repeat(3))).toMatchObject({ language: "ar", direction: "rtl" });
  });
});
