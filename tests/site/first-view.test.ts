import { describe, expect, test } from "vitest";
import { firstViewsOf } from "#site/first-view.ts";

const HTML = `<div class="page max-sm:hidden [&amp;_p]:m-0"><p data-text="true">Text</p><div popover="auto" class="panel"></div></div>`;

function stylesOf(css: string, language: string | null = null): string {
  return firstViewsOf(css, HTML)({ language, fonts: ["/early.woff2", "/second.woff2"] });
}

describe("the styles of a first view", () => {
  test.each([
    ["an element", "p{color:red}"],
    ["a class", ".page{color:red}"],
    ["a class with signs", String.raw`.max-sm\:hidden{color:red}`],
    ["a class with an entity", String.raw`.\[\&_p\]\:m-0{color:red}`],
    ["an attribute", "[data-text]{color:red}"],
    ["one of several", ":is(p,table){color:red}"],
    ["what is not so", "html:not([data-js]) .page{color:red}"],
    ["what stands before", ".page:before{color:red}"],
    ["a width", "@media (width>=40rem){.page{color:red}}"],
    ["a finger", "@media (pointer:coarse){.page{color:red}}"],
    ["the screen", "@media not print{.page{color:red}}"],
    ["a face of the device", "@font-face{font-family:A;src:local(Georgia)}"],
  ])("hold rules for %s", (_name, css) => {
    expect(stylesOf(css)).toBe(css);
  });

  test.each([
    ["other elements", "table{color:red}"],
    ["other classes", ".page .row{color:red}"],
    ["panels", ".panel{color:red}"],
    ["settings", "[data-theme=sepia]{color:red}"],
    ["a pointer", ".page:hover{color:red}@media (hover:hover){.page{color:red}}"],
    ["what has the focus", ".page:focus{color:red}:focus-visible{outline:none}"],
    ["the form of a pointer", ".page{cursor:pointer}"],
    ["places for panels", ".page{anchor-name:--panel}"],
    ["pages without scripts", "@media (scripting:none){.page{color:red}}"],
    ["marks", "::highlight(match){color:red}"],
    ["print", "@media print{.page{color:red}}"],
    ["contrast", "@media (prefers-contrast:more){.page{color:red}}"],
    ["some browsers", "@supports (position-area:bottom){.page{color:red}}"],
    ["first values", '@property --x{syntax:"*";inherits:false}'],
    ["late fonts", '@font-face{font-family:A;src:url(/late.woff2)format("woff2")}'],
  ])("leave out rules for %s", (_name, css) => {
    expect(stylesOf(css)).toBe("");
  });

  test("keep of a list what is there", () => {
    expect(stylesOf(".page,.row{color:red}")).toBe(".page{color:red}");
  });

  test("keep the order of layers", () => {
    const css = "@layer first{.row{color:red}}@layer second{.page{color:red}}";
    expect(stylesOf(css)).toMatch(/^@layer first[^]*@layer second/);
  });

  test("hold the rules of the text's language", () => {
    const css = ":lang(zh),:lang(ja){color:red}";
    expect(stylesOf(css, "zh-Hant")).toBe(":lang(zh){color:red}");
    expect(stylesOf(css, "en")).toBe("");
    expect(stylesOf(css)).toBe("");
  });

  test("keep a second early font to its letters", () => {
    const css =
      '@font-face{font-family:A;src:url(/second.woff2)format("woff2");unicode-range:U+41}';
    expect(stylesOf(css)).toBe(css);
  });

  test("let the early font draw all letters", () => {
    const css = '@font-face{font-family:A;src:url(/early.woff2)format("woff2");unicode-range:U+41}';
    expect(stylesOf(css)).toBe('@font-face{font-family:A;src:url(/early.woff2)format("woff2")}');
  });

  test("need no first value for borders", () => {
    expect(stylesOf(".page{border-top-style:var(--tw-border-style)}")).toBe(
      ".page{border-top-style:solid}",
    );
  });
});
