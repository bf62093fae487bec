import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SORTS } from "#article/paths.ts";
import { filterLibrary } from "#search/filter-library.ts";
import { createLibrary } from "#search/library.ts";
import { makeArticles, makeDocuments, type ArticleParts } from "#tests/support/make-article.ts";
import { naiveFilter } from "./naive-filter.ts";

const SECTIONS = ["City", "Travel", "Sport"];

/** Few words in many spellings, so that queries and texts often meet, almost meet and just miss. */
const SCRIPTS: readonly (readonly [name: string, words: readonly string[]])[] = [
  [
    "Latin with diacritics",
    ["cafe", "café", "CAFE\u0301", "Straße", "strasse", "ß", "s", "I", "ı"],
  ],
  [
    "joined names",
    ["Amir", "abdollahian", "Kan", "ani", "kanani ", "Kan’ani’s ", "amirabdollahian", "s"],
  ],
  [
    "acronyms and signs",
    ["U.S", "u.s.", "used", "us", "C++", "C", "c#", "A", "a", "++", "18", "205", "18205"],
  ],
  ["Arabic and Persian", ["ایران", "ايران", "كِتاب", "کتاب", "می\u200cخواهم", "میخواهم", "مـن"]],
  ["Hebrew", ["צה", "ל", "צהל", "שָׁלוֹם", "שלום", "צ"]],
  ["Cyrillic", ["Ёлка", "елка", "ёл", "ка", "МОСКВА", "москва"]],
  ["Greek", ["ΟΔΟΣ", "οδός", "οδοσ", "ὁδ", "ς", "σ"]],
  ["Chinese and Japanese", ["北京", "京", "大学", "北", "がす", "か", "ガス", "ｶﾞｽ", "𠮷", "x9"]],
  ["Thai, Lao, Khmer and Burmese", ["ภาษา", "ไทย", "ษา", "ລາວ", "ខ្មែរ", "မြန်မာ", "a"]],
  ["Korean and Devanagari", ["한국", "한", "국어", "हिन्दी", "हिन्द", "ज़", "ज़"]],
];

const GAPS = [
  " ",
  " ",
  " ",
  "-",
  "'",
  "’",
  ".",
  "/",
  "&",
  ",",
  ":",
  '"',
  "״",
  "",
  "…",
  "\u00ad",
  "\n",
  "+",
  "🍋",
];

function textOf(words: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...GAPS));
  return fc.array(part, { maxLength }).map((parts) => parts.flat().join(""));
}

function articleOf(words: readonly string[]): fc.Arbitrary<ArticleParts> {
  return fc.record({
    title: textOf(words, 3),
    paragraphs: fc.array(textOf(words, 8), { maxLength: 3 }),
    sections: fc.subarray(SECTIONS),
  });
}

describe("the filter finds what a naive scan finds", () => {
  test.each(SCRIPTS)("in %s", (_, words) => {
    const mixed = [...words, "abc", "12"];
    const library = fc.array(articleOf(mixed), { maxLength: 5 });
    const section = fc.constantFrom(null, ...SECTIONS);
    fc.assert(
      fc.property(
        library,
        textOf(mixed, 3),
        section,
        fc.constantFrom(...SORTS),
        (parts, query, chosen, sort) => {
          expectSame(parts, query, chosen, sort);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("for any characters at all", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(..."\ud800\udc00aB1'’-.,:/+#\"& 東がกيßע".split("")),
    );
    const text = fc.string({ unit, maxLength: 12 });
    const parts = fc.record({ title: text, paragraphs: fc.array(text, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 3 }), text, (library, query) => {
        expectSame(library, query, null, "best");
        expectSame([{ title: query }, ...library], query, null, "best");
      }),
      { numRuns: 1000 },
    );
  });

  test("for every beginning of a text", () => {
    const paragraph = "Kan’ani’s U.S. visa: 18,205 C++ Straße, iPhone15を東京で (a/b) ﬁn.";
    for (let end = 0; end <= paragraph.length; end += 1) {
      expectSame([{ paragraphs: [paragraph] }], paragraph.slice(0, end), null, "best");
    }
  });
});

function expectSame(
  parts: readonly ArticleParts[],
  query: string,
  section: string | null,
  sort: (typeof SORTS)[number],
): void {
  const articles = makeArticles(parts);
  const truth = naiveFilter(articles, SECTIONS, query, section);
  const library = createLibrary(SECTIONS, makeDocuments(articles));
  const found = filterLibrary(library, { query, section, sort });
  expect({
    ordinals: [...found.ordinals].toSorted((a, b) => a - b),
    allCount: found.allCount,
    sections: found.sections,
    wordCounts: found.words.map((word) => word.count),
  }).toEqual(truth);
}
