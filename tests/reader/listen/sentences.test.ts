import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "#reader/listen/sentences.ts";

function spoken(texts: readonly string[], language: string | null): readonly string[] {
  return sentencesOf(texts, language).map(({ text, start, end }) =>
    (texts[text] ?? "").slice(start, end),
  );
}

describe("sentences", () => {
  test.each([
    ["en", "The ferry left. Nobody saw it! Why?", ["The ferry left.", "Nobody saw it!", "Why?"]],
    ["en", "Dr. Moreau came.  She sat down.", ["Dr. Moreau came.", "She sat down."]],
    ["ja", "船が来た。誰もいない。", ["船が来た。", "誰もいない。"]],
    ["hi", "नाव आई। सब गए।", ["नाव आई।", "सब गए।"]],
    ["ar", "وصلت العبّارة. هل رآها أحد؟ لا.", ["وصلت العبّارة.", "هل رآها أحد؟", "لا."]],
    [null, "One. Two.", ["One.", "Two."]],
    ["not a tag!", "One. Two.", ["One.", "Two."]],
  ])("in %s are told apart", (language, text, expected) => {
    expect(spoken([text], language)).toEqual(expected);
  });

  test("never reach over two texts, and skip what cannot be spoken", () => {
    expect(spoken(["A title", "* * *", "", "Text"], "en")).toEqual(["A title", "Text"]);
  });

  test("of great length are cut where a reader breathes", () => {
    const clause = "the harbour office counted the boats again";
    const pieces = spoken([`${Array.from({ length: 8 }, () => clause).join(", ")}.`], "en");
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(","))).toBe(true);
  });

  test("are short, and hold all that can be spoken", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 500 })), (texts) => {
        const pieces = spoken(texts, "en");
        const letters = (all: readonly string[]) => all.join("").replaceAll(/[^\p{L}\p{N}]/gu, "");
        expect(letters(pieces)).toBe(letters(texts));
        expect(pieces.every((piece) => piece.length <= 160)).toBe(true);
      }),
    );
  });
});
