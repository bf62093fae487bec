import type { Signed } from "./signs.ts";

/** Dates with a headline between each that make a list of other articles. */
const DATES_OF_LIST = 3;

/**
 * Lines without the dates of a list of other articles, where each headline has its day below it:
 * `Ferry returns`, `Thu, May 4 2031`, `Bridge closed`, `Wed, May 3 2031`.
 */
export function withoutListedDates(lines: readonly Signed[]): readonly Signed[] {
  const listed = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    const places = listAt(lines, start);
    if (places.length >= DATES_OF_LIST) for (const place of places) listed.add(place);
  }
  return listed.size === 0 ? lines : lines.filter((_, place) => !listed.has(place));
}

/** The places of dates in a row from one on, each behind a headline. */
function listAt(lines: readonly Signed[], start: number): readonly number[] {
  const places: number[] = [];
  for (let place = start; isDateOfHeadline(lines, place); place += 2) places.push(place);
  return places;
}

function isDateOfHeadline(lines: readonly Signed[], place: number): boolean {
  const sign = lines[place]?.sign;
  if (sign?.kind !== "meta" || sign.rule !== "date line") return false;
  return lines[place - 1]?.sign.kind === "short";
}
