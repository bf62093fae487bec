/**
 * Builds a site of Eleventy with Pagefind from made-up articles and tells the parent process what it
 * cost: a bare layout, a listing of all articles and a search index, as its own documentation has it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importPeer } from "../filter/install-peers.ts";
import { writeMarkdown } from "./peer-articles.ts";
import { buildAndTell } from "./peer-cost.ts";

/** What is used of the package. */
type EleventyModule = {
  readonly default: new (
    input: string,
    output: string,
    options: { readonly quietMode: boolean; readonly configPath: null },
  ) => { readonly write: () => Promise<unknown> };
};

const LAYOUT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><main data-pagefind-body>
<p>{{ section }}</p><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>`;

/** What makes such a page readable. */
const STYLES = `body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, serif; color: #222; background: #fffdf8; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
a { color: #7a2e1d; }
p { margin: 0 0 1rem; }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1a18; } a { color: #e0a08c; } }
`;

const LISTING = `---
title: Articles
---
<ul>{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>`;

function writeInput(folder: string, count: number): void {
  mkdirSync(join(folder, "_includes"), { recursive: true });
  writeFileSync(join(folder, "_includes/page.njk"), LAYOUT);
  writeFileSync(join(folder, "index.njk"), LISTING);
  writeMarkdown(join(folder, "a"), count, "layout: page.njk\ntags: articles\n");
}

const [, , folder = "", size = ""] = process.argv;
const input = join(folder, "input");
const output = join(folder, "peer");
writeInput(input, Number(size));
await buildAndTell(output, async () => {
  const { default: Eleventy } = (await importPeer(
    "@11ty/eleventy/src/Eleventy.js",
  )) as EleventyModule;
  await new Eleventy(input, output, { quietMode: true, configPath: null }).write();
  writeFileSync(join(output, "style.css"), STYLES);
});
process.exit();
