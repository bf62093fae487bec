import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { cardOf } from "#article/text.ts";
import { aliasPage } from "#site/alias-page.ts";
import { madeArticle } from "./made-articles.ts";

const SITE = { title: "Broadsheet", base: "/archive/", address: "https://example.org" };

function page(more: Partial<Article> = {}, title = "The lamp is lit"): string {
  return aliasPage(cardOf(madeArticle("lamp", title, ["Text."], more)), SITE);
}

describe("the page of an older address", () => {
  test("leads to the article without script", () => {
    const html = page();
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/archive/a/lamp/">`);
    expect(html).toContain(`<a href="/archive/a/lamp/" dir="ltr" lang="en">The lamp is lit</a>`);
    expect(html).not.toMatch(/<script|<style|style=/);
  });

  test("gives way to the article in indexes", () => {
    const html = page();
    expect(html).toContain(`<meta name="robots" content="noindex">`);
    expect(html).toContain(`<link rel="canonical" href="https://example.org/archive/a/lamp/">`);
  });

  test("encodes an id of any script", () => {
    const html = aliasPage(cardOf(madeArticle("灯", "灯", [])), SITE);
    expect(html).toContain(`content="0; url=/archive/a/%E7%81%AF/"`);
  });

  test("takes no headline for markup", () => {
    const html = page({ language: null, direction: "rtl" }, `</title><script>"`);
    expect(html).not.toContain("<script");
    expect(html).toContain(`dir="rtl">&lt;/title&gt;`);
  });
});
