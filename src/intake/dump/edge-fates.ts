import { ARROW_LINK_RULE, isArrowLink } from "./arrow-links.ts";
import { besidePictureFate, metaFate } from "./body-fates.ts";
import type { Range } from "./body-range.ts";
import { isCounterRow } from "./counter-rows.ts";
import { isCallOfTitle } from "./calls-of-title.ts";
import { isAddress } from "./captions.ts";
import { endsInLabels, labelsStartIn } from "./labels-at-end.ts";
import { isLabel } from "./labels.ts";
import { isStepSign } from "./path-signs.ts";
import { hasMenuAbove } from "./menu-row.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { factBoxEnd } from "./fact-box.ts";
import { BODY, type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { formPlaces } from "./newsletter-forms.ts";
import { hasText, isLastRights } from "./last-rights.ts";
import { isButton, isNameLine, isRecurringName } from "./lead-lines.ts";
import { isHomePath } from "./home-path.ts";
import { hasSiteNeighbour, isInterruption, NOTHING, siteRule, type Signed } from "./signs.ts";
import { CONTACT_RULE, isContact } from "./contact-lines.ts";
import { datedListStart } from "./dated-list.ts";
import { isSaidAbove } from "./said-above.ts";
import { formFate } from "./tag-lines.ts";
import { isStampOfLead, stampSaidAgain } from "./stamp-lines.ts";
import { isTextAboveHeadline } from "./text-above-headline.ts";
import { frames } from "./title-repeats.ts";
import { valueListEnd } from "./value-list.ts";
import { isBeginningOf } from "./whole-headline.ts";
import { announcedListEnd } from "./announced-list.ts";

/** Known lines of the site above the headline that prove a page's frame around the article. */
const FRAME_LINES_ABOVE = 2;

/** The same below the article; byline and date of another article count as well. */
const FRAME_LINES_BELOW = 3;

/** Labels in a row that end the text of a whole page. */
const LABELS_IN_A_ROW = 4;

/** Words of the longest line that starts such a row; a longer one is the text's last item, without its stop. */
const LONGEST_FIRST_LABEL = 14;

/**
 * The fates of the passages above the headline, or above the body when there is none.
 * @param hasLabels Whether the sections tell that the other labels above are a menu's.
 * @param textStart Where the text starts: a paragraph between it and the headline is a long caption.
 */
export function fatesAbove(
  passages: readonly Signed[],
  end: number,
  title: string | null,
  hasLabels: boolean,
  textStart: number,
): readonly Fate[] {
  const above = passages.slice(0, end);
  const hasFrame = above.filter(isFrameAbove).length >= FRAME_LINES_ABOVE;
  const isBelowMenu = title !== null && (hasLabels || hasMenuAbove(above, title));
  return above.map(({ sign, text }, place) => {
    if (isStepSign(text)) return leaveOut(PLACE_RULES.path);
    if (isBeginningOf(text, title ?? "")) return leaveOut(PLACE_RULES.repeatedTitle);
    const known = knownFate(passages, place, title, hasFrame);
    if (known !== null) return known;
    if (place >= textStart && isTextAboveHeadline(passages, place, end)) return BODY;
    const isMenuLine = isBelowMenu && sign.kind !== "prose";
    return hasFrame || isMenuLine ? leaveOut(PLACE_RULES.above, "likely") : BODY;
  });
}

/**
 * The fates of the passages between headline and body: standfirst, byline, date, captions.
 * @param links Places of other articles' headlines there.
 */
export function fatesOfLead(
  passages: readonly Signed[],
  lead: Range,
  title: string | null,
  links: ReadonlySet<number>,
): readonly Fate[] {
  return passages.slice(lead.start, lead.end).map((_, index) => {
    const place = lead.start + index;
    if (isRecurringName(passages, place)) return leaveOut(PLACE_RULES.byline, "likely");
    const known = knownFate(passages, place, title, false);
    if (known !== null) return known;
    return links.has(place)
      ? leaveOut(PLACE_RULES.teaser, "likely")
      : leadFate(passages, place, lead.start);
  });
}

/** The fate of a line of the lead that no words tell. */
function leadFate(passages: readonly Signed[], place: number, start: number): Fate {
  const { text } = passages[place] ?? NOTHING;
  if (isArrowLink(text)) return leaveOut(ARROW_LINK_RULE, "likely");
  if (isSaidAbove(passages, place, start)) return leaveOut(PLACE_RULES.said, "likely");
  if (isNameLine(passages, place)) return leaveOut(PLACE_RULES.byline, "likely");
  if (isAddress(text)) return ADDRESS;
  if (isContact(text)) return leaveOut(CONTACT_RULE, "likely");
  if (isStampOfLead(passages, place, start)) return leaveOut(PLACE_RULES.meta, "likely");
  return isButton(passages, place) ? leaveOut(PLACE_RULES.button, "likely") : BODY;
}

const ADDRESS = leaveOut(
  {
    name: "web address above the text",
    reason: "It says where a picture or the page stands, and nothing of the article.",
  },
  "likely",
);

/** What is known of a page when its end is looked at. */
export type KnownBelow = {
  readonly title: string | null;
  /** Places of other articles' headlines. */
  readonly teasers: ReadonlySet<number>;
  /** Where the readers' comments start, or the end. */
  readonly comments: number;
  /** Whether a menu stands above the headline. */
  readonly isWhole: boolean;
};

/**
 * The fates of the passages behind the body. Text that follows it without a line of the site
 * between stays. Behind the first such line, or from readers' comments on, all goes when the page's
 * frame is proved, else only what is known, from the file's end up to the first text.
 */
export function fatesBelow(
  passages: readonly Signed[],
  start: number,
  { title, teasers, comments, isWhole }: KnownBelow,
): readonly Fate[] {
  const below = passages.slice(start);
  const thread = comments - start;
  const hasFrame = thread < below.length || provesFrame(below, start, teasers, isWhole);
  const sheetEnd = Math.max(valueListEnd(below), announcedListEnd(passages, start));
  const again = isWhole ? stampSaidAgain(passages, start) : null;
  const links = new Set([...teasers].map((place) => place - start - sheetEnd));
  const frame = sheetEnd + frameStartIn(below.slice(sheetEnd), links, isWhole);
  const frameStart = Math.min(thread, again === null ? frame : again - start);
  const forms = formPlaces(below, { start: 0, end: Math.min(below.length, frameStart + 1) });
  const fates = below.map((passage, index): Fate => {
    if (index < sheetEnd) return BODY;
    const isPlaceLine = passage.sign.kind === "meta" && passage.sign.isPlaceLine;
    const known = isPlaceLine
      ? null
      : (knownFate(passages, start + index, title, hasFrame) ?? formFate(below, index));
    if (known !== null) return known;
    if (forms.has(index)) return leaveOut(PLACE_RULES.form, "likely");
    if (index < frameStart) return isCounterRow(below, index) ? COUNTER : BODY;
    if (teasers.has(start + index)) return teaserFate(passage, hasFrame);
    return hasFrame ? leaveOut(PLACE_RULES.below, "likely") : BODY;
  });
  return hasFrame ? fates : keptAboveText(fates, below);
}

const COUNTER = leaveOut(PLACE_RULES.counter, "likely");

/**
 * The first line behind which a site's own lines go on, or the end: a line of the site; on a page
 * with a menu also some labels in a row, if they are no list with text behind it.
 */
function frameStartIn(
  below: readonly Signed[],
  links: ReadonlySet<number>,
  isPage: boolean,
): number {
  const first = below.findIndex(
    (passage, index) =>
      (isFurniture(passage) && !isInterruption(passage)) || isLastRights(below, index),
  );
  const listed = datedListStart(below);
  const end = Math.min(first === -1 ? below.length : first, labelsStartIn(below, links), listed);
  if (!isPage) return end;
  const box = factBoxEnd(below);
  const labels = below.findIndex((_, index) => index >= box && startsLabels(below, index));
  const starts = [labels, below.findIndex(isDay)].filter((at) => at !== -1 && at < end);
  return starts.find((at) => !hasText(below.slice(at, end))) ?? end;
}

/** Whether a line says of which day the text above is, perhaps with the paper's name: its signature. */
function isDay({ sign }: Signed): boolean {
  return sign.kind === "meta" && sign.date !== null && !sign.isPlaceLine;
}

function startsLabels(below: readonly Signed[], start: number): boolean {
  const row = below.slice(start, start + LABELS_IN_A_ROW);
  const isItem = (row[0]?.words ?? 0) > LONGEST_FIRST_LABEL;
  return row.length === LABELS_IN_A_ROW && row.every(isLabel) && !isItem;
}

/** Without a frame a known line above text may be a sub-heading, and stays. */
function keptAboveText(fates: readonly Fate[], below: readonly Signed[]): readonly Fate[] {
  const lastText = fates.findLastIndex(({ kind }) => kind === "body");
  return fates.map((fate, index) => {
    const passage = below[index];
    const isInDoubt = index < lastText && passage !== undefined && isFurniture(passage);
    return isInDoubt && !isInterruption(passage) ? BODY : fate;
  });
}

/** A headline below the heading of a list goes; a sentence there only when the frame is proved. */
function teaserFate(passage: Signed, hasFrame: boolean): Fate {
  const isSafe = hasFrame || passage.sign.kind !== "prose";
  return isSafe ? leaveOut(PLACE_RULES.teaser, "likely") : BODY;
}

function provesFrame(
  below: readonly Signed[],
  start: number,
  teasers: ReadonlySet<number>,
  isPage: boolean,
): boolean {
  const furniture = below.filter(isFurniture);
  const dated = below.filter(
    ({ sign }, index) => sign.kind === "meta" && teasers.has(start + index),
  );
  return (
    furniture.length + dated.length + countRows(furniture) >= (isPage ? 1 : FRAME_LINES_BELOW) ||
    furniture.some(({ sign }) => sign.kind === "furniture" && endsText(sign.rule)) ||
    below.some((_, index) => isLastRights(below, index)) ||
    endsInLabels(below, new Set([...teasers].map((place) => place - start)))
  );
}

/** Rows of links or buttons, each of which is several known lines in one. */
function countRows(furniture: readonly Signed[]): number {
  return furniture.filter(({ sign }) => sign.kind === "furniture" && sign.rule.isRow === true)
    .length;
}

/** Behind comments, a site's rights and what it says of the author no text of the article comes. */
function endsText({ endsArticle, opensAuthorBox }: FurnitureRule): boolean {
  return endsArticle === true || opensAuthorBox === true;
}

/** The fate of a line that is known by its words; a call needs a line of the site beside it. */
function knownFate(
  passages: readonly Signed[],
  place: number,
  title: string | null,
  hasFrame: boolean,
): Fate | null {
  const { sign, text } = passages[place] ?? NOTHING;
  if (title !== null && sign.kind !== "prose" && frames(text, title)) {
    return leaveOut(PLACE_RULES.repeatedTitle);
  }
  const rule = siteRule(sign);
  if (rule !== null) return leaveOut(rule);
  if (isHomePath(text)) return leaveOut(PLACE_RULES.path);
  if (sign.kind === "call") {
    if (isCallOfTitle(sign, text, title)) return null;
    return hasFrame || hasSiteNeighbour(passages, place) ? leaveOut(sign.rule, "likely") : null;
  }
  if (sign.kind === "meta") return metaFate(sign);
  return besidePictureFate(passages, place);
}

function isFrameAbove(passage: Signed): boolean {
  return isFurniture(passage) || isHomePath(passage.text);
}

function isFurniture({ sign }: Signed): boolean {
  return siteRule(sign) !== null;
}
