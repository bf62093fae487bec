import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { NOTHING } from "./signs.ts";

/** Lines in a row that stand above a headline and below it by no chance. */
const LINES_OF_BOX = 3;

/** Lines below a headline among which the box stands. */
const BOX_WITHIN = 12;

/**
 * Places below a headline of what a page says above it too, line by line with byline or date: one of the
 * two boxes is for wide screens and one for narrow ones. A line alone may be a standfirst said again.
 */
export function doubledBoxPlaces(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const kept = bodyPlaces(page, headEnd).filter((place) => place < headEnd + BOX_WITHIN);
  if (kept.length === 0) return NO_PLACES;
  return new Set(
    kept.filter((place) => {
      const text = passages[place]?.text;
      for (let at = LINES_OF_BOX - 1; at < headEnd - 1; at += 1) {
        if (passages[at]?.text === text && isBox(page, at, place)) return true;
      }
      return false;
    }),
  );
}

/** Whether the lines above two places are the same, and byline or date among them. */
function isBox({ passages }: Page, above: number, below: number): boolean {
  let hasMeta = false;
  let lines = 0;
  while (lines <= BOX_WITHIN && passages[above - lines]?.text === passages[below - lines]?.text) {
    hasMeta ||= (passages[below - lines] ?? NOTHING).sign.kind === "meta";
    lines += 1;
  }
  return hasMeta && lines >= LINES_OF_BOX;
}
