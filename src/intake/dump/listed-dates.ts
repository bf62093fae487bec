import type { Signed } from "./signs.ts";

/** Dates with a headline between each that make a list of other articles. */
const DATES_OF_LIST = 3;

/**
 * The dates of a list of other articles, where each headline has its day below it:
 * `Ferry returns`, `Thu, May 4 2031`, `Bridge closed`, `Wed, May 3 2031`.
 */
export function listedDates(lines: readonly Signed[]): ReadonlySet<Signed> {
  const listed = new Set<Signed>();
  for (let start = 0; start < lines.length; start += 1) {
    const dates = listAt(lines, start);
    if (dates.length >= DATES_OF_LIST) for (const date of dates) listed.add(date);
  }
  return listed;
}

/** The dates in a row from a place on, each behind a headline. */
function listAt(lines: readonly Signed[], start: number): readonly Signed[] {
  const dates: Signed[] = [];
  for (let place = start; isDateOfHeadline(lines, place); place += 2) {
    dates.push(...lines.slice(place, place + 1));
  }
  return dates;
}

function isDateOfHeadline(lines: readonly Signed[], place: number): boolean {
  const sign = lines[place]?.sign;
  if (sign?.kind !== "meta" || sign.rule !== "date line") return false;
  return lines[place - 1]?.sign.kind === "short";
}
