import type { Range } from "./body-range.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Days below which parts of a text stand, this one among them. */
const DAYS_OF_DIARY = 3;

const NUMBER = /\p{Nd}+/gu;

/** The year, or the time of day, with which a page says when it was published. */
const YEAR_OR_CLOCK = /\p{Nd}{4}|\p{Nd}[:：]\p{Nd}/u;

/**
 * Whether a day heads a part of a text, as in a diary: it has no year, and others of the same form stand
 * further down, each directly above a paragraph.
 */
export function isDiaryDay(passages: readonly Signed[], place: number, body: Range): boolean {
  if (!isDayAboveText(passages, place)) return false;
  const form = formOf(passages[place]);
  let days = 1;
  for (let at = place + 1; at < body.end && days < DAYS_OF_DIARY; at += 1) {
    if (isDayAboveText(passages, at) && formOf(passages[at]) === form) days += 1;
  }
  return days === DAYS_OF_DIARY;
}

function isDayAboveText(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.rule !== "date line" || YEAR_OR_CLOCK.test(text)) return false;
  return passages[place + 1]?.sign.kind === "prose";
}

function formOf(passage: Signed | undefined): string {
  return (passage?.text ?? "").replace(NUMBER, "#");
}
