import { endsSentence } from "./prose.ts";
import { isLabelSized, NO_PLACES, type Page } from "./page.ts";
import { NOTHING } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Turns of one label and a headline that make a box of links. */
const FEWEST_TURNS = 2;

/** Words of the longest headline. */
const LONGEST_HEADLINE = 25;

/**
 * Places inside a whole page's text where one label takes turns with headlines between two paragraphs, and
 * stands among the lines of the site too: `Featured`, `Ferry returns`, `Featured`, `Bridge closed`.
 */
export function labelTurnPlaces(page: Page): ReadonlySet<number> {
  if (!page.isWhole) return NO_PLACES;
  const { passages, body } = page;
  const places = new Set<number>();
  for (let place = body.start + 1; place < body.end; place += 1) {
    if (places.has(place) || passages[place - 1]?.sign.kind !== "prose") continue;
    const turns = turnsAt(page, place);
    if (turns < FEWEST_TURNS || !isLabelOfSite(page, place)) continue;
    if (passages[place + turns * 2]?.sign.kind !== "prose") continue;
    for (let at = place; at < place + turns * 2; at += 1) places.add(at);
  }
  return places;
}

function turnsAt(page: Page, start: number): number {
  const label = page.passages[start];
  if (label === undefined || !isLabelSized(label)) return 0;
  let turns = 0;
  while (isTurn(page, start + turns * 2, label.text)) turns += 1;
  return turns;
}

function isTurn({ passages, fates }: Page, place: number, label: string): boolean {
  if (passages[place]?.text !== label || fates[place + 1]?.kind !== "body") return false;
  const { sign, text, words } = passages[place + 1] ?? NOTHING;
  if (sign.kind !== "short" || endsSentence(text)) return false;
  return words >= FEWEST_HEADLINE_WORDS && words <= LONGEST_HEADLINE;
}

function isLabelOfSite({ passages, fates }: Page, place: number): boolean {
  const label = passages[place] ?? NOTHING;
  if (label.sign.kind === "furniture") return true;
  return passages.some(({ text }, at) => text === label.text && fates[at]?.kind === "out");
}
