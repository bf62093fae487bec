import { givesDay } from "./meta-sign.ts";
import { isStampBeside } from "./date-beside.ts";
import type { Range } from "./body-range.ts";
import { isWholePage } from "./labels.ts";
import { proseWords } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Whether a line gives day and time among a few words that are not known, such as a desk's name and a section's. */
export function isStampLine(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" && isStampBeside(passage.text);
}

/**
 * Whether such a line stands directly below the headline, or beside byline or date.
 * @param start The place below the headline.
 */
export function isStampOfLead(passages: readonly Signed[], place: number, start: number): boolean {
  return isStampLine(passages[place]) && (place === start || isBesideMeta(passages, place));
}

/** Whether byline or date are on the line above or below. */
export function isBesideMeta(passages: readonly Signed[], place: number): boolean {
  return [passages[place - 1], passages[place + 1]].some((beside) => beside?.sign.kind === "meta");
}

/** The time of day at a line's end, and what stands before the first dash or comma. */
const CLOCK_AT_END = /\p{Nd}{1,2}[:.]\p{Nd}{2}$/u;
const BEFORE_SIGN = /^[^,–—-]{2,30}?(?=,? ?[,–—-] )/u;

/**
 * Whether a line that reads like a place with a day, `Harbour - 4 May 2031, 10:21`, gives the section
 * instead, which is a line of the menu above, and the minute, which no dateline does.
 */
export function isStampOfSection(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || !sign.isPlaceLine || !CLOCK_AT_END.test(text)) return false;
  const section = BEFORE_SIGN.exec(text)?.[0];
  return passages.slice(0, place).some((line) => line.text === section);
}

/** Lines above the text among which the line stands that a page says again behind the text. */
const HEAD_LINES = 8;

/** Words of prose above such a line that are an article. */
const LEAST_WORDS = 40;

/**
 * The body of a whole page without what stands behind the line of day and time from its head, said
 * again: there the page goes on with what it says of the author and of itself.
 */
export function withoutTailBehindStamp(passages: readonly Signed[], body: Range): Range {
  if (!isWholePage(passages, body.start)) return body;
  const head = passages.slice(Math.max(0, body.start - HEAD_LINES), body.start).filter(isStamp);
  if (head.length === 0) return body;
  for (let place = body.end - 1; place > body.start; place -= 1) {
    if (!head.some(({ text }) => text === passages[place]?.text)) continue;
    const above = proseWords(passages.slice(body.start, place));
    const below = proseWords(passages.slice(place, body.end));
    if (above >= LEAST_WORDS && above >= below) return { ...body, end: place };
  }
  return body;
}

function isStamp(passage: Signed): boolean {
  return isStampLine(passage) || givesDay(passage);
}

/** Lines behind the text among which the line from below the headline may be said again. */
const STAMP_WITHIN = 3;

/** Where close behind the text such a line stands again that stands above it too, or null: the page goes on there. */
export function stampSaidAgain(passages: readonly Signed[], end: number): number | null {
  const place = passages
    .slice(end, end + STAMP_WITHIN)
    .findIndex(
      (passage) =>
        isStampLine(passage) && passages.slice(0, end).some(({ text }) => text === passage.text),
    );
  return place === -1 ? null : end + place;
}
