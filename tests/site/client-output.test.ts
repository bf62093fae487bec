import { describe, expect, test } from "vitest";
import { inlineStyles, styleText } from "#site/client-output.ts";

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
