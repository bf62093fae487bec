import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { createLibraryMaker, type Library } from "#site/library.ts";
import type { PageSite } from "#site/pages.ts";
import { splitTemplate } from "#site/template.ts";
import { writeSite } from "#site/write-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { madeArticle } from "./made-articles.ts";

const SITE: PageSite = {
  title: "Broadsheet",
  address: null,
  base: "/",
  template: splitTemplate("<!--broadsheet:head--><!--broadsheet:page--><!--broadsheet:data-->"),
  styles: "",
  boot: { code: "", entry: "/main.js" },
  renderPage: () => "",
};

function libraryWithAlias(): Library {
  const aliases = [articleIdFrom("old lamp"), articleIdFrom("灯")];
  const result = createLibraryMaker()([madeArticle("lamp", "The lamp is lit", [], { aliases })]);
  if (result.kind === "clash") throw new Error("Ids clash");
  return result.library;
}

test("a site has a page at each older address", () => {
  const folder = temporaryFolder();
  const steps: string[] = [];
  writeSite(libraryWithAlias(), SITE, folder, (phase, done, total) => {
    steps.push(`${phase}: ${done} of ${total}`);
  });
  expect(readdirSync(join(folder, "a")).toSorted()).toEqual(["lamp", "old-lamp", "灯"]);
  const page = readFileSync(join(folder, "a/old-lamp/index.html"), "utf8");
  expect(page).toContain(`content="0; url=/a/lamp/"`);
  expect(steps).toContain("Writing pages: 6 of 6");
});
