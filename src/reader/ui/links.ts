import type { ArticleId } from "#article/article.ts";
import { articlePath, matchHash, searchFromFilter, type Filter } from "#article/paths.ts";

/** Where the site lies on its host, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL;

/** Where a link goes, as the router takes it. */
export type Target = {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string;
};

/** The listing under a filter. */
export function toListing(filter: Filter): Target {
  return { pathname: "/", search: searchFromFilter(filter) };
}

/** An article as one of the list under a filter. */
export function toArticle(id: ArticleId, filter: Filter): Target {
  return { pathname: articlePath(id), search: searchFromFilter(filter) };
}

/** A match of a filter's query in an article. */
export function toMatch(id: ArticleId, filter: Filter, match: number): Target {
  return { ...toArticle(id, filter), hash: matchHash(match) };
}

/** What a link's element is told. */
export function hrefOf(target: string | Target): string {
  if (typeof target === "string") return BASE + target.slice(1);
  const { pathname, search, hash = "" } = target;
  return BASE + pathname.slice(1) + search + hash;
}

/** The host of a web address in ASCII, or null for an address of another kind. */
export function hostOf(address: string): string | null {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).host : null;
}

/** An address of the site whole, for use outside of it; in the browser alone. */
export function absoluteUrl(href: string): string {
  return new URL(href, window.location.href).href;
}
