import { headlineKey } from "./listed-headlines.ts";
import { bodyPlaces, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of the longest headline of another article. */
const MOST_WORDS = 30;

/** Links of one text; more days below lines are a chronicle's. */
const MOST_LINKS = 2;

/**
 * Places of links to other articles between two paragraphs, with the days of those: the page has the same
 * headline in a list as well.
 */
export function datedLinkPlaces(page: Page): readonly number[] {
  const { passages } = page;
  const dated = bodyPlaces(page, page.headEnd).filter((place) => isDated(page, place));
  if (dated.length === 0 || dated.length > MOST_LINKS) return [];
  const outside = new Set(
    passages.flatMap(({ text }, at) => (page.fates[at]?.kind === "out" ? [headlineKey(text)] : [])),
  );
  return dated.flatMap((place) => {
    const isListed = outside.has(headlineKey(passages[place]?.text ?? ""));
    return isListed ? [place, place + 1] : [];
  });
}

/** Whether a line is as long as a headline and has a day directly below. */
function isDated({ passages, fates }: Page, place: number): boolean {
  const [{ sign, text, words } = NOTHING, below = NOTHING] = passages.slice(place, place + 2);
  if (sign.kind !== "short" && sign.kind !== "prose") return false;
  if (words < FEWEST_HEADLINE_WORDS || words > MOST_WORDS || endsSentence(text)) return false;
  const isDay = below.sign.kind === "meta" && below.sign.rule === "date line";
  return isDay && fates[place + 1]?.kind === "body";
}
