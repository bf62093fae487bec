import { isOffice, readByline } from "./byline.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of the longest link back to a section. */
const LINK_BACK_WORDS = 6;

/** Words of the longest office of an author. */
const OFFICE_WORDS = 6;

/** Words of the longest credit of a picture. */
const CREDIT_WORDS = 3;
const BARE_NAME = { allowBareName: true };

/** Whether a line says whose a picture is and nothing of what it shows. */
export function isCredit(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "caption" && passage.words <= CREDIT_WORDS;
}

/** Whether a line is an author's office, such as `Correspondent in Port Town`, above the date. */
export function isOfficeLine(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words > OFFICE_WORDS || passages[place + 1]?.sign.kind !== "meta") return false;
  return isOffice(text) && readByline(passages[place - 1]?.text ?? "", BARE_NAME) !== null;
}

/** Whether a few words end with the label on the next line, as a link back to a section does. */
export function isLinkBack(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  const label = passages[place + 1]?.text ?? "";
  return words <= LINK_BACK_WORDS && label !== "" && text.endsWith(` ${label}`);
}

/** Whether a line stands directly below headlines: byline, date, or a button to share the article. */
export function isHeadLine(passage: Signed | undefined): boolean {
  if (passage?.sign.kind === "furniture") return passage.sign.rule.isBesideText === true;
  return passage?.sign.kind === "meta";
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
