import { besidePictureFate, metaFate } from "./body-fates.ts";
import type { Range } from "./body-range.ts";
import { hasMenu, isLabel } from "./labels.ts";
import { endsSentence } from "./prose.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { factBoxEnd } from "./fact-box.ts";
import { BODY, type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { isButton, isNameLine } from "./lead-lines.ts";
import { isHomePath } from "./home-path.ts";
import { hasSiteNeighbour, isInterruption, isSiteLine, NOTHING, type Signed } from "./signs.ts";
import { isStampLine, stampSaidAgain } from "./stamp-lines.ts";
import { frames } from "./title-repeats.ts";

/** Known lines of the site above the headline that prove a page's frame around the article. */
const FRAME_LINES_ABOVE = 2;

/** The same below the article; byline and date of another article count as well. */
const FRAME_LINES_BELOW = 3;

/** Labels in a row that end the text of a whole page. */
const LABELS_IN_A_ROW = 4;

/** Words of the longest link that stands above the headline and below it; a standfirst has more. */
const LONGEST_LINK = 7;

/** A label with a colon and a list of short names behind it, such as an article's tags. */
const TAGS =
  /^[\p{L}\p{M}]{2,}(?: [\p{L}\p{M}]+)? ?[:：] ?[^.,:;!?\p{Nd}]{1,30}(?:[,،、·] ?[^.,:;!?\p{Nd}]{1,30})+$/u;

/** A hashtag whose sign stands apart, which could be a heading unless another is beside it. */
const PARTED_HASHTAG = /^# [\p{L}\p{M}\p{Nd}_'’·-]{1,40}(?: [\p{L}\p{M}\p{Nd}_'’·-]{1,40}){0,3}$/u;

/** A line of nothing but hashtags. */
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{Nd}_'’·-]{1,40}\s*){1,20}$/u;

const TAGS_RULE = {
  name: "tags",
  reason: "The site's keywords for the article.",
} as const;

const RIGHTS_RULE = {
  name: "copyright line",
  reason: "It says whose page this is.",
} as const;

/**
 * The fates of the passages above the headline, or above the body when there is none.
 * @param hasLabels Whether the sections tell that the other labels above are a menu's.
 */
export function fatesAbove(
  passages: readonly Signed[],
  end: number,
  title: string | null,
  hasLabels: boolean,
): readonly Fate[] {
  const above = passages.slice(0, end);
  const hasFrame = above.filter(isFrameAbove).length >= FRAME_LINES_ABOVE;
  const isBelowMenu = title !== null && (hasLabels || hasMenu(above));
  return above.map(({ sign }, place) => {
    const known = knownFate(passages, place, title, hasFrame);
    if (known !== null) return known;
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
    const known = knownFate(passages, place, title, false);
    if (known !== null) return known;
    if (links.has(place)) return leaveOut(PLACE_RULES.teaser, "likely");
    if (isSaidAbove(passages, place, lead.start)) return leaveOut(PLACE_RULES.said, "likely");
    if (isNameLine(passages, place)) return leaveOut(PLACE_RULES.byline, "likely");
    if (place === lead.start && isStampLine(passages[place]))
      return leaveOut(PLACE_RULES.meta, "likely");
    return isButton(passages, place) ? leaveOut(PLACE_RULES.button, "likely") : BODY;
  });
}

/** Whether a few words stand above the headline as well: a link of the site, such as its offer. */
function isSaidAbove(passages: readonly Signed[], place: number, headEnd: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_LINK) return false;
  return passages.findIndex((other) => other.text === text) < headEnd;
}

/**
 * The fates of the passages behind the body. Text that follows it without a line of the site
 * between stays. Behind the first such line all goes when the page's frame is proved, else only
 * what is known, from the file's end up to the first text.
 */
export function fatesBelow(
  passages: readonly Signed[],
  start: number,
  title: string | null,
  teasers: ReadonlySet<number>,
  isPage: boolean,
): readonly Fate[] {
  const below = passages.slice(start);
  const hasFrame = provesFrame(below, start, teasers, isPage);
  const again = isPage ? stampSaidAgain(passages, start) : null;
  const frameStart = again === null ? frameStartIn(below, isPage) : again - start;
  const fates = below.map((passage, index): Fate => {
    const known = knownFate(passages, start + index, title, hasFrame) ?? tagsFate(below, index);
    if (known !== null) return known;
    if (index < frameStart) return isCounterRow(below, index) ? COUNTER : BODY;
    if (teasers.has(start + index)) return teaserFate(passage, hasFrame);
    return hasFrame ? leaveOut(PLACE_RULES.below, "likely") : BODY;
  });
  return hasFrame ? fates : keptAboveText(fates, below);
}

const COUNTER = leaveOut(PLACE_RULES.counter, "likely");

/** Several numbers in a row behind the text, or one between two lines of the site, are counters of buttons that were dropped. */
function isCounterRow(below: readonly Signed[], index: number): boolean {
  if (below[index]?.sign.kind !== "bare") return false;
  const [above, next] = [below[index - 1], below[index + 1]];
  if (isSiteLine(above) && isSiteLine(next)) return true;
  return above?.sign.kind === "bare" || next?.sign.kind === "bare";
}

/**
 * The first line behind which a site's own lines go on, or the end: a line of the site; on a page
 * with a menu also some labels in a row, if they are no list with text behind it.
 */
function frameStartIn(below: readonly Signed[], isPage: boolean): number {
  const first = below.findIndex((passage) => isFurniture(passage) && !isInterruption(passage));
  const listed = datedListStart(below);
  const end = Math.min(first === -1 ? below.length : first, labelsStartIn(below), listed);
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

function hasText(lines: readonly Signed[]): boolean {
  return lines.some(({ sign, text }) => sign.kind === "prose" || endsSentence(text));
}

/**
 * The first line of headlines of which each has its date and only the newest an age in hours, with
 * the heading above it, or the end: no text ends with times that turn with headlines.
 */
function datedListStart(below: readonly Signed[]): number {
  const ages = below.flatMap(({ sign }, index) => (isAge(sign) ? [index] : []));
  const first = ages.find((age, nth) => ages[nth + 1] === age + 2 && isHeadline(below[age + 1]));
  if (first === undefined) return below.length;
  const start = isHeadline(below[first + 3]) ? first : first - 1;
  return isHeadline(below[start - 1]) ? start - 1 : start;
}

/** `2 hours ago`: a date line that gives no day. */
function isAge(sign: Signed["sign"]): boolean {
  return sign.kind === "meta" && sign.rule === "date line" && sign.date === null;
}

function isHeadline(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short";
}

function startsLabels(below: readonly Signed[], start: number): boolean {
  const row = below.slice(start, start + LABELS_IN_A_ROW);
  return row.length === LABELS_IN_A_ROW && row.every(isLabel);
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

function tagsFate(below: readonly Signed[], index: number): Fate | null {
  const { text, sign } = below[index] ?? NOTHING;
  if (isPartedHashtag(below, index)) return leaveOut(TAGS_RULE, "likely");
  if (sign.kind === "caption" && text.startsWith("©")) return leaveOut(RIGHTS_RULE, "likely");
  if (HASHTAGS.test(text)) return leaveOut(TAGS_RULE, "likely");
  return sign.kind === "short" && TAGS.test(text) ? leaveOut(TAGS_RULE, "likely") : null;
}

function isPartedHashtag(below: readonly Signed[], index: number): boolean {
  const [above, line, next] = [index - 1, index, index + 1].map((at) => below[at]?.text ?? "");
  if (!PARTED_HASHTAG.test(line ?? "")) return false;
  return PARTED_HASHTAG.test(above ?? "") || PARTED_HASHTAG.test(next ?? "");
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
    endsInLabels(below)
  );
}

/** Rows of links or buttons, each of which is several known lines in one. */
function countRows(furniture: readonly Signed[]): number {
  return furniture.filter(({ sign }) => sign.kind === "furniture" && sign.rule.isRow === true)
    .length;
}

/**
 * Whether behind a line that no author writes, or that opens a list of keywords or links, nothing
 * but labels stands.
 */
function endsInLabels(below: readonly Signed[]): boolean {
  return labelsStartIn(below) < below.length;
}

/** The first line behind which nothing but labels stands, or the end. */
function labelsStartIn(below: readonly Signed[]): number {
  const first = below.findIndex(leadsToLabels);
  const isEnd = below.slice(first).every(isLabelOrSiteLine);
  return first !== -1 && isEnd ? first : below.length;
}

/** A label with a colon opens a list of others: `Read more about:` */
function isLabelOrSiteLine(passage: Signed): boolean {
  if (isSiteLine(passage) || isLabel(passage)) return true;
  return passage.sign.kind === "short" && isLabel({ ...passage, text: passage.text.slice(0, -1) });
}

function leadsToLabels({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  const { isBesideText, opensTags, opensTeasers } = sign.rule;
  return isBesideText === true || opensTags === true || opensTeasers === true;
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
  if (sign.kind === "furniture") return leaveOut(sign.rule);
  if (isHomePath(text)) return leaveOut(PLACE_RULES.path);
  if (sign.kind === "call") {
    return hasFrame || hasSiteNeighbour(passages, place) ? leaveOut(sign.rule, "likely") : null;
  }
  if (sign.kind === "meta") return metaFate(sign);
  return besidePictureFate(passages, place);
}

function isFrameAbove(passage: Signed): boolean {
  return isFurniture(passage) || isHomePath(passage.text);
}

function isFurniture({ sign }: Signed): boolean {
  return sign.kind === "furniture";
}
