import type { Range } from "./body-range.ts";
import { isPictureCredit } from "./credits.ts";
import { isStampBeside } from "./date-beside.ts";
import { isHomePath, isPathOfSections } from "./home-path.ts";
import { bulletOf, stepOf } from "./item-signs.ts";
import { isNoHeadline } from "./headline-forms.ts";
import { isNumberedContents } from "./numbered-contents.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { opensSpoken } from "./speech-lines.ts";
import { titleLength } from "./title-lines.ts";
import { isOpenDateline } from "../open-dateline.ts";

/** The longest headline, in words. */
const LONGEST_TITLE = 35;

/** A sentence that may be a headline; a longer one is the first paragraph. */
export const LONGEST_SENTENCE_TITLE = 22;

/** Words of the longest label of a button. */
export const LONGEST_LABEL = 3;

/** Lines above the body among which its headline is looked for: the largest menus have some 500. */
export const FARTHEST_TITLE = 600;

/** Lines below a numbered one among which the next number stands. */
const LINES_OF_STEP = 30;

/** Lines from the body's first on that may be headline and standfirst in whole sentences. */
const SENTENCES_ABOVE_META = 5;

/**
 * Where the lines end among which the headline is: the body's start, or behind its first sentences
 * when byline or date are below them. A headline of two sentences looks like text. Byline and date
 * behind the whole text are its signature, and what stands above them is no headline.
 */
export function headEnd(passages: readonly Signed[], { start, end }: Range): number {
  const head = passages.slice(start, start + SENTENCES_ABOVE_META + 1);
  const meta = head.findIndex(isHeadLine);
  const isHead = head.slice(0, Math.max(0, meta)).every(({ words }) => words <= LONGEST_TITLE);
  const isInside = start + meta < end;
  return meta > 0 && isInside && isHead ? start + meta : start;
}

/** Whether a line gives byline or date, or day and time beside who published it. */
function isHeadLine({ sign, text }: Signed): boolean {
  return sign.kind === "meta" || (sign.kind === "short" && isStampBeside(text));
}

/**
 * Places of the lines that may be the headline.
 * @param end As `headEnd` tells.
 */
export function candidatePlaces(
  passages: readonly Signed[],
  bodyStart: number,
  end: number,
): readonly number[] {
  const places: number[] = [];
  for (let place = Math.max(0, bodyStart - FARTHEST_TITLE); place < end; place += 1) {
    const passage = passages[place];
    if (passage === undefined) continue;
    const isFlagged = isFlaggedHeadline(passage) && !hasLongLine(passages, places);
    if (!isCandidate(passages, place) && !isFlagged && !isFilmHeadline(passages, place, bodyStart))
      continue;
    if (isSecondLine(passages, place) || isStep(passages, place)) continue;
    // What is no sentence below the first one is a name or a caption.
    if (place >= bodyStart && passage.sign.kind !== "prose") continue;
    places.push(place);
  }
  return places;
}

/** Papers open a headline in capitals with what comes with the article: `FOTO: The old inn burns`. */
const FLAG =
  /^(?:FOTO|FOTKY|FOTOGALÉRIA|FOTOGALERIE|ZDJĘCIA|VIDEO|WIDEO|VIDEÓ|FOTÓ|ФОТО|ВИДЕО|ВІДЕО|СНИМКИ|ΦΩΤΟ|ΒΙΝΤΕΟ|PHOTOS?|BILDER)(?:[/+, ]{1,3}\p{Lu}{4,})? ?[:|–-] /u;

/** Whether a line that reads like a caption, `FOTO: …`, says more than whose a picture is. */
function isFlaggedHeadline({ sign, text, words }: Signed): boolean {
  if (sign.kind !== "caption" || words <= LONGEST_LABEL || words > LONGEST_TITLE) return false;
  return FLAG.test(text) && !endsSentence(text) && !isPictureCredit(text);
}

/** Whether a line longer than a label is among the places: a caption stands below its headline. */
function hasLongLine(passages: readonly Signed[], places: readonly number[]): boolean {
  return places.some((place) => (passages[place]?.words ?? 0) > LONGEST_LABEL);
}

/** An item of a list is none: what stands above it would be lost to the list. */
function isCandidate(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (words > LONGEST_TITLE || isOpenDateline(text) || isPathOfSections(text)) return false;
  if (isNoHeadline(text)) return false;
  if (isPathOfMenu(passages, place)) return false;
  if (bulletOf(text) !== null && !isQuotingHeadline(passages, place)) return false;
  if (sign.kind === "prose") return words <= LONGEST_SENTENCE_TITLE;
  return sign.kind === "short";
}

/** Between the steps of a path, and words of the longest step. */
const STEP = / [/|] /u;
const LONGEST_STEP = 3;

/** Whether a line is a path of short steps of which one is a line of the menu above: `Society / Nature`. */
function isPathOfMenu(passages: readonly Signed[], place: number): boolean {
  const { text } = passages[place] ?? NOTHING;
  // A path from the front page leads to the headline, which is looked for below it.
  if (!STEP.test(text) || isHomePath(text)) return false;
  const steps = text.split(STEP);
  if (!steps.every((step) => step.split(" ").length <= LONGEST_STEP)) return false;
  return passages.slice(0, place).some((above) => steps.includes(above.text));
}

/** Whether a dash opens a headline that quotes somebody, `– The ferry is late`, and no item of a list. */
function isQuotingHeadline(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || !opensSpoken(text)) return false;
  return [place - 1, place + 1].every((at) => bulletOf(passages[at]?.text ?? "") === null);
}

/** Whether a line is numbered and the next number stands below: a step or a part of the text. */
function isStep(passages: readonly Signed[], place: number): boolean {
  if (isNumberedContents(passages, place)) return true;
  const number = stepOf(passages[place]?.text ?? "");
  if (number === null) return false;
  const below = passages.slice(place + 1, place + 1 + LINES_OF_STEP);
  return below.some(({ text }) => stepOf(text) === number + 1);
}

/** The rule of lines such as `Read also: …` and `Watch: …`. */
export const POINTER_NAME = "pointer to another article";

/** Lines of byline and date between a headline and the text. */
const META_LINES_BELOW = 3;

/**
 * Whether a line that reads like a pointer, `Watch: Ferry returns`, heads an article with a film:
 * nothing but byline and date stand between it and the text.
 */
function isFilmHeadline(passages: readonly Signed[], place: number, bodyStart: number): boolean {
  const between = bodyStart - place - 1;
  if (between < 1 || between > META_LINES_BELOW) return false;
  const passage = passages[place];
  if (passage === undefined || passage.words > LONGEST_TITLE || !isPointer(passage)) return false;
  return passages.slice(place + 1, bodyStart).every(({ sign }) => sign.kind === "meta");
}

function isPointer({ sign, words }: Signed): boolean {
  return sign.kind === "furniture" && sign.rule.name === POINTER_NAME && words > LONGEST_LABEL;
}

/** Whether a line goes on from the one above, where the headline starts. */
function isSecondLine(passages: readonly Signed[], place: number): boolean {
  const above = passages[place - 1];
  if (above === undefined || !isCandidate(passages, place - 1) || above.words <= LONGEST_LABEL)
    return false;
  return titleLength(passages, place - 1) > 1;
}
