import fc from "fast-check";
import type { Block } from "#article/article.ts";
import type { FacetNames } from "#search/document.ts";
import type { ArticleParts } from "#tests/support/make-article.ts";

/** The facets that are counted; articles may be in others besides. */
export const FACETS: FacetNames = {
  sections: ["City", "Travel", "Sport"],
  collections: ["2031", "2031/may"],
};

/** Few words in many spellings, so that queries and texts often meet, almost meet and just miss. */
export const SCRIPTS: readonly (readonly [name: string, words: readonly string[]])[] = [
  [
    "Latin with diacritics",
    ["cafe", "café", "CAFE\u0301", "Straße", "strasse", "ß", "s", "I", "ı"],
  ],
  [
    "joined names",
    [
      "Amir",
      "abdollahian",
      "Kan",
      "ani",
      "kanani ",
      "Kan’ani’s ",
      "Kan-ani",
      "amirabdollahian",
      "s",
    ],
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

/** Days on both sides of the ends of months and years. */
export const DAYS = [
  "2031-05-04",
  "2031-05-31",
  "2031-06-01",
  "2030-12-31",
  "2031-01-01",
  "2028-02-29",
];

export const LANGUAGES = ["en", "fa", "fa-IR", "pt-BR", "zh-Hant-TW", "Fa"];

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

/** Words of a script with signs and spaces of all kinds between. */
export function anyText(words: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...GAPS));
  return fc.array(part, { maxLength }).map((parts) => parts.flat().join(""));
}

/** Few articles made of the words of a script, with facts of all kinds. */
export function anyLibrary(words: readonly string[]): fc.Arbitrary<readonly ArticleParts[]> {
  return fc.array(anyArticle(words), { maxLength: 5 });
}

function anyArticle(words: readonly string[]): fc.Arbitrary<ArticleParts> {
  const names = fc.array(anyText(words, 2), { maxLength: 2 });
  return fc.record({
    title: anyText(words, 3),
    blocks: fc.array(anyBlock(words), { maxLength: 3 }),
    sections: fc.tuple(fc.subarray([...FACETS.sections]), names).map((parts) => parts.flat()),
    authors: names,
    date: fc.constantFrom(null, ...DAYS),
    language: fc.constantFrom(null, ...LANGUAGES),
    file: fc.constantFrom("", "2031/", "2031/may/").map((folder) => `${folder}ferry.txt`),
  });
}

/** A block of any kind, made of short texts. */
function anyBlock(words: readonly string[]): fc.Arbitrary<Block> {
  const text = anyText(words, 8);
  const short = anyText(words, 2);
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
