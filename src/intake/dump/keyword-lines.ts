import { spokenIn } from "./keyword-rows.ts";
import { isLabel } from "./labels.ts";
import { bodyPlaces, isLabelSized, NO_PLACES, type Page, textsAt } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { splitAtSigns, splitSections } from "./sections.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Keywords with a line for each; more may be a list of the article. */
const MOST_KEYWORDS = 6;

/** Letters by which a keyword's word is known in the text, whatever its ending. */
const STEM_LETTERS = 4;

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * Places of keywords with a line for each that nothing calls so: a few words in small letters, which begin no
 * sentence and no heading, between the text's last full stop and a line of the site. The text speaks of all of them.
 */
export function keywordLinePlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const last = kept.findLastIndex((place) => !isKeyword(page.passages[place]));
  const places = kept.slice(last + 1);
  const above = page.passages[kept[last] ?? -1] ?? NOTHING;
  const below = page.passages[(places.at(-1) ?? -1) + 1];
  const isBetween = endsSentence(above.text) && below?.sign.kind === "furniture";
  if (!isBetween || places.length === 0 || places.length > MOST_KEYWORDS) return NO_PLACES;
  const spoken = spokenIn(page, kept.slice(0, last + 1));
  const isKnown = textsAt(page, places).every((text) => isSpoken(text, spoken));
  return isKnown ? new Set(places) : NO_PLACES;
}

/** Code units of the longest line of keywords that scraping has run together. */
const LONGEST_GLUED = 120;

/**
 * The last line of the text where it is nothing but keywords that scraping has run together, `RussiaJudo`: the
 * text speaks of each, and ends above with a full stop.
 */
export function gluedKeywordPlace(page: Page): readonly number[] {
  const kept = bodyPlaces(page, page.headEnd);
  const place = kept.at(-1) ?? -1;
  const { sign, text } = page.passages[place] ?? NOTHING;
  const above = page.passages[kept.at(-2) ?? -1] ?? NOTHING;
  if (sign.kind !== "short" || text.length > LONGEST_GLUED || !endsSentence(above.text)) return [];
  const keywords = splitSections(text);
  if (keywords.length < 2 || splitAtSigns(text).length > 1) return [];
  const spoken = spokenIn(page, kept.slice(0, -1));
  return keywords.every((keyword) => isSpoken(keyword.toLowerCase(), spoken)) ? [place] : [];
}

function isKeyword(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short" || !SMALL_LETTER.test(passage.text)) return false;
  return isLabelSized(passage) && isLabel(passage);
}

function isSpoken(keyword: string, spoken: string): boolean {
  return keyword.split(" ").every((word) => spoken.includes(word.slice(0, STEM_LETTERS)));
}
