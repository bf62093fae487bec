import type { Range } from "./body-range.ts";
import { placesOfBoxesInARow } from "./boxes-in-a-row.ts";
import { listEndInside } from "./list-end.ts";
import { isInsideInterview, isTurn } from "./interview-turns.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { isLabel } from "./labels.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import { ownLinesStart } from "./own-lines-in-box.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { POINTER_NAME } from "./title-candidates.ts";
import { isLoneSubHeading, mayBeSubHeading } from "./sub-headings.ts";

/** Lines in a box of links between two paragraphs, and in one whose headlines have dates. */
const MOST_BOXED = 6;
const MOST_DATED_BOXED = 20;
const DATES_NEEDED = 2;

/** Headlines in a box whose heading may be the article's own, and words of the shortest. */
const MOST_UNSURE_BOXED = 3;
const HEADLINE_WORDS = 5;

/** Places of the headlines in boxes of links inside the body, each below its heading. */
export function boxedPlaces(passages: readonly Signed[], body: Range): ReadonlySet<number> {
  const places = new Set(placesOfBoxesInARow(passages, body));
  for (let place = body.start; place < body.end; place += 1) {
    const { sign, text } = passages[place] ?? NOTHING;
    if (sign.kind !== "furniture") continue;
    const isPointer = isPointerAlone(sign.rule, text);
    if (sign.rule.opensTeasers !== true && !isPointer) continue;
    if (sign.rule.place !== "anywhere" || isPointer) {
      for (const boxed of boxOfHeadlines(passages, place, body)) places.add(boxed);
      continue;
    }
    for (const boxed of boxBelow(passages, place + 1, body)) places.add(boxed);
  }
  return places;
}

/**
 * The headlines below a box's heading, up to the next paragraph. Of several the last may be the
 * sub-heading of that paragraph, and stays; so may the only one, where a script brings the box's links.
 */
function boxBelow(passages: readonly Signed[], start: number, body: Range): readonly number[] {
  let end = start;
  while (end < body.end && isTeaserLine(passages[end])) end += 1;
  const announced = passages.slice(start, end).findIndex(({ text }) => endsWithColon(text));
  if (announced > 0) end = start + announced;
  end = listEndInside(passages, start, ownLinesStart(passages, start, end));
  const count = end - start;
  if (count > (hasDates(passages.slice(start, end)) ? MOST_DATED_BOXED : MOST_BOXED)) return [];
  const isKept = count > 1 ? mayBeSubHeading : isLoneSubHeading;
  const kept = count > 0 && isKept(passages, end - 1, body) ? 1 : 0;
  return Array.from({ length: count - kept }, (_, index) => start + index);
}

/**
 * A heading such as `More information`, which may be the article's own, with nothing but a few
 * headlines between it and the text's next paragraph, or an interview's next question.
 */
function boxOfHeadlines(
  passages: readonly Signed[],
  heading: number,
  body: Range,
): readonly number[] {
  if (passages[heading - 1]?.sign.kind !== "prose") return [];
  const isInterview = isInsideInterview(passages, heading);
  const isQuestion = (place: number): boolean => isInterview && isTurn(passages, place);
  let end = heading + 1;
  while (end < body.end && isLongHeadline(passages[end]) && !isQuestion(end)) end += 1;
  const count = end - heading - 1;
  const goesOn = end < body.end && (isParagraph(passages[end]) || isQuestion(end));
  if (!goesOn || count === 0 || count > MOST_UNSURE_BOXED) return [];
  if (isLoneSubHeading(passages, end - 1, body)) return [];
  return Array.from({ length: count + 1 }, (_, index) => heading + index);
}

function isParagraph(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "prose" && endsSentence(passage.text);
}

/** Whether a line such as `See more:` points to another article whose headline it leaves to the next one. */
function isPointerAlone({ name }: FurnitureRule, text: string): boolean {
  return name === POINTER_NAME && endsWithColon(text);
}

/** A headline of a box, and no telephone number, address or item. */
function isLongHeadline(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.sign.kind !== "short") return false;
  return passage.words >= HEADLINE_WORDS && isLabel(passage);
}

function hasDates(passages: readonly Signed[]): boolean {
  return passages.filter(({ sign }) => sign.kind === "meta").length >= DATES_NEEDED;
}

function isTeaserLine(passage: Signed | undefined): boolean {
  return passage !== undefined && (passage.sign.kind === "short" || passage.sign.kind === "meta");
}
