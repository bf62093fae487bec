import { describe, expect, test } from "vitest";
import { createLexicon, createTranslator } from "#search/index/lexicon.ts";

describe("a lexicon", () => {
  test("counts keys in the order in which they are met", () => {
    const lexicon = createLexicon(["lamp"]);
    expect(["oven", "lamp", "oven", "lens"].map((key) => lexicon.numberOf(key))).toEqual([
      1, 0, 1, 2,
    ]);
    expect(lexicon.keysFrom(1)).toEqual(["oven", "lens"]);
    expect(lexicon.keyAt(2)).toBe("lens");
  });
});

describe("numbers of several lexicons", () => {
  test("become those of one, by the keys they stand for", () => {
    const lexicon = createLexicon();
    const translator = createTranslator(lexicon);
    translator.tell(1, ["lamp", "oven"]);
    translator.tell(2, ["oven"]);
    translator.tell(2, ["lens", "lamp"]);
    expect(translator.translate(1, Uint32Array.of(1, 0))).toEqual(Uint32Array.of(1, 0));
    const words = Array.from(translator.translate(2, Uint32Array.of(2, 0, 1)), (number) =>
      lexicon.keyAt(number),
    );
    expect(words).toEqual(["lamp", "oven", "lens"]);
  });
});
