import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldText } from "#article/fold.ts";
import { letterSearchFor } from "#search/letter-search.ts";
import { haystackOf } from "#search/lines.ts";
import { parseQuery, positiveTerms } from "#search/query.ts";

const texts = fc.string({
  unit: fc.constantFrom(...Array.from("aAb'-., \"+#é\u0301か\u3099東\ud800𠀀ß½")),
  maxLength: 30,
});

function needlesOf(query: string) {
  return positiveTerms(parseQuery(query)).flatMap(({ needles }) => needles);
}

test("the letters of a needle follow each other wherever it occurs", () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, inside, after) => {
      const text = `${before}${inside}${after}`;
      for (const needle of needlesOf(`"${inside}`)) {
        if (!haystackOf(text).includes(needle.text)) continue;
        expect(letterSearchFor(needle)(foldText(text))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["words apart", "of the", "the end of a day", false],
  ["words together", "of the", "end of (the) day", true],
  ["a false start", "aab", "a aa ab", true],
  ["a repetition within", "abab", "ab aabab", true],
])("finds %s", (_, phrase, text, isFound) => {
  const [needle] = needlesOf(`"${phrase}"`);
  expect(needle !== undefined && letterSearchFor(needle)(text)).toBe(isFound);
});

test("a text is folded the same without the way back", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
      expect(foldText(text)).toBe(fold(text).text);
    }),
    { numRuns: 2000 },
  );
});
