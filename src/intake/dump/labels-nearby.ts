import { isHome } from "./home-path.ts";
import { isSaidAgain } from "./label-lines.ts";
import { isLabel } from "./labels.ts";
import { PATH_LABELS } from "./labels-below-menu.ts";
import { textsAt } from "./page.ts";
import { splitSections } from "./sections.ts";
import { placesBetween } from "./body-range.ts";
import type { Near } from "./near-headline.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest label that is looked for near a headline. */
const LABEL_WORDS = 3;
const DIGIT = /\p{Nd}/u;

function isPlainLabel(passage: Signed | undefined): passage is Signed {
  if (passage === undefined || passage.words > LABEL_WORDS || DIGIT.test(passage.text))
    return false;
  return passage.sign.kind === "short" && isLabel(passage);
}

/** The places of the labels in a row that ends above a place, the first one first. */
function rowAbove(passages: readonly Signed[], end: number): readonly number[] {
  let start = end;
  while (isPlainLabel(passages[start - 1]) && !isCrowded(passages[start - 1])) start -= 1;
  return placesBetween(start, end);
}

/** Labels directly above the headline at most, below a line that is none. */
const MOST_PARTED = 2;

/** A label or two directly above the headline that something else parts from the menu: an advertisement's label, a headline. */
export function labelsBelowOther({ passages, headline }: Near): readonly string[] {
  const places = rowAbove(passages, headline.start);
  const above = passages[headline.start - places.length - 1];
  return places.length <= MOST_PARTED && partsFromMenu(above) ? textsAt({ passages }, places) : [];
}

/** Words of the shortest headline of another article. */
const HEADLINE_WORDS = 5;

function partsFromMenu(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  if (isCrowded(passage)) return true;
  const { sign, words } = passage;
  if (sign.kind === "furniture") return sign.rule.name === "advertisement label";
  return words >= HEADLINE_WORDS && sign.kind !== "meta";
}

const SEAM = /\p{Ll}\p{Lu}/gu;

/** Whether scraping has run several labels of a menu together on a line. */
function isCrowded(passage: Signed | undefined): boolean {
  return (passage?.text.match(SEAM)?.length ?? 0) > 1;
}

/**
 * The labels above a line that says the headline before it, as a path with a line for each step ends: all below the front
 * page's link, else several that the page says again.
 */
export function labelsAboveCopy({ passages, headline }: Near): readonly string[] {
  const title = (passages[headline.start] ?? NOTHING).text;
  const copy = passages.findIndex(({ text }) => text === title);
  const places = copy < headline.start ? rowAbove(passages, copy) : [];
  const root = passages[copy - places.length - 1] ?? NOTHING;
  if (places.length <= PATH_LABELS && isHome(root.text)) return textsAt({ passages }, places);
  const other = places.findLastIndex((place) => !isSaidAgain(passages, place));
  const again = places.slice(other + 1);
  return again.length > 1 && again.length <= PATH_LABELS ? textsAt({ passages }, again) : [];
}

/** Lines below the headline among which labels that are run together stand, their code units, and their number. */
const GLUED_WITHIN = 2;
const LONGEST_GLUED = 100;
const MOST_GLUED = 4;

/** Labels that are run together directly below the headline, of which the page says one apart: `SeaFerriesRegion`. */
export function gluedLabelsBelow({ passages, headline, body }: Near): readonly string[] {
  const end = Math.min(body.start, headline.end + GLUED_WITHIN);
  for (const { sign, text } of passages.slice(headline.end, end)) {
    if (sign.kind !== "short" || text.length > LONGEST_GLUED || DIGIT.test(text)) continue;
    const labels = splitSections(text);
    const areGlued = labels.join("") === text && labels.length > 1 && labels.length <= MOST_GLUED;
    if (areGlued && passages.some((other) => labels.includes(other.text))) return labels;
  }
  return [];
}

/** A section in one word: a heading of what follows has several, and so has a name. */
const ONE_WORD = /^(?:\p{Lu}\p{L}+|\p{Lo}{2,12})$/u;

/** A word directly below the headline at a file's start, above a paragraph. */
export function labelBelowHeadline({ passages, headline }: Near): readonly string[] {
  const label = passages[headline.end];
  if (headline.start > 1 || !isPlainLabel(label)) return [];
  if (!passages.slice(headline.end).some(({ sign }) => sign.kind === "prose")) return [];
  return ONE_WORD.test(label.text) ? [label.text] : [];
}

/** Lines above the headline that are no longer the menu's. */
const LINES_BELOW_MENU = 3;

/** A label between headline and text that the menu above says as well. */
export function labelOfMenuBelow({ passages, headline, body }: Near): readonly string[] {
  const above = passages.slice(0, Math.max(0, headline.start - LINES_BELOW_MENU));
  const menu = new Set(above.map(({ text }) => text));
  const lead = passages.slice(headline.end, Math.max(headline.end, body.start));
  const label = lead.find((line) => isPlainLabel(line) && menu.has(line.text));
  return label === undefined ? [] : [label.text];
}
