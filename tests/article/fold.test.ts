import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, sourceRange } from "#article/fold.ts";

/** Two spellings that readers take for the same. */
const SAME: readonly (readonly [what: string, one: string, other: string])[] = [
  ["case", "FERRY", "ferry"],
  ["accents", "Crème brûlée", "creme brulee"],
  ["composed and decomposed accents", "caf\u00e9", "cafe\u0301"],
  ["Scandinavian letters", "Øresund Malmö Ægir", "oresund malmo aegir"],
  ["Polish and Croatian letters", "Łódź Đakovo", "lodz dakovo"],
  ["Icelandic letters", "Þórður", "thordur"],
  ["sharp s", "Straße STRAẞE", "strasse strasse"],
  ["French ligatures", "Œuvre", "oeuvre"],
  ["typographic ligatures", "ﬁnal eﬀort", "final effort"],
  ["full width", "ＡＢＣ１２３", "abc123"],
  ["Turkish i", "İstanbul ısı", "istanbul isi"],
  ["final sigma", "ΟΔΟΣ", "οδος"],
  ["Greek accents", "ὁδός", "οδος"],
  ["Cyrillic yo", "Ёлка", "елка"],
  ["niqqud", "שָׁלוֹם", "שלום"],
  ["geresh and gershayim", "צ׳ק צה״ל", "צ'ק צה\"ל"],
  ["harakat", "مُحَمَّد", "محمد"],
  ["tatweel", "محـــمد", "محمد"],
  ["Arabic and Persian yeh", "ایرانی", "ايرانى"],
  ["Arabic and Persian kaf", "کتاب", "كتاب"],
  ["teh marbuta", "مدرسة", "مدرسه"],
  ["alef with signs", "أحمد إسلام آب ٱلله", "احمد اسلام اب الله"],
  ["hamza on its seats", "مؤمن رئيس", "مومن رييس"],
  ["Arabic presentation forms", "ﻛﺘﺎﺏ", "كتاب"],
  ["Arabic, Persian and Indic digits", "١٢٣ ۱۲۳ १२३", "123 123 123"],
  ["half-width katakana", "ｶﾞｽ", "ガス"],
  ["decomposed kana", "か\u3099す", "がす"],
  ["apostrophes", "Kan’ani Kan‘ani Kanʿani Kan`ani Kan´ani", "kan'ani ".repeat(5).trim()],
  ["hyphens and dashes", "a‑b a–b a—b a−b", "a-b a-b a-b a-b"],
  ["soft hyphens", "news\u00adpaper", "newspaper"],
  ["zero-width signs", "می\u200cخواهم a\u200bb\u2060c", "میخواهم abc"],
  ["bidi marks", "\u2067abc\u2069\u200f", "abc"],
  ["spaces", "a\u00a0b\u3000c\td\ne", "a b c d e"],
  ["fractions", "1½", "1 1/2"],
  ["trade marks", "Ferry™", "ferry "],
];

/** Two spellings that must stay apart. */
const DIFFERENT: readonly (readonly [what: string, one: string, other: string])[] = [
  ["voiced kana", "がす", "かす"],
  ["Devanagari vowel signs", "हिन्दी", "हन्द"],
  ["Thai vowel signs", "กิน", "กน"],
  ["Arabic letters with other dots", "بن", "تن"],
];

/** The code points of the planes that have characters of their own and matter to a fold. */
const ASSIGNED = [...codes(0, 0x20000), ...codes(0xe0000, 0xe0200)];

const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: "binary" }), fc.constant("\ud800")) });

describe("folding", () => {
  test.each(SAME)("makes %s equal", (_, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  test.each(DIFFERENT)("keeps %s apart", (_, one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  test("leaves lone surrogates as they are", () => {
    expect(fold("A\ud800B\udc00").text).toBe("a\ud800b\udc00");
  });

  test("changes nothing more the second time", () => {
    const every = ASSIGNED.map((code) => fold(String.fromCodePoint(code)).text);
    expect(every.filter((text) => fold(text).text !== text)).toEqual([]);
  });

  test("folds a text as its characters", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme-ascii" })), (parts) => {
        expect(fold(`${parts.join(" ")} é`).text).toBe(
          `${parts.map((part) => fold(part).text).join(" ")} e`,
        );
      }),
    );
  });

  test("takes half a million combining marks", () => {
    expect(fold(`e${"\u0301".repeat(500_000)}`).text).toBe("e");
    expect(fold("ｶﾞ".repeat(250_000)).text).toBe("ガ".repeat(250_000));
  });
});

describe("the way back to the source", () => {
  test.each([
    ["Große", "ss", "ß"],
    ["ﬁnd", "f", "ﬁ"],
    ["ﬁnd", "i", "ﬁ"],
    ["cafe\u0301!", "cafe", "cafe\u0301"],
    ["news\u00adpaper", "sp", "s\u00adp"],
    ["x𝐀𝐁y", "ab", "𝐀𝐁"],
    ["ｶﾞｽ", "ガ", "ｶﾞ"],
    ["한국", "ᄒ", "한"],
  ])("in %j leads from %j to %j", (source, part, expected) => {
    const folded = fold(source);
    const from = folded.text.indexOf(part);
    const { start, end } = sourceRange(folded, from, from + part.length);
    expect(source.slice(start, end)).toBe(expected);
  });

  test("never leaves the source or turns back", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = fold(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
        expect([...offsets].toSorted((a, b) => a - b)).toEqual([...offsets]);
        expect(offsets.subarray(0, -1).every((offset) => offset < source.length)).toBe(true);
      }),
    );
  });

  test("leads from every part to what folds to it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, one, other) => {
        const folded = fold(source);
        fc.pre(folded.text.length > 0);
        const from = one % folded.text.length;
        const to = from + 1 + (other % (folded.text.length - from));
        const { start, end } = sourceRange(folded, from, to);
        expect(end).toBeGreaterThan(start);
        expect(fold(source.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });
});

function codes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
