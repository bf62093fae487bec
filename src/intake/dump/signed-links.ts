import { namesAuthors } from "./meta-sign.ts";
import { bodyPlaces, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING } from "./signs.ts";

/** Lines of a headline with its byline. */
const PAIR = 2;

/**
 * Places of other articles' headlines with a byline below each, two or more in a row: `Old ferry sold for scrap`,
 * `By Tom Roe`, `Bridge closed until May`, `By Ida Karr`. One alone may be a part of the text and who wrote it.
 */
export function signedLinkPlaces(page: Page): readonly number[] {
  const kept = bodyPlaces(page, page.headEnd);
  const starts = new Set(kept.filter((place) => isSignedHeadline(page, place)));
  const isListed = (start: number): boolean =>
    starts.has(start) && (starts.has(start - PAIR) || starts.has(start + PAIR));
  return kept.filter((place) => isListed(place) || isListed(place - 1));
}

/** Whether a line that is no sentence has a byline directly below. */
function isSignedHeadline({ passages }: Page, place: number): boolean {
  const [{ sign, text } = NOTHING, below = NOTHING] = passages.slice(place, place + PAIR);
  return sign.kind === "short" && !endsSentence(text) && namesAuthors(below);
}
