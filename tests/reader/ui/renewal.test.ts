import { expect, test } from "vitest";
import { releaseIn } from "#reader/ui/renewal.ts";
import { fillTemplate, splitTemplate } from "#site/template.ts";

const MARKS = "<!--broadsheet:head--><!--broadsheet:page--><!--broadsheet:data-->";

test("the release of a page is read from its HTML as it is written", () => {
  const template = splitTemplate(MARKS);
  const boot = {
    code: "start()",
    entry: "/assets/index-a.js",
    screen: ["/assets/b.js"],
    styles: "/c.css",
  };
  const html = fillTemplate(template, {
    head: "",
    root: "",
    page: { kind: "shell" },
    boot,
    policy: "",
  });
  expect(releaseIn(html)).toEqual({
    entry: "/assets/index-a.js /assets/b.js",
    data: '{"kind":"shell"}',
  });
});

test("a page without the reader's script has no release", () => {
  expect(releaseIn("<p>Not found")).toEqual({ entry: null, data: null });
});
