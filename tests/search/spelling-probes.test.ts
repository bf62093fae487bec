import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "#article/paths.ts";
import { findAll, makeSearchLibrary } from "#tests/support/search-library.ts";

/** A query, and the text of an article that readers expect it to find. */
const PROBES: readonly (readonly [what: string, query: string, text: string])[] = [
  ["curly to curly apostrophe", "kan’ani", "Nasser Kan’ani said"],
  ["straight to curly apostrophe", "kan'ani", "Nasser Kan’ani said"],
  ["curly to straight apostrophe", "kan’ani", "Nasser Kan'ani said"],
  ["no to curly apostrophe", "kanani", "Nasser Kan’ani said"],
  ["a part of a hyphenated name", "abdollahian", "Amir-Abdollahian said"],
  ["a whole hyphenated name", "amir-abdollahian", "Amir-Abdollahian said"],
  ["a space for the hyphen", "amir abdollahian", "Amir-Abdollahian said"],
  ["a no-break space", "gaza strip", "the Gaza\u00a0Strip is"],
  ["cafe to café", "cafe", "the caf\u00e9 closed"],
  ["café to a decomposed café", "caf\u00e9", "the cafe\u0301 closed"],
  ["a decomposed café to cafe", "cafe\u0301", "the cafe closed"],
  ["malmo to malmö", "malmo", "ferry to Malmö harbour"],
  ["Arabic yeh to Persian yeh", "ايران", "سفر به ایران امروز"],
  ["Persian yeh to Arabic yeh", "ایران", "سفر به ايران امروز"],
  ["Persian kaf to Arabic kaf", "کتاب", "هذا كتاب جديد"],
  ["a Chinese word at the start", "北京", "北京大学图书馆"],
  ["a Chinese word in the middle", "大学", "北京大学图书馆"],
  ["a Chinese word at the end", "图书馆", "北京大学图书馆"],
  ["strasse to straße", "strasse", "die lange Straße am Hafen"],
  ["straße to STRASSE", "straße", "LANGE STRASSE AM HAFEN"],
  ["a soft hyphen", "newspaper", "the news\u00adpaper said"],
  ["istanbul to İstanbul", "istanbul", "İstanbul’da bir gün"],
  ["an fi ligature", "final", "the ﬁnal word"],
  ["full width", "abc", "the ＡＢＣ line"],
  ["US to U.S.", "US", "the U.S. embassy"],
  ["C++", "c++", "written in C++ today"],
  ["елка to Ёлка", "елка", "новогодняя Ёлка"],
  ["οδός to ΟΔΟΣ", "οδός", "ΜΕΓΑΛΗ ΟΔΟΣ"],
  ["a zero-width non-joiner", "می\u200cخواهم", "من میخواهم بروم"],
  ["Devanagari", "हिन्दी", "यह हिन्दी है"],
  ["Thai", "ภาษา", "ฉันพูดภาษาไทยได้"],
  ["niqqud", "שלום", "שָׁלוֹם לכולם"],
  ["the beginning of a Hangul word", "한국", "한국어를 배우다"],
];

const OTHER_TEXT = "Quiet harbour, nothing to report.";

describe("spellings", () => {
  test.each(PROBES)("meet: %s", async (_, query, text) => {
    const library = makeSearchLibrary([{ paragraphs: [OTHER_TEXT] }, { paragraphs: [text] }]);
    const found = await findAll(library, { ...EMPTY_FILTER, query });
    expect([...found.ordinals]).toEqual([1]);
  });

  test("are all thirty-three tried", () => {
    expect(PROBES).toHaveLength(33);
  });
});
