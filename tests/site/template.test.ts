import { describe, expect, test } from "vitest";
import type { PageData } from "#article/library.ts";
import { fillTemplate, splitTemplate, takeEntry, takeEntryTags } from "#site/template.ts";

const WRITTEN = `<!doctype html>
<html>
  <head>
    <!--broadsheet:head-->
    <link rel="icon" href="/icon.svg" />
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared-2.js">
    <link rel="stylesheet" crossorigin href="/assets/index-3.css">
  </head>
  <body><div id="root"><!--broadsheet:page--></div><!--broadsheet:data--></body>
</html>
`;

const LISTING: PageData = {
  kind: "listing",
  listing: {
    count: 0,
    sections: [],
    collections: [],
    hasDates: false,
    rows: 0,
    ordinals: [],
    cards: [],
  },
};
const BOOT = { code: "boot()", entry: "/assets/index-1.js", screen: [], styles: null };

function filled(page: PageData, head = "", root = ""): string {
  const template = splitTemplate(takeEntryTags(WRITTEN).html);
  return fillTemplate(template, { policy: "<meta>", head, root, page, boot: BOOT });
}

describe("the template", () => {
  test("gives up script and styles", () => {
    const { html, entry, styles } = takeEntryTags(WRITTEN);
    expect({ entry, styles }).toEqual({
      entry: "/assets/index-1.js",
      styles: ["/assets/index-3.css"],
    });
    expect(html).not.toContain("/assets/");
    expect(html).toContain("/icon.svg");
  });

  test("keeps its styles while developing", () => {
    expect(takeEntry(WRITTEN).html).toContain("/assets/index-3.css");
  });

  test("puts each part in its place", () => {
    const html = filled(LISTING, "<title>T</title>", "<main>M</main>");
    expect(html).toContain(
      `<meta><script data-entry="/assets/index-1.js">boot()</script><title>T</title>`,
    );
    expect(html).toContain(`<div id="root"><main>M</main></div>`);
    expect(html).toContain(`<script type="application/json" id="page-data">{"kind":"listing"`);
  });

  test("names what else the page loads", () => {
    const boot = { ...BOOT, screen: ["/assets/a.js", "/assets/b.js"], styles: "/assets/c.css" };
    const parts = { policy: "", head: "", root: "", page: LISTING, boot };
    const html = fillTemplate(splitTemplate(takeEntryTags(WRITTEN).html), parts);
    expect(html).toContain(
      `<script data-entry="/assets/index-1.js /assets/a.js /assets/b.js" data-styles="/assets/c.css">boot()</script>`,
    );
    expect(html).toContain(`<noscript><link rel="stylesheet" href="/assets/c.css"></noscript>`);
  });

  test("takes text with dollar signs as it is", () => {
    expect(filled(LISTING, "", "<p>$& $' $1</p>")).toContain("<p>$& $' $1</p>");
  });

  test("is not fooled by marks in a text", () => {
    const html = filled(LISTING, "", "<!--broadsheet:data-->");
    expect(html.match(/id="page-data"/g)).toHaveLength(1);
    expect(html.indexOf("page-data")).toBeGreaterThan(html.indexOf("</div>"));
  });

  test("gives the not-found page a script and no data", () => {
    const html = filled({ kind: "missing" });
    expect(html).toContain(`<script data-entry="/assets/index-1.js">boot()</script>`);
    expect(html).not.toContain("page-data");
  });

  test.each(["head", "page", "data"])("says when the mark for %s is gone", (part) => {
    const html = WRITTEN.replace(`<!--broadsheet:${part}-->`, "");
    expect(() => splitTemplate(html)).toThrow(`<!--broadsheet:${part}-->`);
  });

  test("says when no script is left", () => {
    expect(() => takeEntry("<html></html>")).toThrow("one module script");
  });
});
