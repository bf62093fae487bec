import type { Article } from "#article/article.ts";
import { tag } from "../html.ts";
import { ATOM_ENDING } from "./atom-feed.ts";
import { LIBRARY_FEED, sectionFeed, type Feeds } from "./feed.ts";
import { JSON_ENDING } from "./json-feed.ts";

/** What a page's head needs to know of the site to lead to its feeds. */
export type FeedSite = {
  readonly title: string;
  readonly base: string;
  readonly feeds?: Feeds | undefined;
};

/** Sections of an article whose feeds its page leads to: its head stays small. */
const LINKED_SECTIONS = 2;

/** Leads feed readers from a page to the whole library's feeds. */
export function libraryFeedTags({ title, base, feeds }: FeedSite): string {
  if (feeds === undefined) return "";
  const atom = feeds.hasDates ? atomTag(title, base + LIBRARY_FEED) : "";
  return atom + jsonTag(title, base + LIBRARY_FEED);
}

/** Leads from an article's page to the feeds of its sections; a dated one is in an Atom feed itself. */
export function sectionFeedTags(
  { sections, date }: Pick<Article, "sections" | "date">,
  { base, feeds }: FeedSite,
): string {
  const known = sections.filter((name) => feeds?.sections.has(name)).slice(0, LINKED_SECTIONS);
  const feedTag = date === null ? jsonTag : atomTag;
  return known.map((name) => feedTag(name, base + encodeURI(sectionFeed(name)))).join("");
}

function atomTag(title: string, path: string): string {
  return alternate("application/atom+xml", title, path + ATOM_ENDING);
}

function jsonTag(title: string, path: string): string {
  return alternate("application/feed+json", title, path + JSON_ENDING);
}

function alternate(type: string, title: string, path: string): string {
  return tag("link", { rel: "alternate", type, title, href: path });
}
