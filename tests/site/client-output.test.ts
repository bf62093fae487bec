import { describe, expect, test } from "vitest";
import { inlineStyles, styleText, withoutEarlyFont } from "#site/client-output.ts";

describe("styles that come late", () => {
  test("name the early font no more", () => {
    const early = "@font-face{font-family:A;src:url(/a-latin-wght-normal-1.woff2)}";
    const late = "@font-face{font-family:A;src:url(/a-latin-ext-wght-normal-2.woff2)}";
    expect(withoutEarlyFont(`p{top:0}${early}${late}`)).toBe(`p{top:0}${late}`);
    expect(withoutEarlyFont(late)).toBe(late);
  });
});

describe("inline styles", () => {
  test("fetch the Latin font early", () => {
    const css = `@font-face{src:url(/assets/n-latin-ext-wght-normal-1.woff2)}@font-face{src:url("/assets/n-latin-wght-normal-2.woff2")}`;
    expect(inlineStyles(css)).toBe(
      `<link rel="preload" as="font" type="font/woff2" href="/assets/n-latin-wght-normal-2.woff2" crossorigin=""><style>${css}</style>`,
    );
  });

  test("fetch nothing early without it", () => {
    expect(inlineStyles(styleText("p{color:red}\n"))).toBe("<style>p{color:red}</style>");
  });

  test("cannot end their element", () => {
    expect(inlineStyles(styleText(`p::after{content:"</style>"}`))).toBe(
      String.raw`<style>p::after{content:"<\/style>"}</style>`,
    );
  });
});
