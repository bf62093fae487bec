import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { createIndexBuilder } from "#search/index/build-index.ts";
import { createArticleIndexer } from "#search/indexed-article.ts";
import { createRelatedFinder, type RelatedFinder } from "#site/related.ts";
import { NO_STORIES } from "#site/stories.ts";
import { makeLibrary } from "#tests/bench/make-library.ts";
import { madeArticle, NEWS } from "./made-articles.ts";

function finderFor(articles: readonly Article[], stories = NO_STORIES): RelatedFinder {
  const builder = createIndexBuilder();
  const indexed = createArticleIndexer();
  for (const article of articles) builder.add(indexed({ article, words: 0 }));
  return createRelatedFinder(builder.words(), stories);
}

function relatedIds(articles: readonly Article[]): string[][] {
  const find = finderFor(articles);
  return articles.map((_, ordinal) => find(ordinal).map((other) => articles[other]?.id ?? ""));
}

function madeLibrary(count: number): Article[] {
  return Array.from(makeLibrary(7, count), ({ file, text }) => {
    const [section = "", title = "", ...paragraphs] = text.split("\n\n");
    return madeArticle(file, title, paragraphs, { sections: [section] });
  });
}

describe("related articles", () => {
  test("share a subject", () => {
    expect(relatedIds(NEWS)).toEqual([["lens"], ["oven"], [], ["lamp-out"], [], ["loaves"]]);
  });

  test("are none where nothing is alike", () => {
    expect(relatedIds(NEWS.slice(0, 3))).toEqual([[], [], []]);
  });

  test("are found in scripts without spaces", () => {
    const harbour = ["灯台の灯が嵐で消えた。港の船は岩礁から離れるように言われた。"];
    const again = ["嵐で消えた灯台の灯がまた点いた。港の船は岩礁のそばを通れる。"];
    const bread = ["村のパン屋は最後の黒パンを売った。朝早くから列ができた。"];
    const tram = ["路面電車は夏の間走らない。線路を新しくする工事がある。"];
    const chess = ["十一歳の生徒が将棋の大会で優勝した。祖母と毎晩練習した。"];
    const texts = [harbour, again, bread, tram, chess];
    const articles = texts.map((paragraphs, index) => madeArticle(`j${index}`, "記事", paragraphs));
    expect(relatedIds(articles)).toEqual([["j1"], ["j0"], [], [], []]);
  });

  test("are at most four, without itself", () => {
    const articles = madeLibrary(1500);
    const related = relatedIds(articles);
    const counts = related.map((ids) => ids.length);
    expect(Math.max(...counts)).toBe(4);
    expect(related.some((ids, ordinal) => ids.includes(articles[ordinal]?.id ?? ""))).toBe(false);
  });

  test("do not depend on earlier questions", () => {
    const articles = madeLibrary(200);
    const backwards = finderFor(articles);
    const ordinals = articles.map((_, ordinal) => ordinal);
    const fromEnd = new Map(ordinals.toReversed().map((ordinal) => [ordinal, backwards(ordinal)]));
    const forwards = finderFor(articles);
    expect(ordinals.map((ordinal) => fromEnd.get(ordinal))).toEqual(ordinals.map(forwards));
  });

  test("survive articles without any word", () => {
    expect(relatedIds([madeArticle("a", "…", ["—"]), madeArticle("b", "…", ["—"])])).toEqual([
      [],
      [],
    ]);
  });
});
