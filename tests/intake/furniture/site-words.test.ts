import { expect, test } from "vitest";
import { createSiteWords, siteWordsOf } from "#intake/furniture/site-words.ts";
import type { FurnitureRule } from "#intake/furniture/rule.ts";

const RULE: FurnitureRule = {
  name: "label",
  reason: "A label.",
  place: "edges",
  wordings: {
    en: [
      "Latest stories",
      "Read the stories",
      "All stories",
      "Latest photos",
      "Photos of # readers",
    ],
    de: ["Alle Artikel lesen", "Mehr Artikel"],
    ja: ["関連記事", "記事一覧"],
  },
};

const siteWords = createSiteWords([RULE]);

test("a new combination of known words tells a site", () => {
  expect(siteWords.tellingWords("ALL PHOTOS: 24 stories »")).toEqual(["photos", "stories"]);
});

test("a word that no label has makes a line text", () => {
  expect(siteWords.tellingWords("Latest stories of the harbour")).toEqual([]);
});

test("words of two languages make no label", () => {
  expect(siteWords.tellingWords("Latest Artikel")).toEqual([]);
});

test("grammar tells no site", () => {
  expect(siteWords.tellingWords("Read all of the")).toEqual([]);
});

test("a word of a single label tells nothing where many are known", () => {
  const many = Array.from({ length: 300 }, (_, number) => `Topic ${"a".repeat(number + 4)}`);
  const words = createSiteWords([{ ...RULE, wordings: { en: [...many, "Weekend harbour"] } }]);
  expect(words.tellingWords("Harbour weekend")).toEqual([]);
  expect(words.tellingWords("Harbour topic")).toEqual(["topic"]);
});

test("Chinese and Japanese are compared by pairs of signs", () => {
  expect(siteWordsOf("記事一覧")).toEqual(["記事", "事一", "一覧"]);
  expect(siteWords.tellingWords("関連記事")).toEqual(["記事"]);
});

test("a word of few labels tells nothing where thousands are known", () => {
  const many = Array.from({ length: 1000 }, (_, number) => `Topic ${"a".repeat(number + 4)}`);
  const week = ["Review of the week", "Photos of the week", "Books of the week"];
  const words = createSiteWords([{ ...RULE, wordings: { en: [...many, ...week] } }]);
  expect(words.tellingWords("The week")).toEqual([]);
});

test("sentences teach no words", () => {
  const sentences: FurnitureRule = {
    ...RULE,
    isInSentences: true,
    wordings: { en: ["Every ferry photo is free", "Read every ferry story", "Our ferry is late"] },
  };
  const words = createSiteWords([RULE, sentences]);
  expect(words.kindOf("ferry")).toBe("unknown");
  expect(words.tellingWords("Latest ferry photos")).toEqual([]);
});
