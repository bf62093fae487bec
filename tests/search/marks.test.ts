import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "#article/fold.ts";
import { findMarks, mergeRanges } from "#search/marks.ts";
import { parseQuery, positiveTerms, type Term } from "#search/query.ts";

function termsOf(query: string): readonly Term[] {
  return positiveTerms(parseQuery(query));
}

function marked(query: string, text: string): string[] {
  return findMarks(termsOf(query), text).map(({ start, end }) => text.slice(start, end));
}

describe("marks", () => {
  test.each([
    ["visa", "An entry visa; two Visas.", ["visa", "Visa"]],
    ["visa ", "An entry visa; two Visas.", ["visa"]],
    ["kan'ani", "Nasser Kan’ani, Kanani and Kan ani", ["Kan’ani", "Kanani", "Kan ani"]],
    ["kanani", "Kan’ani’s", ["Kan’ani"]],
    ["ani ", "Kan’ani", ["ani"]],
    ["amir-abdollahian", "Amir-Abdollahian’s visa", ["Amir-Abdollahian"]],
    ["amir abdollahian", "Amir-Abdollahian’s visa", ["Amir", "Abdollahian"]],
    ["us ", "The U.S. and us", ["U.S", "us"]],
    ["c++ ", "C++, C", ["C++"]],
    ["c ", "C++, C", ["C", "C"]],
    ["strasse", "Große Straße", ["Straße"]],
    ["cafe", "Le cafe\u0301.", ["cafe\u0301"]],
    ["newspaper", "The news\u00adpaper", ["news\u00adpaper"]],
    ["f", "ﬁnal", ["ﬁ"]],
    ["大学", "北京大学の大学院", ["大学", "大学"]],
    ["ああ", "あああああ", ["ああああ"]],
    ["a ", "a a a", ["a", "a", "a"]],
    ["18205", "18,205 people", ["18,205"]],
    ["ايران", "سفر به ایران", ["ایران"]],
    ["(", "f(x)", []],
    ["", "text", []],
  ])("of %j in %j", (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  test("are in order and apart", () => {
    const words = fc.constantFrom(
      "a",
      "A-b",
      "b",
      "c’d",
      "ß",
      "東京",
      "京",
      "+",
      " ",
      "-",
      "'",
      ".",
    );
    const texts = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, texts, (query, text) => {
        const marks = findMarks(termsOf(query), text);
        const edges = marks.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
        expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true);
      }),
    );
  });

  test("fold to the word that was asked for", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "ä", "ß", "ﬁ", "é", "ñ"),
      minLength: 1,
      maxLength: 4,
    });
    const sign = fc.constantFrom(" ", ", ", "'", "’", "-", "\u00ad", "\u200c");
    const text = fc
      .array(fc.tuple(word, sign), { maxLength: 10 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(word, text, (query, source) => {
        const asked = fold(query).text;
        for (const part of marked(`${query} `, source)) {
          expect(fold(part).text.replace(/['-]/g, "")).toBe(asked);
        }
      }),
    );
  });

  test("take a query and a text of many words", () => {
    const many = Array.from({ length: 20_000 }, (_, place) => `word-${place}`).join(" ");
    expect(findMarks(termsOf(many), many).length).toBeGreaterThan(10);
  });
});

describe("merged ranges", () => {
  test("are one where they overlap or touch", () => {
    const ranges = [
      { start: 8, end: 9 },
      { start: 0, end: 5 },
      { start: 1, end: 2 },
      { start: 5, end: 6 },
    ];
    expect(mergeRanges(ranges)).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });
});
