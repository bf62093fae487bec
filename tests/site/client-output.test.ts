import { describe, expect, test } from "vitest";
import { earlyFonts, inlineStyles, styleText, withoutEarlyFont } from "#site/client-output.ts";

describe("styles that come late", () => {
  test("name the early font no more", () => {
    const early = "@font-face{font-family:A;src:url(/newsreader-latin-wght-normal-1.woff2)}";
    const late = "@font-face{font-family:A;src:url(/newsreader-latin-ext-wght-normal-2.woff2)}";
    expect(withoutEarlyFont(`p{top:0}${early}${late}`)).toBe(`p{top:0}${late}`);
    expect(withoutEarlyFont(late)).toBe(late);
  });
});

describe("the font that is fetched early", () => {
  test("is the one with Latin letters", () => {
    const css = `@font-face{src:url(/newsreader-latin-ext-wght-normal-1.woff2)}@font-face{src:url("/newsreader-latin-wght-normal-2.woff2")}`;
    expect(earlyFonts(css)).toEqual(["/newsreader-latin-wght-normal-2.woff2"]);
    expect(earlyFonts("p{color:red}")).toEqual([]);
  });
});

describe("inline styles", () => {
  test("fetch their fonts first", () => {
    expect(inlineStyles("p{color:red}", ["/assets/newsreader-latin-wght-normal-2.woff2"])).toBe(
      '<link rel="preload" as="font" type="font/woff2" href="/assets/newsreader-latin-wght-normal-2.woff2" crossorigin=""><style>p{color:red}</style>',
    );
  });

  test("cannot end their element", () => {
    expect(inlineStyles(styleText(`p::after{content:"</style>"}`), [])).toBe(
      String.raw`<style>p::after{content:"<\/style>"}</style>`,
    );
  });
});
