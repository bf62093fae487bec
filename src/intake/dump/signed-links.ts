import { bodyPlaces, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING } from "./signs.ts";

/** Such pairs in a row from which on they are a list: one alone may be a part of the text and who wrote it. */
const FEWEST_PAIRS = 2;

/** Lines of a pair. */
const PAIR = 2;

/**
 * Places of other articles' headlines with a byline below each, two or more in a row: `Old ferry sold for scrap`,
 * `By Tom Roe`, `Bridge closed until May`, `By Ida Karr`.
 */
export function signedLinkPlaces(page: Page): ReadonlySet<number> {
  const starts = new Set(
    bodyPlaces(page, page.headEnd).filter((place) => isSignedHeadline(page, place)),
  );
  const places = new Set<number>();
  for (const start of starts) {
    if (starts.has(start - PAIR)) continue;
    let end = start;
    while (starts.has(end)) end += PAIR;
    if (end - start < FEWEST_PAIRS * PAIR) continue;
    for (let place = start; place < end; place += 1) places.add(place);
  }
  return new Set(bodyPlaces(page, page.headEnd).filter((place) => places.has(place)));
}

/** Whether a line that is no sentence has a byline directly below. */
function isSignedHeadline({ passages }: Page, place: number): boolean {
  const [{ sign, text } = NOTHING, below = NOTHING] = passages.slice(place, place + PAIR);
  if (sign.kind !== "short" || endsSentence(text)) return false;
  const isByline = below.sign.kind === "meta" && below.sign.rule === "byline";
  return isByline && below.sign.authors.length > 0;
}
