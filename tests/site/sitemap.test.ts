import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { sitemapFiles } from "#site/sitemap.ts";

const SITE = { title: "Papers", base: "/archive/", address: "https://example.org" };

function sitemaps(count: number, length?: number): Record<string, string[]> {
  const articles = Array.from({ length: count }, (_, place) => ({
    id: articleIdFrom(`n${place}`),
  }));
  return Object.fromEntries(
    Array.from(sitemapFiles(articles, SITE, length), ({ path, content }) => [
      path,
      Array.from(String(content).matchAll(/<loc>([^<]*)<\/loc>/g), ([, link]) => link ?? ""),
    ]),
  );
}

describe("the sitemaps", () => {
  test("name the listing and every article", () => {
    expect(sitemaps(1)).toEqual({
      "sitemap-1.xml": ["https://example.org/archive/", "https://example.org/archive/a/n0/"],
      "sitemap.xml": ["https://example.org/archive/sitemap-1.xml"],
    });
  });

  test("are split where they grow too long", () => {
    const files = sitemaps(4, 2);
    expect(Object.entries(files).map(([path, links]) => [path, links.length])).toEqual([
      ["sitemap-1.xml", 2],
      ["sitemap-2.xml", 2],
      ["sitemap-3.xml", 1],
      ["sitemap.xml", 3],
    ]);
  });

  test("hold 50,000 addresses each", () => {
    expect(sitemaps(50_000)["sitemap-1.xml"]).toHaveLength(50_000);
    expect(sitemaps(50_000)["sitemap-2.xml"]).toHaveLength(1);
  });

  test("are none without an address", () => {
    expect([...sitemapFiles([{ id: articleIdFrom("n") }], { ...SITE, address: null })]).toEqual([]);
  });
});
