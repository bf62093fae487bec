import { readDateLine } from "../dates/dates.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";

/** A year, a day and a month in words, each on a line of its own, and the two latter on one. */
const YEAR = /^(?:19|20)\d{2}$/;
const DAY = /^\d{1,2}(?:\.|st|nd|rd|th)?,?$/;
const MONTH = /^\p{L}{2,12}[.,]?$/u;
const DAY_AND_MONTH = /^(?:\d{1,2}\.? \p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}),?$/u;

/**
 * Dates whose day, month and year stand below each other, as on a leaf of a calendar: `15`, `May`,
 * `2031`. Each stands at the place of its first line; its other lines give no day.
 * @param language BCP 47 tag of the text, or null.
 */
export function stackedDates(
  lines: readonly { readonly text: string }[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const found = new Map<number, MetaSign>();
  for (const [place, { text }] of lines.entries()) {
    if (text.length !== 4 || !YEAR.test(text)) continue;
    const start = stackStart(lines, place);
    const stack = lines.slice(start, place + 1).map((line) => line.text);
    const stamp = start < place ? readDateLine(stack.join(" "), language) : null;
    if (stamp?.kind !== "stamp" || stamp.date === null) continue;
    for (let at = start + 1; at <= place; at += 1) found.set(at, metaOf("date line", [], null));
    found.set(start, metaOf("date line", [], stamp.date));
  }
  return found;
}

/** Where day and month start that stand above a year; the year's own place without them. */
function stackStart(lines: readonly { readonly text: string }[], year: number): number {
  const [second = "", first = ""] = [year - 1, year - 2].map((at) => lines[at]?.text ?? "");
  if (DAY_AND_MONTH.test(second)) return year - 1;
  const isStack =
    (DAY.test(first) && MONTH.test(second)) || (MONTH.test(first) && DAY.test(second));
  return isStack ? year - 2 : year;
}
