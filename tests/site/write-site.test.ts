import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { createLibraryMaker, type Library } from "#site/library.ts";
import type { PageSite } from "#site/pages.ts";
import { createCrew } from "#site/pipeline/crew.ts";
import { openLedger } from "#site/pipeline/ledger.ts";
import { NO_PROGRESS } from "#site/progress.ts";
import { splitTemplate } from "#site/template.ts";
import { writeSite } from "#site/write-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { madeArticle } from "./made-articles.ts";

const SITE: PageSite = {
  title: "Broadsheet",
  address: null,
  base: "/",
  template: splitTemplate("<!--broadsheet:head--><!--broadsheet:page--><!--broadsheet:data-->"),
  policy: "default-src 'none'",
  styling: { policy: "", styles: "", rest: null },
  articleStyling: new Map(),
  screens: { listing: [], article: [] },
  boot: { code: "", entry: "/main.js" },
  renderPage: () => "",
};

function libraryWithAlias(): Library {
  const aliases = [articleIdFrom("old lamp"), articleIdFrom("灯")];
  const result = createLibraryMaker()([madeArticle("lamp", "The lamp is lit", [], { aliases })]);
  if (result.kind === "clash") throw new Error("Ids clash");
  return result.library;
}

test("a site has a page at each older address", async () => {
  const outDir = temporaryFolder();
  const ledger = openLedger(join(temporaryFolder(), "ledger.json"), { maker: "", site: "" });
  const oldDir = temporaryFolder();
  const writing = {
    site: SITE,
    crew: createCrew(1),
    ledger,
    seeds: temporaryFolder(),
    outDir,
    oldDir,
    hasPictures: false,
    progress: NO_PROGRESS,
  };
  await writeSite({ library: libraryWithAlias(), texts: [], pictures: new Map() }, writing);
  expect(readdirSync(join(outDir, "a")).toSorted()).toEqual(["old-lamp", "灯"]);
  const page = readFileSync(join(outDir, "a/old-lamp/index.html"), "utf8");
  expect(page).toContain(`content="0; url=/a/lamp/"`);
});
