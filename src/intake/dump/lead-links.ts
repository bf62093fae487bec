import type { Range } from "./body-range.ts";
import type { Signed } from "./signs.ts";

/** Dated headlines that make a list of other articles. */
const FEWEST_ITEMS = 2;

const NO_LINKS: ReadonlySet<number> = new Set();

/**
 * Places of other articles' headlines and dates between headline and text: below a heading for them
 * to the last that has a date, or to the next such heading. A byline ends them, as does text.
 */
export function leadLinkPlaces(passages: readonly Signed[], lead: Range): ReadonlySet<number> {
  const start = nextHeading(passages, lead.start, lead.end);
  if (start === lead.end) return NO_LINKS;
  const listEnd = firstOther(passages, start + 1, lead.end);
  const dates = placesBetween(start + 1, listEnd).filter((place) => isDated(passages, place));
  if (dates.length < FEWEST_ITEMS) return NO_LINKS;
  const headings = placesBetween(start + 1, listEnd).filter((place) => isHeading(passages[place]));
  const last = Math.max(dates.at(-1) ?? start, headings.at(-1) ?? start);
  return new Set(placesBetween(start, last + 1));
}

function placesBetween(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function nextHeading(passages: readonly Signed[], start: number, end: number): number {
  const index = passages.slice(start, end).findIndex(isHeading);
  return index === -1 ? end : start + index;
}

function isHeading(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.opensTeasers === true;
}

/** The first place that holds none of headlines, their dates and headings. */
function firstOther(passages: readonly Signed[], start: number, end: number): number {
  const index = passages.slice(start, end).findIndex((passage, at) => {
    const isHeadline = passage.sign.kind === "short";
    return !isHeadline && !isHeading(passage) && !isDated(passages, start + at);
  });
  return index === -1 ? end : start + index;
}

/** Whether a line is nothing but the date of the headline above. */
function isDated(passages: readonly Signed[], place: number): boolean {
  const sign = passages[place]?.sign;
  const isDate = sign?.kind === "meta" && sign.authors.length === 0;
  return isDate && passages[place - 1]?.sign.kind === "short";
}
