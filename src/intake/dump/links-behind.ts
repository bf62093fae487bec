import { opensNote } from "./item-signs.ts";
import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { isInterruption, NOTHING } from "./signs.ts";

/** Words of the longest link: a headline. */
const LONGEST_LINK = 18;

/** Characters of the shortest line that stands in the head of a page and behind its text by no chance. */
const SHORTEST_LINK = 4;

/**
 * Places behind a whole page's last paragraph whose lines are the page's: keywords, a section's name or
 * a button that stand above the headline too, and a headline alone between two lines that have left.
 */
export function linksBehind(page: Page): ReadonlySet<number> {
  if (!page.isWhole) return NO_PLACES;
  const { passages, headEnd, body } = page;
  const kept = bodyPlaces(page, body.start);
  const text = kept.findLastIndex((place) => passages[place]?.sign.kind === "prose");
  if (text === -1) return NO_PLACES;
  const head = new Set(passages.slice(0, headEnd - 1).map(({ text: line }) => line));
  const places = new Set<number>();
  for (const place of kept.slice(text + 1)) {
    if (!isLink(page, place)) continue;
    const isSaidAbove = head.has(passages[place]?.text ?? "");
    if (isSaidAbove || isBetweenSiteLines(page, place, places)) places.add(place);
  }
  return places;
}

function isLink({ passages }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || text.length < SHORTEST_LINK) return false;
  return words <= LONGEST_LINK && !opensNote(text);
}

function isBetweenSiteLines(page: Page, place: number, links: ReadonlySet<number>): boolean {
  const isAbove = links.has(place - 1) || isPageLine(page, place - 1);
  return isAbove && isPageLine(page, place + 1);
}

/** Whether a line of the site stands at a place, or one that has left, and none of those between paragraphs. */
function isPageLine({ passages, fates }: Page, place: number): boolean {
  const passage = passages[place];
  if (passage === undefined || isInterruption(passage)) return false;
  const { kind } = passage.sign;
  if (kind === "furniture") return true;
  return fates[place]?.kind === "out" && (kind === "short" || kind === "prose" || kind === "call");
}
