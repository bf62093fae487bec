import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSign, scanLine } from "#intake/learned/scan-line.ts";

/** The same by patterns, one for each question. */
const PATTERNS = {
  hasAddress: /@|[\p{L}\p{M}]\.\p{Ll}/u,
  hasHashtag: /#[\p{L}\p{M}]/u,
  hasColonInside: /[:：](?!$)/u,
  hasDash: /[ \u00a0\u202f][–—-][ \u00a0\u202f]/u,
} as const;

const anyLine = fc.string({
  unit: fc.constantFrom(...Array.from("abÄ9x .:#@-–—|!?؟”「中ع\u0301\u00a0")),
  maxLength: 24,
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe("a look at a line", () => {
  it("finds what patterns find", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const scan = scanLine(text);
        for (const [name, pattern] of Object.entries(PATTERNS)) {
          expect({ name, found: scan[name as keyof typeof PATTERNS] }).toEqual({
            name,
            found: pattern.test(text),
          });
        }
      }),
    );
  });

  it("counts what patterns count", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        expect(scanLine(text)).toMatchObject({
          length: text.length,
          digits: count(text, /\p{Nd}/gu),
          letters: count(text, /[\p{L}\p{M}]/gu),
          capitals: count(text, /\p{Lu}/gu),
          smalls: count(text, /\p{Ll}/gu),
          words: count(text, /[\p{L}\p{M}\p{Nd}]+/gu),
          seams: count(text, /\p{Ll}(?=\p{Lu})/gu),
          capitalWords: count(text, /(?<![\p{L}\p{M}\p{Nd}])\p{Lu}/gu),
        });
      }),
    );
  });

  it("tells signs anywhere, at the start and at the end", () => {
    const { signs, firstSigns, lastSigns } = scanLine("“Where?” he asked:");
    expect([hasSign(signs, "question"), hasSign(lastSigns, "question")]).toEqual([true, false]);
    expect([hasSign(firstSigns, "opening"), hasSign(firstSigns, "colon")]).toEqual([true, false]);
    expect(hasSign(lastSigns, "colon")).toBe(true);
  });

  it("finds nothing in an empty line", () => {
    expect(scanLine("")).toMatchObject({ length: 0, signs: 0, lastSigns: 0, words: 0 });
  });
});
