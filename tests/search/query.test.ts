import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { haystackOf } from "#search/lines.ts";
import { occursIn } from "#search/occurrences.ts";
import { MAX_TERMS, parseQuery, positiveTerms } from "#search/query.ts";

function finds(query: string, text: string): boolean {
  const haystack = haystackOf(text);
  return positiveTerms(parseQuery(query)).every((term) => occursIn(haystack, term));
}

function wordsOf(query: string): string[] {
  return positiveTerms(parseQuery(query)).map((term) => term.word);
}

const FOUND: readonly (readonly [what: string, query: string, text: string])[] = [
  ["a whole word", "visa", "an entry visa."],
  ["the beginning of a word being typed", "vis", "an entry visa."],
  ["words in any order", "visa entry", "an entry visa."],
  ["one word for a hyphenated one", "amirabdollahian", "Amir-Abdollahian said"],
  ["a hyphenated word for two", "amir-abdollahian", "Amir Abdollahian said"],
  ["a hyphenated word for one", "amir-abdollahian", "Amirabdollahian said"],
  ["a hyphenated name with a possessive", "amir-abdollahian ", "Amir-Abdollahian’s visa"],
  ["a joined name with a possessive", "kanani ", "Kan’ani’s trip"],
  ["a name without its possessive", "israel ", "Israel's war"],
  ["a part of a joined word", "ani ", "Kan’ani said"],
  ["the beginning of a joined word", "amir-abdo", "Amir-Abdollahian said"],
  ["the beginning of a joined word in one", "amirabdo", "Amir-Abdollahian said"],
  ["an acronym without dots", "us ", "the U.S. embassy"],
  ["an acronym with dots", "u.s.", "the US embassy"],
  ["a longer acronym being typed", "u.s", "the U.S.A. team"],
  ["a number without its separator", "18205", "at least 18,205 people"],
  ["a number with its separator", "18,205", "at least 18,205 people"],
  ["a number with another separator", "18.205", "at least 18,205 people"],
  ["a time of day", "10:30", "at 10:30 sharp"],
  ["either side of a slash", "and ", "and/or"],
  ["words that a slash joins", "and/or", "and or"],
  ["the sign after C", "c#", "C# and F#"],
  ["C in C++", "c ", "written in C++."],
  ["C++ before a comma", "c++ ", "C++, C#"],
  ["a hashtag's word", "gaza ", "#Gaza now"],
  ["a hashtag", "#gaza", "Gaza now"],
  ["a trademark's word", "ferry ", "Ferry™ lines"],
  ["a Hebrew acronym without its sign", "צהל ", 'דובר צה"ל מסר'],
  ["a Hebrew acronym with its other sign", "צה״ל", 'דובר צה"ל מסר'],
  ["Latin beside Japanese", "iphone15 ", "iPhone15を購入"],
  ["a word of two scripts", "2023年", "於2023年間"],
  ["a syllable being typed", "한구", "한국어"],
  ["a middle part of Burmese", "မြန်", "သည်မြန်မာ"],
  ["a rare ideograph", "𠮷", "大𠮷野"],
  ["words around a line break", "first second", "first\nsecond"],
];

const NOT_FOUND: readonly (readonly [what: string, query: string, text: string])[] = [
  ["the plural of a word", "visas", "an entry visa"],
  ["the beginning of a finished word", "vis ", "an entry visa"],
  ["the beginning of a word before the last", "vis entry", "an entry visa"],
  ["the end of a word", "isa", "an entry visa"],
  ["one of two words", "visa exit", "an entry visa"],
  ["parts of a joined word that lie apart", "amir-abdollahian", "Amir and Abdollahian"],
  ["parts of a joined word turned round", "abdollahian-amir", "Amir-Abdollahian"],
  ["C for C++", "c++", "vitamin C"],
  ["C# for C++", "c#", "C++"],
  ["words that begin like an acronym", "u.s.", "used usually"],
  ["words on two sides of an ellipsis as one", "waitwhat", "wait...what"],
  ["joined words across two words", "kananisaid", "Kan’ani said"],
  ["joined words of two names", "kan-ani-amir", "Kan’ani met Amir-Abdollahian"],
  ["ideographs that do not stand together", "北学", "北京大学"],
  ["an unvoiced kana for a voiced one", "すか", "すが"],
  ["a number within a number", "3年", "2023年"],
  ["Thai without a vowel sign", "กน", "กิน"],
];

describe("a query", () => {
  test.each(FOUND)("finds %s", (_, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each(NOT_FOUND)("does not find %s", (_, query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test.each([
    "",
    " ",
    "(",
    "[",
    "*",
    "\\",
    '"',
    "++",
    "#",
    "'",
    "-",
    "...",
    "🍋",
    "👩‍👩‍👧",
    "🇮🇷",
    "\ud800",
    "\udc00",
    "\0",
    "\u200b",
    "\u0301",
  ])("holds no word in %j", (query) => {
    expect(parseQuery(query)).toEqual([]);
  });

  test("gives its words as typed", () => {
    expect(wordsOf(" (Kan’ani) AND Amir-Abdollahian's, C++! 18,205 ")).toEqual([
      "Kan’ani",
      "AND",
      "Amir-Abdollahian's",
      "C++",
      "18,205",
    ]);
  });

  test("counts a repeated word once", () => {
    expect(wordsOf("Kan'ani kan’ani KAN'ANI ")).toEqual(["Kan'ani"]);
  });

  test("takes only the first words of a pasted text", () => {
    const many = Array.from({ length: MAX_TERMS * 2 }, (_, place) => `word${place}`);
    expect(wordsOf(many.join(" "))).toEqual(many.slice(0, MAX_TERMS));
  });

  test("never throws, and finds each of its words in itself", () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.string({ unit: "binary", maxLength: 1 }),
        fc.constantFrom(..."\ud800\udc00'’-.+#\"()[]*\\ \n\u00ad\u200c東がกيß".split("")),
        fc.constantFrom("a", "B", "1", "é", " OR ", " -", "“"),
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(hostile, (query) => {
        expect(finds(query, query)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["one long word", "a".repeat(1_000_000)],
    ["a long chain of words", "a-".repeat(500_000)],
    ["plus signs", `c${"+".repeat(1_000_000)}`],
    ["broken plus signs", "c+".repeat(200_000)],
    ["line breaks", "\n".repeat(500_000)],
    ["changing scripts", "東a".repeat(300_000)],
    ["quotation marks", '"'.repeat(1_000_000)],
    ["quoted words", '"a" '.repeat(100_000)],
    ["OR after OR", "a OR ".repeat(50_000)],
  ])("survives %s", (_, text) => {
    expect(finds(text, text)).toBe(true);
  });
});
