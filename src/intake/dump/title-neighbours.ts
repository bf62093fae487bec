import { readByline } from "./byline.ts";
import { isOffice } from "./offices.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
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

/** Words of the longest link of a menu; a longer line is a headline more likely. */
const MENU_LINK_WORDS = 5;

/** Lines directly above and below a link in the midst of a menu, and how many of them are no known ones. */
const LABELS_AROUND = 4;
const FEWEST_PLAIN_LABELS = 6;

/**
 * Whether a line of few words stands in the midst of labels, few of them buttons that may stand below
 * a headline too: the longest name in a menu of places, which the text may name as well.
 */
export function isAmongLabels(passages: readonly Signed[], place: number): boolean {
  if ((passages[place]?.words ?? 0) > MENU_LINK_WORDS || place < LABELS_AROUND) return false;
  const around = [
    ...passages.slice(place - LABELS_AROUND, place),
    ...passages.slice(place + 1, place + 1 + LABELS_AROUND),
  ];
  const areLabels = around.every((each) => each.words <= LONGEST_LABEL && !isShareLine(each));
  return areLabels && around.filter(isPlainLabel).length >= FEWEST_PLAIN_LABELS;
}

function isPlainLabel({ sign }: Signed): boolean {
  return sign.kind === "short";
}

/**
 * Whether a line has a date or time below it, or a time above it, as another line two lines above or
 * below has too, with nothing between them: an item of a list of articles.
 */
export function isListItem(passages: readonly Signed[], place: number): boolean {
  if (!isHeadlineSized(passages[place])) return false;
  return isTurn(passages, place, isDated) || isTurn(passages, place, isTimed);
}

type ItemTest = (passages: readonly Signed[], place: number) => boolean;

function isTurn(passages: readonly Signed[], place: number, isItem: ItemTest): boolean {
  if (!isItem(passages, place)) return false;
  return isItem(passages, place - 2) || isItem(passages, place + 2);
}

/** The time of day alone, as beside the headlines of a ticker: `12:05`, `12h05`, `6 p.m.` */
const CLOCK = /^\p{Nd}{1,2}(?:[:.h]\p{Nd}{2}| ?[ap]\.? ?m\.?|[:.]\p{Nd}{2} ?[ap]\.? ?m\.?)$/u;

/** Whether a line of several words has a date or time and nothing else of byline or date below it. */
function isDated(passages: readonly Signed[], place: number): boolean {
  if (!isHeadlineSized(passages[place])) return false;
  return passages[place + 1]?.sign.kind === "meta" || isClock(passages[place + 1]);
}

/** Whether a line of several words has the time of day above it. */
function isTimed(passages: readonly Signed[], place: number): boolean {
  return isHeadlineSized(passages[place]) && isClock(passages[place - 1]);
}

function isHeadlineSized({ sign, words }: Pick<Signed, "sign" | "words"> = NOTHING): boolean {
  return sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS;
}

function isClock(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "bare" && CLOCK.test(passage.text);
}
