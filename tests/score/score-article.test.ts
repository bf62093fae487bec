import { describe, expect, test } from "vitest";
import { type Finding, isPerfect, recallOf, scoreArticle, scoreArticles } from "./score-article.ts";

const FERRY = {
  title: "The ferry is back",
  sections: ["World News", "Harbours"],
  authors: ["Ana Bell", "Tom Roe"],
  date: "2031-05-04",
  language: "en",
  direction: "ltr",
  blocks: [{ kind: "paragraph", text: "The white ferry came back on Monday. Children waved." }],
} as const;

function perfectWith(change: Partial<Finding>): boolean | null {
  return isPerfect(scoreArticle(FERRY, { ...FERRY, ...change }));
}

describe("the score of an article", () => {
  test("is full for what is expected", () => {
    expect(scoreArticle(FERRY, FERRY)).toEqual({
      body: { sentences: 2, lost: 0, split: 0, leaked: 0 },
      isTitleRight: true,
      sections: { f1: 1, hasCase: true },
      isBylineRight: true,
      isDateRight: true,
      isLanguageRight: true,
      isDirectionRight: true,
    });
  });

  test("sees a wrong title", () => {
    const cut = scoreArticle(FERRY, { ...FERRY, title: "The ferry is" });
    expect(cut.isTitleRight).toBe(false);
    const spaced = scoreArticle(FERRY, { ...FERRY, title: "The  ferry is\u00a0back" });
    expect(spaced.isTitleRight).toBe(true);
  });

  test("counts a missed title once", () => {
    const title = { kind: "paragraph", text: FERRY.title } as const;
    const blocks = [title, ...FERRY.blocks];
    expect(scoreArticle(FERRY, { ...FERRY, title: "World News", blocks }).body?.leaked).toBe(0);
    expect(scoreArticle(FERRY, { ...FERRY, blocks }).body?.leaked).toBe(1);
  });

  test.each([
    ["glued", ["World NewsHarbours"], 0],
    ["one lost", ["Harbours"], 2 / 3],
    ["one too many", ["World News", "Harbours", "Menu"], 4 / 5],
    ["another order", ["Harbours", "World News"], 1],
  ])("sees sections that are %s", (_fault, sections, f1) => {
    expect(scoreArticle(FERRY, { ...FERRY, sections }).sections?.f1).toBeCloseTo(f1);
  });

  test("sees sections where none are", () => {
    const expected = { ...FERRY, sections: [] };
    expect(scoreArticle(expected, FERRY).sections).toEqual({ f1: 0, hasCase: false });
    expect(scoreArticle(expected, expected).sections?.f1).toBe(1);
  });

  test.each([
    ["another order", ["Tom Roe", "Ana\u00a0Bell"], true],
    ["one lost", ["Ana Bell"], false],
    ["one too many", ["Ana Bell", "Tom Roe", "Staff"], false],
    ["glued", ["Ana Bell and Tom Roe"], false],
  ])("compares authors: %s", (_case, authors, isRight) => {
    expect(scoreArticle(FERRY, { ...FERRY, authors }).isBylineRight).toBe(isRight);
  });

  test("sees a wrong date", () => {
    expect(scoreArticle(FERRY, { ...FERRY, date: "2031-04-05" }).isDateRight).toBe(false);
    expect(scoreArticle(FERRY, { ...FERRY, date: null }).isDateRight).toBe(false);
  });

  test("judges byline and date where given", () => {
    const score = scoreArticle({ ...FERRY, authors: [], date: null }, FERRY);
    expect([score.isBylineRight, score.isDateRight]).toEqual([null, null]);
  });

  test("sees a wrong language and direction", () => {
    const found = { ...FERRY, language: null, direction: "rtl" } as const;
    expect(scoreArticle(FERRY, found)).toMatchObject({
      isLanguageRight: false,
      isDirectionRight: false,
    });
  });

  test("judges no field that is not expected", () => {
    expect(scoreArticle({}, FERRY)).toEqual({
      body: null,
      isTitleRight: null,
      sections: null,
      isBylineRight: null,
      isDateRight: null,
      isLanguageRight: null,
      isDirectionRight: null,
    });
  });

  test("judges no guess that a system does not make", () => {
    const { title, sections, blocks } = FERRY;
    expect(scoreArticle(FERRY, { title, sections, blocks })).toMatchObject({
      isBylineRight: null,
      isDateRight: null,
      isLanguageRight: null,
      isDirectionRight: null,
    });
  });
});

describe("a perfect article", () => {
  test("has no loss, no leak and its title", () => {
    const text = FERRY.blocks[0].text;
    expect(perfectWith({})).toBe(true);
    expect(perfectWith({ title: "Harbours" })).toBe(false);
    expect(perfectWith({ blocks: [{ kind: "paragraph", text: text.slice(0, 37) }] })).toBe(false);
    expect(perfectWith({ blocks: [{ kind: "paragraph", text: `${text} Share` }] })).toBe(false);
  });

  test("is judged by what is expected alone", () => {
    expect(isPerfect(scoreArticle({ title: FERRY.title }, FERRY))).toBe(true);
    expect(isPerfect(scoreArticle({ title: "Other" }, FERRY))).toBe(false);
    expect(isPerfect(scoreArticle({ language: "en" }, FERRY))).toBeNull();
  });
});

describe("recall", () => {
  test("is the share of sentences not lost", () => {
    expect(recallOf({ sentences: 4, lost: 1, split: 1, leaked: 0 })).toBe(0.75);
    expect(recallOf({ sentences: 0, lost: 0, split: 0, leaked: 2 })).toBe(1);
  });
});

describe("the articles of a file", () => {
  test("are lost with a refusal", () => {
    expect(scoreArticles([FERRY], [])).toMatchObject([
      {
        body: { lost: 2 },
        isTitleRight: false,
        isBylineRight: false,
        isDateRight: false,
        isLanguageRight: false,
        isDirectionRight: false,
      },
    ]);
  });

  test("leak where none is expected", () => {
    const [score] = scoreArticles([], [FERRY]);
    expect(score?.body).toEqual({ sentences: 0, lost: 0, split: 0, leaked: 2 });
  });

  test("are perfect when rightly refused", () => {
    expect(scoreArticles([], []).map(isPerfect)).toEqual([true]);
  });

  test("are compared one by one", () => {
    const other = { ...FERRY, title: "Another" };
    const titles = scoreArticles([FERRY, other], [FERRY, FERRY]);
    expect(titles.map(({ isTitleRight }) => isTitleRight)).toEqual([true, false]);
  });
});
