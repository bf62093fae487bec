import fc from "fast-check";
import { expect, test } from "vitest";
import { readWordList, writeWordList } from "#search/index/word-list.ts";

test("words are read as they were written", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "é", "𠮷", "京"), maxLength: 40 }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat())), (pairs) => {
      const list = {
        words: pairs.map(([text]) => text.toWellFormed()),
        sizes: Uint32Array.from(pairs, ([, size]) => size),
      };
      expect(readWordList(writeWordList(list))).toEqual(list);
    }),
  );
});
