import { describe, expect, test } from "vitest";
import type { ArticleScore } from "./score-article.ts";
import type { BodyScore } from "./score-body.ts";
import { totalsOf } from "./totals.ts";

const CLEAN: BodyScore = { sentences: 50, lost: 0, split: 0, leaked: 0 };

const FULL: ArticleScore = {
  body: CLEAN,
  isTitleRight: true,
  sections: { f1: 1, hasCase: true },
  isBylineRight: true,
  isDateRight: true,
  isLanguageRight: true,
  isDirectionRight: true,
};

const UNJUDGED: ArticleScore = {
  body: null,
  isTitleRight: null,
  sections: null,
  isBylineRight: null,
  isDateRight: null,
  isLanguageRight: null,
  isDirectionRight: null,
};

describe("the totals", () => {
  test("are full without a fault", () => {
    expect(totalsOf([FULL, FULL])).toEqual({
      articles: 2,
      sentences: 100,
      lost: 0,
      split: 0,
      belowRecall: 0,
      leaked: 0,
      leaksPerArticle: 0,
      titles: 1,
      sectionsF1: 1,
      casedSectionsF1: 1,
      bylines: 1,
      dates: 1,
      languages: 1,
      directions: 1,
      perfect: 1,
    });
  });

  test.each([
    ["loss", { body: { ...CLEAN, lost: 2 } }, { lost: 2, belowRecall: 1, perfect: 0.5 }],
    ["small loss", { body: { ...CLEAN, lost: 1 } }, { lost: 1, belowRecall: 0, perfect: 0.5 }],
    ["split", { body: { ...CLEAN, split: 3 } }, { split: 3, perfect: 1 }],
    ["leak", { body: { ...CLEAN, leaked: 4 } }, { leaked: 4, leaksPerArticle: 2, perfect: 0.5 }],
    ["title", { isTitleRight: false }, { titles: 0.5, perfect: 0.5 }],
    ["section", { sections: { f1: 0, hasCase: true } }, { sectionsF1: 0.5, casedSectionsF1: 0.5 }],
    ["uncased section", { sections: { f1: 0, hasCase: false } }, { casedSectionsF1: 1 }],
    ["byline", { isBylineRight: false }, { bylines: 0.5, perfect: 1 }],
    ["date", { isDateRight: false }, { dates: 0.5, perfect: 1 }],
    ["language", { isLanguageRight: false }, { languages: 0.5, perfect: 1 }],
    ["direction", { isDirectionRight: false }, { directions: 0.5, perfect: 1 }],
  ])("show a fault: %s", (_fault, change, expected) => {
    expect(totalsOf([FULL, { ...FULL, ...change }])).toMatchObject(expected);
  });

  test("leave out what was not judged", () => {
    expect(totalsOf([FULL, UNJUDGED])).toMatchObject({ articles: 2, titles: 1, perfect: 1 });
    expect(totalsOf([UNJUDGED])).toMatchObject({ titles: null, sectionsF1: null, perfect: null });
  });
});
