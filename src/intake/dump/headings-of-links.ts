import { type Fate, leaveOut } from "./fates.ts";
import { bodyPlaces, type Page } from "./page.ts";
import { NOTHING, opensLinks } from "./signs.ts";

/**
 * The fates of headings for links in the text, `Latest news`, whose links have left it: what is directly below
 * is another article's, so the heading is no sub-heading of this one.
 * @param listed The fate of lines that the page lists among other articles.
 */
export function fatesOfHeadings(page: Page, listed: Fate): ReadonlyMap<number, Fate> {
  const { passages, fates, headEnd } = page;
  const headings = new Map<number, Fate>();
  for (const place of bodyPlaces(page, headEnd)) {
    const { sign } = passages[place] ?? NOTHING;
    if (fates[place + 1] !== listed || !opensLinks(passages[place])) continue;
    if (sign.kind === "furniture") headings.set(place, leaveOut(sign.rule, "likely"));
  }
  return headings;
}
