import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { EMPTY_FILTER, SORTS, type Filter } from "#article/paths.ts";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { findAll, makeIndex, makeSearchLibrary, openMade } from "#tests/support/search-library.ts";
import { naiveFilter, naiveNewest } from "./naive-filter.ts";

const SECTIONS = ["City", "Travel", "Sport"];
const COLLECTIONS = ["2031", "2031/may"];

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

/** A block of any kind, made of short texts. */
function blockOf(words: readonly string[]): fc.Arbitrary<Block> {
  const text = textOf(words, 8);
  const short = textOf(words, 2);
  return fc.oneof(
    fc.record({
      kind: fc.constantFrom("paragraph", "heading", "quote", "code", "figure"),
      text,
    }),
    fc.record({
      kind: fc.constant("list"),
      ordered: fc.boolean(),
      items: fc.array(short, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("table"),
      rows: fc.array(fc.array(short, { maxLength: 3 }), { maxLength: 2 }),
    }),
  );
}

function articleOf(words: readonly string[]): fc.Arbitrary<ArticleParts> {
  return fc.record({
    title: textOf(words, 3),
    blocks: fc.array(blockOf(words), { maxLength: 3 }),
    sections: fc.subarray(SECTIONS),
    file: fc.constantFrom("", "2031/", "2031/may/").map((folder) => `${folder}ferry.txt`),
  });
}

describe("the filter finds what a naive scan finds", () => {
  test.each(SCRIPTS)("in %s", (_, words) => {
    const mixed = [...words, "abc", "12"];
    const library = fc.array(articleOf(mixed), { maxLength: 5 });
    const filter = fc.record({
      query: textOf(mixed, 3),
      section: fc.constantFrom(null, ...SECTIONS),
      collection: fc.constantFrom(null, ...COLLECTIONS),
      sort: fc.constantFrom(...SORTS),
      view: fc.constant("articles" as const),
    });
    return fc.assert(fc.asyncProperty(library, filter, expectSame), { numRuns: 500 });
  });

  test("for any characters at all", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(..."\ud800\udc00aB1'’-.,:/+#\"& 東がกيßע".split("")),
    );
    const text = fc.string({ unit, maxLength: 12 });
    const parts = fc.record({ title: text, paragraphs: fc.array(text, { maxLength: 2 }) });
    return fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 3 }), text, async (library, query) => {
        await expectSame(library, { ...EMPTY_FILTER, query });
        await expectSame([{ title: query }, ...library], { ...EMPTY_FILTER, query });
      }),
      { numRuns: 1000 },
    );
  });

  test("for every beginning of a text", async () => {
    const paragraph = "Kan’ani’s U.S. visa: 18,205 C++ Straße, iPhone15を東京で (a/b) ﬁn.";
    for (let end = 0; end <= paragraph.length; end += 1) {
      await expectSame([{ paragraphs: [paragraph] }], {
        ...EMPTY_FILTER,
        query: paragraph.slice(0, end),
      });
    }
  });
});

test("newest is the order of the days", () => {
  const date = fc.constantFrom(null, "2031-05-04", "2031-05-03", "2030-12-31", "1999-01-01");
  return fc.assert(
    fc.asyncProperty(fc.array(fc.record({ date }), { maxLength: 8 }), async (parts) => {
      const found = await findAll(makeSearchLibrary(parts), { ...EMPTY_FILTER, sort: "newest" });
      expect([...found.ordinals]).toEqual(naiveNewest(makeArticles(parts)));
    }),
  );
});

async function expectSame(parts: readonly ArticleParts[], filter: Filter): Promise<void> {
  const articles = makeArticles(parts);
  const names = { sectionNames: SECTIONS, collectionNames: COLLECTIONS };
  const truth = naiveFilter(articles, { ...names, ...filter });
  const facets = { sections: SECTIONS, collections: COLLECTIONS };
  const found = await findAll(openMade(makeIndex(articles), articles, facets), filter);
  expect({
    ordinals: [...found.ordinals].toSorted((a, b) => a - b),
    allCount: found.facets?.allCount,
    sections: found.facets?.sections,
    anyCollectionCount: found.facets?.anyCollectionCount,
    collections: found.facets?.collections,
    wordCounts: found.clauses.map(({ count }, place) => count ?? truth.wordCounts[place]),
  }).toEqual(truth);
}
