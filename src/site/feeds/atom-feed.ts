import { escapeHtml } from "#article/escape-html.ts";
import type { Card } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import type { HeadSite } from "../head.ts";
import type { Feed } from "./feed.ts";

/** Ending of an Atom feed's file: one that every host knows for XML. */
export const ATOM_ENDING = ".xml";

/**
 * A feed in Atom (RFC 4287), or null when none of its articles has a date.
 *
 * Atom asks for the moment of each entry's last change and of the feed's. Files state days at most,
 * so an entry's moment is the beginning of its day (UTC), the feed's that of its newest entry, and
 * an article without a date is left out instead of being given one. The site stands as the feed's
 * author, whom Atom asks for where an entry has none.
 */
export function atomFeed(feed: Feed, site: HeadSite): string | null {
  const dated = feed.cards.flatMap((card) =>
    card.date === null ? [] : [{ ...card, date: card.date }],
  );
  const [newest] = dated;
  if (newest === undefined) return null;
  const home = (site.address ?? "") + site.base;
  const self = home + encodeURI(feed.path) + ATOM_ENDING;
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n`,
    element("id", self),
    element("title", feed.title),
    element("updated", momentOf(newest.date)),
    `<author>${element("name", site.title).trimEnd()}</author>\n`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>\n`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(feed.page)}"/>\n`,
    ...dated.map((card) => entry(card, home)),
    "</feed>\n",
  ].join("");
}

/** The beginning of a day, as feeds write a moment (RFC 3339). */
export function momentOf(date: string): string {
  return `${date}T00:00:00Z`;
}

function entry(card: Card & { readonly date: string }, home: string): string {
  const link = home + articlePath(card.id).slice(1);
  const language = card.language === null ? "" : ` xml:lang="${escapeHtml(card.language)}"`;
  return [
    `<entry${language}>\n`,
    element("id", link),
    element("title", card.title),
    element("updated", momentOf(card.date)),
    element("published", momentOf(card.date)),
    ...card.authors.map((name) => `<author>${element("name", name).trimEnd()}</author>\n`),
    ...card.sections.map((name) => `<category term="${escapeHtml(name)}"/>\n`),
    `<link rel="alternate" type="text/html" href="${escapeHtml(link)}"/>\n`,
    element("summary", card.excerpt),
    "</entry>\n",
  ].join("");
}

/** What `escapeHtml` writes and leaves out suits XML 1.0 as well. */
function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>\n`;
}
