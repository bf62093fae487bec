import { describe, expect, test } from "vitest";
import { cardOf } from "#article/text.ts";
import {
  FEED_LENGTH,
  feedSections,
  pickFeeds,
  SECTION_FEEDS,
  sectionFeed,
} from "#site/feeds/feed.ts";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";

const SITE = { title: "Papers", base: "/", address: "https://example.org" };

function picked(parts: readonly ArticleParts[], sections: readonly string[] = []) {
  const cards = makeArticles(parts).map(cardOf);
  const feeds = [...pickFeeds(cards.values(), new Set(sections), SITE)];
  return feeds.map(({ title, page, cards: chosen }) => ({
    title,
    page,
    articles: chosen.map((card) => card.title),
  }));
}

describe("a feed", () => {
  test("holds the newest first, then what has no date in file order", () => {
    const [library] = picked([
      { title: "undated one" },
      { title: "old", date: "2029-01-02" },
      { title: "new", date: "2031-01-02" },
      { title: "undated two" },
      { title: "also new", date: "2031-01-02" },
    ]);
    expect(library?.articles).toEqual(["new", "also new", "old", "undated one", "undated two"]);
  });

  test("ends after its length", () => {
    const many = Array.from({ length: FEED_LENGTH + 20 }, (_, place) => ({
      title: String(place),
      date: `2031-01-${String((place % 28) + 1).padStart(2, "0")}`,
    }));
    const expected = many.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const [library] = picked(many);
    expect(library?.articles).toEqual(expected.slice(0, FEED_LENGTH).map(({ title }) => title));
  });

  test("is there for each section asked for", () => {
    const articles = [
      { title: "one", sections: ["Coast", "Coast"] },
      { title: "two", sections: ["News"] },
    ];
    expect(picked(articles, ["Coast"])).toEqual([
      { title: "Papers", page: "https://example.org/", articles: ["one", "two"] },
      {
        title: "Coast · Papers",
        page: "https://example.org/?section=Coast",
        articles: ["one"],
      },
    ]);
  });
});

describe("a section's feed", () => {
  test("has an address that tells and keeps apart", () => {
    const names = [
      "World News",
      "C",
      "C++",
      "C#",
      "خاورمیانه",
      "__proto__",
      "🎈",
      "\ud800",
      "../x",
    ];
    const paths = names.map(sectionFeed);
    expect(new Set(paths).size).toBe(names.length);
    expect(paths[0]).toMatch(/^feeds\/world-news-[0-9a-f]{12}$/);
    for (const path of paths) expect(path).toMatch(/^feeds\/[\p{L}\p{M}\p{N}-]+$/u);
  });

  test("is there for the most frequent sections", () => {
    const many = Array.from({ length: SECTION_FEEDS + 1 }, (_, place) => ({
      name: `s${place}`,
      count: 1,
    }));
    const chosen = feedSections(many);
    expect([chosen.size, chosen.has("s0"), chosen.has(`s${SECTION_FEEDS}`)]).toEqual([
      SECTION_FEEDS,
      true,
      false,
    ]);
  });
});
