import { readByline } from "./byline.ts";
import { isOffice } from "./offices.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of the longest link back to a section. */
const LINK_BACK_WORDS = 6;

/** Words of the longest office of an author. */
const OFFICE_WORDS = 6;

/** Words of the shortest name of an author. */
const FEWEST_NAME_WORDS = 2;

/** Words of the longest credit of a picture. */
const CREDIT_WORDS = 3;
const BARE_NAME = { allowBareName: true };

/** Whether a line says whose a picture is and nothing of what it shows. */
export function isCredit(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "caption" && passage.words <= CREDIT_WORDS;
}

/** Whether a line is an author's office, such as `Correspondent in Port Town`, below the name. */
export function isOfficeLine(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  const above = passages[place - 1] ?? NOTHING;
  // Most lines of a menu have a single word above them, which is told sooner than what they say.
  if (words > OFFICE_WORDS || above.words < FEWEST_NAME_WORDS || !isOffice(text)) return false;
  return readByline(above.text, BARE_NAME) !== null;
}

/** Whether a few words end with the label on the next line, as a link back to a section does. */
export function isLinkBack(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  const label = passages[place + 1]?.text ?? "";
  return words <= LINK_BACK_WORDS && label !== "" && text.endsWith(` ${label}`);
}

/** The rule of the labels of buttons such as `Share` and `Print`. */
const SHARE_BUTTON = "share button";

/** Whether a line shares an article, so that it stands beside its text. */
export function isShareLine(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "furniture") return false;
  return passage.sign.rule.isBesideText === true || passage.sign.rule.name === SHARE_BUTTON;
}

/** Whether a row of buttons to share an article is directly above a line. */
export function isBelowShareRow(passages: readonly Signed[], place: number): boolean {
  return isShareLine(passages[place - 1]) && isShareLine(passages[place - 2]);
}

/** Whether byline, date or a call to share the article is directly below a line. */
export function isAboveHeadLine(passages: readonly Signed[], place: number): boolean {
  const sign = passages[place + 1]?.sign;
  if (sign?.kind === "furniture") return sign.rule.isBesideText === true;
  return sign?.kind === "meta";
}

/**
 * Whether a line has a date below it as another line two lines above or below has too, with nothing
 * between them: an item of a list of articles.
 */
export function isListItem(passages: readonly Signed[], place: number): boolean {
  if (!isDated(passages, place)) return false;
  return isDated(passages, place - 2) || isDated(passages, place + 2);
}

/** Whether a line of several words has a date and nothing else of byline or date below it. */
function isDated(passages: readonly Signed[], place: number): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words < FEWEST_HEADLINE_WORDS) return false;
  return passages[place + 1]?.sign.kind === "meta";
}

/** Whether a few words stand below a headline, and above it others below another one: authors in a list. */
export function isNameInList(passages: readonly Signed[], place: number): boolean {
  return isBelowHeadline(passages, place) && isBelowHeadline(passages, place - 2);
}

function isBelowHeadline(passages: readonly Signed[], place: number): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  const headline = passages[place - 1] ?? NOTHING;
  const isHeadline = headline.sign.kind === "short" && headline.words >= FEWEST_HEADLINE_WORDS;
  return isHeadline && sign.kind === "short" && words < FEWEST_HEADLINE_WORDS;
}
