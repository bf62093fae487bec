import { readByline } from "./byline.ts";
import { sharesArticle } from "../furniture/shares-article.ts";
import { isPictureCredit } from "./credits.ts";
import { isStampBeside } from "./date-beside.ts";
import { isOffice } from "./offices.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of the longest link back to a section. */
const LINK_BACK_WORDS = 6;

/** Words of the longest office of an author. */
const OFFICE_WORDS = 6;

/** Words of the shortest name of an author. */
const FEWEST_NAME_WORDS = 2;

/** Words of the longest credit of a picture, and of the longest that names its source. */
const CREDIT_WORDS = 3;
const SOURCE_WORDS = 5;
const SOURCE = "source";
const BARE_NAME = { allowBareName: true };

/** Whether a line says whose a picture is and nothing of what it shows. */
export function isCredit(passage: Signed | undefined): boolean {
  if (passage?.sign.kind === "furniture") {
    return passage.sign.rule.name === SOURCE && passage.words <= SOURCE_WORDS;
  }
  if (passage?.sign.kind !== "caption") return false;
  return passage.words <= CREDIT_WORDS || isPictureCredit(passage.text);
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

/** Whether a line shares an article, so that it stands beside its text. */
export function isShareLine(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && sharesArticle(passage.sign.rule);
}

/** Whether a row of buttons to share an article is directly above a line. */
export function isBelowShareRow(passages: readonly Signed[], place: number): boolean {
  return isShareLine(passages[place - 1]) && isShareLine(passages[place - 2]);
}

/** Whether byline, date or a call to share the article is directly below a line. */
export function isAboveHeadLine(passages: readonly Signed[], place: number): boolean {
  const sign = passages[place + 1]?.sign;
  if (sign?.kind === "furniture") return sign.rule.isBesideText === true;
  return isDayLine(passages[place + 1]);
}

/** A day that opens a few words, such as the places an article is about: `04.05.2031 Port Town, Region`. */
const DAY = /^\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4} \S/u;
const DAY_WORDS = 8;

/** Whether a line gives byline or date, opens with the day, or gives day and time among a few words. */
export function isDayLine(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short") return passage?.sign.kind === "meta";
  return passage.words <= DAY_WORDS && (DAY.test(passage.text) || isStampBeside(passage.text));
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

/** Lines above a headline that are looked at, and of those above its byline and date that are labels. */
const LINES_ABOVE = 8;
const LABELS_ABOVE = 2;

/** A text may open with a question too, which headlines have as well. */
const TEXT_END = /[.!?…؟][”"»’']?$/u;

/**
 * Whether byline or date are directly above a line and a paragraph directly below, with nothing but
 * labels above the former: a headline between its date and its text, and no standfirst below one.
 */
export function isBelowMetaLine(passages: readonly Signed[], place: number): boolean {
  if (passages[place - 1]?.sign.kind !== "meta") return false;
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || passages[place + 1]?.sign.kind !== "prose") return false;
  const above = passages
    .slice(Math.max(0, place - LINES_ABOVE), place)
    .filter((passage) => passage.sign.kind !== "meta")
    .slice(-LABELS_ABOVE);
  const areLabels = above.every((line) => line.words < FEWEST_HEADLINE_WORDS || isSiteLine(line));
  return above.length === LABELS_ABOVE && areLabels && !TEXT_END.test(text);
}

/**
 * Whether a line has a date or time below it, or a time above it, as another line two lines above or
 * below has too, with nothing between them: an item of a list of articles.
 */
export function isListItem(passages: readonly Signed[], place: number): boolean {
  if (!isHeadlineSized(passages[place])) return false;
  if (isTurn(passages, place, isTimed)) return true;
  return isTurn(passages, place, isDated) && !isBelowSiteDate(passages, place);
}

/** Lines below a headline's date among which its text starts. */
const TEXT_WITHIN = 3;

/**
 * Whether a dated line has the text below its date and one other dated line above: below the site's
 * name or motto stands the day of the visit, which two lines make no list.
 */
function isBelowSiteDate(passages: readonly Signed[], place: number): boolean {
  if (isDated(passages, place + 2) || isDated(passages, place - 4)) return false;
  if (!isDated(passages, place - 2)) return false;
  return passages
    .slice(place + 2, place + 2 + TEXT_WITHIN)
    .some(({ sign }) => sign.kind === "prose");
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
  return isDayLine(passages[place + 1]) || isClock(passages[place + 1]);
}

/** Whether a line of several words has the time of day above it. */
function isTimed(passages: readonly Signed[], place: number): boolean {
  return isHeadlineSized(passages[place]) && isClock(passages[place - 1]);
}

export function isHeadlineSized({
  sign,
  words,
}: Pick<Signed, "sign" | "words"> = NOTHING): boolean {
  return sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS;
}

function isClock(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "bare" && CLOCK.test(passage.text);
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
