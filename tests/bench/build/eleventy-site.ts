/**
 * Builds a site of Eleventy with Pagefind from made-up articles and tells the parent process what it
 * cost: a bare layout, a listing of all articles and a search index, as its own documentation has it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importPeer } from "../filter/install-peers.ts";
import { childrenCost } from "../filter/peers/children-cost.ts";
import { makeLibrary } from "../make-library.ts";
import { BENCH_SEED_NUMBER } from "./seed-number.ts";

/** What is used of the packages. */
type EleventyModule = {
  readonly default: new (
    input: string,
    output: string,
    options: { readonly quietMode: boolean; readonly configPath: null },
  ) => { readonly write: () => Promise<unknown> };
};
type PagefindModule = {
  readonly createIndex: () => Promise<{
    readonly index: {
      readonly addDirectory: (options: { path: string }) => Promise<object>;
      readonly writeFiles: (options: { outputPath: string }) => Promise<object>;
    };
  }>;
  readonly close: () => Promise<void>;
};

const LAYOUT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width"></head><body><main data-pagefind-body>
<p>{{ section }}</p><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`;

const LISTING = `---
title: Articles
---
<ul>{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>`;

function writeInput(folder: string, count: number): void {
  mkdirSync(join(folder, "_includes"), { recursive: true });
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "_includes/page.njk"), LAYOUT);
  writeFileSync(join(folder, "index.njk"), LISTING);
  for (const { file, text } of makeLibrary(BENCH_SEED_NUMBER, count)) {
    const [section = "", title = "", ...paragraphs] = text.split("\n\n");
    const head = `---\nlayout: page.njk\ntags: articles\ntitle: "${title}"\nsection: "${section}"\n---\n`;
    writeFileSync(join(folder, "a", file.replace(/txt$/, "md")), head + paragraphs.join("\n\n"));
  }
}

const [, , folder = "", size = ""] = process.argv;
const input = join(folder, "input");
const output = join(folder, "peer");
writeInput(input, Number(size));
const before = process.cpuUsage();
const started = performance.now();
const { default: Eleventy } = (await importPeer(
  "@11ty/eleventy/src/Eleventy.js",
)) as EleventyModule;
await new Eleventy(input, output, { quietMode: true, configPath: null }).write();
const { createIndex, close } = (await importPeer("pagefind/lib/index.js")) as PagefindModule;
const { index } = await createIndex();
await index.addDirectory({ path: output });
await index.writeFiles({ outputPath: join(output, "pagefind") });
const outside = childrenCost();
await close();
const { user, system } = process.cpuUsage(before);
process.send?.({
  seconds: (performance.now() - started) / 1000,
  processorSeconds: (user + system) / 1e6 + outside.cpuSeconds,
  // In kibibytes; of the two processes the larger one.
  peakMebibytes: Math.max(process.resourceUsage().maxRSS / 1024, outside.peakMebibytes),
});
process.exit();
