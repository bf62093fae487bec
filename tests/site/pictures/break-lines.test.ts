import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakTitle, cutTitle } from "#site/pictures/break-lines.ts";

/** Each sign as wide as another. */
const measure = (text: string) => Array.from(text).length;

const broken = (title: string, width: number, language: string | null = null, lines = 9) =>
  breakTitle(title, language, { measure, width, lines });

const cut = (title: string, width: number, lines: number) =>
  cutTitle(title, "en", { measure, width, lines });

describe("a title", () => {
  test("stays on one line where it fits", () => {
    expect(broken("The lamp is out", 20)).toEqual(["The lamp is out"]);
  });

  test("has lines of one length", () => {
    expect(broken("aaaa bbbb cccc dddd", 18)).toEqual(["aaaa bbbb", "cccc dddd"]);
  });

  test("keeps punctuation with its word", () => {
    expect(broken("“Stop”, he said (twice).", 9)).toEqual(["“Stop”,", "he said", "(twice)."]);
  });

  test("breaks behind a hyphen", () => {
    expect(broken("Schleswig-Holstein", 12)).toEqual(["Schleswig-", "Holstein"]);
  });

  test("keeps a sum together", () => {
    expect(broken("It costs $5 more", 10)).toEqual(["It costs", "$5 more"]);
  });

  test("begins no Japanese line with a closing sign or a small one", () => {
    const lines = broken("「人道支援の拡大を」各国が、ちょっと呼びかけ", 8, "ja") ?? [];
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[」、ょっ]|「$/);
  });

  test("breaks Thai between words", () => {
    expect(broken("รัฐบาลประกาศมาตรการใหม่", 13, "th")?.[0]).toBe("รัฐบาลประกาศ");
  });

  test("breaks Chinese anywhere but before punctuation", () => {
    expect(broken("各方呼吁，保护平民。", 6, "zh")).toEqual(["各方呼吁，", "保护平民。"]);
  });

  test("breaks Korean between words alone", () => {
    expect(broken("휴전 결의안 표결", 5, "ko")).toEqual(["휴전", "결의안", "표결"]);
  });

  test("fits no column that is narrower than a word", () => {
    expect(broken("Donaudampfschiff", 10)).toBeNull();
  });

  test("fits no column that is too short", () => {
    expect(broken("one two three four", 5, null, 2)).toBeNull();
  });

  test("keeps all its words, on lines that fit", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (list, width) => {
        const title = list.join(" ");
        const lines = broken(title, width, "en", 99) ?? [];
        expect(lines.join(" ")).toBe(title);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("a title that is too long", () => {
  test("ends in an ellipsis", () => {
    expect(cut("one two three four five six", 9, 2)).toEqual(["one two", "three…"]);
  });

  test("ends in no comma before the ellipsis", () => {
    expect(cut("one, two, three", 7, 1)).toEqual(["one…"]);
  });

  test("has its long words cut", () => {
    expect(cut("Donaudampfschiff", 10, 2).join("")).toBe("Donaudampfschiff");
    expect(cut("a".repeat(90), 10, 2)).toEqual(["a".repeat(10), `${"a".repeat(9)}…`]);
  });

  test("is an ellipsis where nothing fits", () => {
    expect(cut("one", 0, 1)).toEqual(["…"]);
  });
});
