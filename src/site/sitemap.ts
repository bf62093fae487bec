import { escapeHtml } from "#article/escape-html.ts";
import type { Card } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import type { HeadSite } from "./head.ts";
import type { SiteFile } from "./site-files.ts";

/** The sitemap that robots.txt names; it names the others. */
export const SITEMAP = "sitemap.xml";

/** Addresses in one sitemap at most, by the protocol (sitemaps.org 0.9). */
const SITEMAP_LENGTH = 50_000;

/**
 * Sitemaps of the listing and of all articles with the one that names them; none without an
 * address. They tell no date of a change, for files state no such thing.
 * @param length Addresses in one sitemap at most.
 */
export function* sitemapFiles(
  articles: Iterable<Pick<Card, "id">>,
  site: HeadSite,
  length = SITEMAP_LENGTH,
): Generator<SiteFile> {
  if (site.address === null) return;
  const home = site.address + site.base;
  const names: string[] = [];
  for (const addresses of runs(addressesOf(articles, home), length)) {
    const path = `sitemap-${names.length + 1}.xml`;
    names.push(path);
    yield { path, content: list("urlset", "url", addresses) };
  }
  const sitemaps = names.map((name) => home + name);
  yield { path: SITEMAP, content: list("sitemapindex", "sitemap", sitemaps) };
}

function* addressesOf(articles: Iterable<Pick<Card, "id">>, home: string): Generator<string> {
  yield home;
  for (const { id } of articles) yield home + articlePath(id).slice(1);
}

/** Values in runs of a length; the last one may be shorter. */
function* runs<Value>(values: Iterable<Value>, length: number): Generator<readonly Value[]> {
  let run: Value[] = [];
  for (const value of values) {
    if (run.length === length) {
      yield run;
      run = [];
    }
    run.push(value);
  }
  if (run.length > 0) yield run;
}

function list(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map(
    (address) => `<${item}><loc>${escapeHtml(address)}</loc></${item}>\n`,
  );
  const opening = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${opening}${items.join("")}</${root}>\n`;
}
