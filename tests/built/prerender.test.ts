import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Article, ArticleId, Block } from "#article/article.ts";
import type { ArticleEntry, ArticleLink, PageData } from "#article/library.ts";
import { readSeed } from "#intake/intake.ts";
import type { Bundles } from "#site/bundles.ts";
import { readSaved } from "#site/pipeline/saved-json.ts";
import { evidenceFor, readGoldenCase, sampleOfCases } from "#tests/intake/golden-case.ts";
import { buildHere } from "#tests/support/build-here.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

type Render = (page: PageData, base: string) => string;

let renderer: { readonly renderPage: Render; readonly renderWholePage: Render };

beforeAll(async () => {
  const [seeds, cache, site] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  writeFileSync(join(seeds, "lamp.txt"), "A new lamp\n\nThe keeper has lit a new lamp today.\n");
  await buildHere(join(site, "site"), cache, { BROADSHEET_SEEDS: seeds });
  const kept = readSaved(join(cache, "broadsheet", "bundles", "bundles.json"));
  const file = join(site, "prerender.mjs");
  writeFileSync(file, (kept as { readonly bundles: Bundles }).bundles.renderer);
  renderer = (await import(pathToFileURL(file).href)) as typeof renderer;
});

const CASES = join(import.meta.dirname, "../cases");

const ALL_KINDS: readonly Block["kind"][] = [
  "code",
  "figure",
  "heading",
  "list",
  "paragraph",
  "quote",
  "table",
];

function articlesOf(name: string): readonly Article[] {
  const golden = readGoldenCase(join(CASES, name));
  return readSeed({ file: golden.file, bytes: golden.bytes }, evidenceFor(golden)).articles;
}

const link = (name: string, ordinal: number): ArticleLink => ({
  id: `other-${name}` as ArticleId,
  title: `On "${name}" & <others>, it's said`,
  ordinal,
});

/** With other neighbours from article to article. */
function entryOf(article: Article, ordinal: number): ArticleEntry {
  const related = [link("first", 3), link("second", 900), link("third", 12)];
  return {
    ordinal,
    article,
    words: ordinal * 97,
    minutes: ordinal % 9,
    previous: ordinal % 3 === 0 ? null : link("before", ordinal - 1),
    next: ordinal % 4 === 0 ? null : link("after", ordinal + 1),
    related: related.slice(0, ordinal % 4),
    versions: null,
  };
}

test("pages put together are to the byte those that React renders, for golden cases", () => {
  const articles = sampleOfCases(CASES).flatMap(articlesOf);
  const kinds = new Set(articles.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect(Array.from(kinds).toSorted()).toEqual(ALL_KINDS);
  for (const [ordinal, article] of articles.entries()) {
    const page = { kind: "article", entry: entryOf(article, ordinal) } as const;
    expect(renderer.renderPage(page, "/archive/")).toBe(
      renderer.renderWholePage(page, "/archive/"),
    );
  }
});
