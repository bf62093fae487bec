import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Weights of a built site in bytes, as brotli at quality 11 makes them. */
export type SiteWeights = {
  /** Styles inline in a page and the scripts that page and listing load. */
  readonly shell: number;
  /** The script that filters, loaded on its own. */
  readonly worker: number;
  readonly listingHtml: number;
  /** Median of the articles' HTML. */
  readonly articleHtml: number;
  readonly scripts: number;
  readonly articles: number;
  /** All files of the site. */
  readonly files: number;
};

/** Articles whose HTML is weighed; their lengths hardly differ. */
const ARTICLES_WEIGHED = 51;

/** Weighs a site that was written to a folder. */
export function measureSite(folder: string): SiteWeights {
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const workers = scripts.filter((name) => name.includes("worker"));
  const shellScripts = scripts.filter((name) => !workers.includes(name));
  const weigh = (names: readonly string[]) =>
    sum(names.map((name) => brotli(readFileSync(join(folder, "assets", name)))));
  const listing = readFileSync(join(folder, "index.html"), "utf8");
  const articles = readdirSync(join(folder, "a"));
  return {
    shell: weigh(shellScripts) + brotli(inlineParts(listing)),
    worker: weigh(workers),
    listingHtml: brotli(listing),
    articleHtml: medianArticle(folder, articles),
    scripts: scripts.length,
    articles: articles.length,
    files: countFiles(folder),
  };
}

function medianArticle(folder: string, articles: readonly string[]): number {
  const step = Math.max(1, Math.floor(articles.length / ARTICLES_WEIGHED));
  const weights = articles
    .filter((_, index) => index % step === 0)
    .map((name) => brotli(readFileSync(join(folder, "a", name, "index.html"))))
    .toSorted((a, b) => a - b);
  return weights[Math.floor(weights.length / 2)] ?? 0;
}

/** The content of the inline style and the inline script. */
function inlineParts(html: string): string {
  const parts = html.matchAll(/<(style|script)(?: data-entry="[^>]*)?>(.*?)<\/\1>/gs);
  return Array.from(parts, ([, , content]) => content).join("");
}

function countFiles(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).length;
}

function brotli(content: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(content, { params }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
