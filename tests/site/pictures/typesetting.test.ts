import { describe, expect, test } from "vitest";
import { fitFonts } from "#site/pictures/fit-fonts.ts";
import { TYPEFACES, typefacesFor } from "#site/pictures/typefaces.ts";
import { typesetterFor } from "#site/pictures/typesetter.ts";

/** Glyphs of a part of a text from left to right. */
async function glyphsOf(
  text: string,
  direction: "ltr" | "rtl",
  whole = text,
): Promise<readonly number[]> {
  const setter = await typesetterFor(whole, null, direction);
  return (setter?.shape(text).glyphs ?? []).map(({ id }) => id);
}

describe("a line", () => {
  test("joins Arabic letters", async () => {
    const [alone] = await glyphsOf("ب", "rtl");
    const joined = await glyphsOf("ببب", "rtl");
    expect(new Set([...joined, alone]).size).toBe(4);
  });

  test("joins Devanagari consonants", async () => {
    expect(await glyphsOf("क्ष", "ltr")).toHaveLength(1);
  });

  test("runs from right to left", async () => {
    const [lamed] = await glyphsOf("ל", "rtl");
    const [shin] = await glyphsOf("ש", "rtl");
    expect(await glyphsOf("של", "rtl")).toEqual([lamed, shin]);
  });

  test("keeps numbers in order among letters from right to left", async () => {
    const text = "של 123 של";
    const number = await glyphsOf("123", "ltr", text);
    expect(number).toHaveLength(3);
    expect((await glyphsOf(text, "rtl")).join()).toContain(number.join());
  });

  test("turns brackets round from right to left", async () => {
    const text = "(של)";
    const [opening] = await glyphsOf("(", "ltr", text);
    const [closing] = await glyphsOf(")", "ltr", text);
    const glyphs = await glyphsOf(text, "rtl");
    expect([glyphs.at(0), glyphs.at(-1)]).toEqual([opening, closing]);
  });

  test("is as wide as its letters are", async () => {
    const setter = await typesetterFor("iiii mmmm", null, "ltr");
    expect(setter?.width("mmmm")).toBeGreaterThan(2 * (setter?.width("iiii") ?? 0));
  });
});

describe("typefaces", () => {
  const first = (text: string, language: string | null) => typefacesFor(text, language)[0]?.name;

  test.each([
    ["The lamp", null, "newsreader"],
    ["Лампа BBC", null, "noto-serif"],
    ["2031", null, "newsreader"],
    ["安全", "zh", "noto-serif-sc"],
    ["安全", null, "noto-serif-sc"],
    ["安全", "zh-TW", "noto-serif-tc"],
    ["安全", "ja", "noto-serif-jp"],
    ["安全を", null, "noto-serif-jp"],
    ["안전", "no tag", "noto-serif-kr"],
    ["The lamp", "ja", "newsreader"],
  ])("for %s in %s begin with %s", (text, language, name) => {
    expect(first(text, language)).toBe(name);
  });

  test("that lack a sign give nothing", async () => {
    const latinAlone = TYPEFACES.filter(({ name }) => name === "newsreader");
    expect(await fitFonts("Lamp", latinAlone)).not.toBeNull();
    expect(await fitFonts("Lamp Лампа", latinAlone)).toBeNull();
  });

  test("draw a text's punctuation with its letters", async () => {
    const fitted = await fitFonts("Лампа: «да»", typefacesFor("Лампа: «да»", "ru"));
    const names = new Set(Array.from(fitted?.values() ?? [], ({ face }) => face.name));
    expect([...names]).toEqual(["noto-serif"]);
  });
});
