import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createQuickTest, type QuickTest, wordingsOf } from "#intake/dump/quick-test.ts";

const PATTERN = [
  "^before you go",
  "form below",
  "(?:leave|post) (?:me |us )?a comment",
  "externes? video",
  "^[^.?!]{2,40}\\? become a member",
  "если(?:бы)? вы",
  "στείλε μας",
  "订阅我们",
  "a{3}bc",
  "kiss (?!goodbye)",
].join("|");

function testFor(pattern: string, before = "", behind = ""): QuickTest {
  const wordings = wordingsOf(pattern);
  return createQuickTest(wordings, {
    here: new RegExp(before + wordings.here + behind, "iuy"),
    anywhere: new RegExp(before + wordings.anywhere + behind, "iu"),
  });
}

const WHOLE = new RegExp(PATTERN, "iu");

/** Pieces of lines that hold a wording, its start, or letters that count as others without case. */
const PIECES = [
  "before you go",
  "Form Below",
  "post us a comment",
  "LEAVE A COMMENT",
  "a comment",
  "externe video",
  "EXTERNES VIDEO",
  "Sure? Become a member",
  "aaabc",
  "aabc",
  "ЕСЛИБЫ вы",
  "если вы",
  "ΣΤΕΊΛΕ ΜΑΣ",
  "ςτείλε μας",
  "订阅我们",
  "订阅",
  "\u212ai\u017fs me",
  "kiss goodbye",
  "İ",
  "ß",
  "👩🏽",
  "\ud83d",
  " ",
  "fo",
  "x",
];

const anyLine = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(""));

describe("a quick test", () => {
  const holds = testFor(PATTERN);

  it("asks for what must stand before and behind a wording", () => {
    const holdsWord = testFor("abos?|вход", "(?<!\\p{L})", "(?!\\p{L})");
    const lines = ["Ihre Abos", "Labo", "abor", "ABO", "Вход", "входы", ""];
    expect(lines.filter(holdsWord)).toEqual(["Ihre Abos", "ABO", "Вход"]);
  });

  it("finds what the pattern finds, and nothing else", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(holds(line)).toBe(WHOLE.test(line));
      }),
    );
  });

  it.each(PIECES)("tells “%s” alone as the pattern does", (line) => {
    expect(holds(line)).toBe(WHOLE.test(line));
  });
});
