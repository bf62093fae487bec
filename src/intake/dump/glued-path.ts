import { isSite } from "./path-of-site.ts";
import { splitSections } from "./sections.ts";
import type { Signed } from "./signs.ts";

/** Code units of the longest path with its headline. */
const LONGEST_PATH = 260;

/** A letter before the headline, which scraping has run into the path. */
const LETTER_END = /[\p{L}\p{M}]$/u;

/**
 * The sections in a path that scraping has run into its headline, behind the site's name or the front page's:
 * `PostHarbourFerry returns`. Either they stand on lines of their own as well, as in the menu, or the page's rights
 * tell that the first name is the site's.
 */
export function gluedPathSections(passages: readonly Signed[], title: string): readonly string[] {
  for (const { text } of passages) {
    if (text.length > LONGEST_PATH || text.length <= title.length || !text.endsWith(title))
      continue;
    const path = text.slice(0, -title.length);
    const [first = "", ...sections] = LETTER_END.test(path) ? splitSections(path) : [];
    const isSaid = sections.every((name) => isLine(passages, name));
    if (sections.length > 0 && (isSaid || isSite(passages, first))) return sections;
  }
  return [];
}

function isLine(passages: readonly Signed[], name: string): boolean {
  return passages.some(({ text }) => text === name);
}
