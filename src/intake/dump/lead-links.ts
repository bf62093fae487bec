import { placesBetween, type Range } from "./body-range.ts";
import { opensLinks, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Dated headlines that make a list of other articles. */
const FEWEST_ITEMS = 2;

const NO_LINKS: ReadonlySet<number> = new Set();

/**
 * Places of other articles' headlines and dates between headline and text: below a heading for them
 * to the last that has a date, or to the next such heading, and of those without a date what has the
 * words of a headline. A byline ends them, as does text.
 */
export function leadLinkPlaces(passages: readonly Signed[], lead: Range): ReadonlySet<number> {
  const start = nextHeading(passages, lead.start, lead.end);
  if (start === lead.end) return NO_LINKS;
  return new Set([...datedLinks(passages, start, lead.end), ...boxedHeadlines(passages, lead)]);
}

function datedLinks(passages: readonly Signed[], start: number, end: number): readonly number[] {
  const listEnd = firstOther(passages, start + 1, end);
  const dates = placesBetween(start + 1, listEnd).filter((place) => isDated(passages, place));
  if (dates.length < FEWEST_ITEMS) return [];
  const headings = placesBetween(start + 1, listEnd).filter((place) => opensLinks(passages[place]));
  const last = Math.max(dates.at(-1) ?? start, headings.at(-1) ?? start);
  return placesBetween(start, last + 1);
}

function boxedHeadlines(passages: readonly Signed[], lead: Range): readonly number[] {
  let isInBox = false;
  return placesBetween(lead.start, lead.end).filter((place) => {
    const passage = passages[place];
    if (opensLinks(passage)) isInBox = true;
    else if (passage?.sign.kind === "prose" || isByline(passage)) isInBox = false;
    return isInBox && passage?.sign.kind === "short" && passage.words >= FEWEST_HEADLINE_WORDS;
  });
}

function isByline(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "meta" && passage.sign.rule === "byline";
}

function nextHeading(passages: readonly Signed[], start: number, end: number): number {
  const index = passages.slice(start, end).findIndex(opensLinks);
  return index === -1 ? end : start + index;
}

/** The first place that holds none of headlines, their dates and headings. */
function firstOther(passages: readonly Signed[], start: number, end: number): number {
  const index = passages.slice(start, end).findIndex((passage, at) => {
    const isHeadline = passage.sign.kind === "short";
    return !isHeadline && !opensLinks(passage) && !isDated(passages, start + at);
  });
  return index === -1 ? end : start + index;
}

/** Whether a line is nothing but the date of the headline above. */
function isDated(passages: readonly Signed[], place: number): boolean {
  const sign = passages[place]?.sign;
  const isDate = sign?.kind === "meta" && sign.authors.length === 0;
  return isDate && passages[place - 1]?.sign.kind === "short";
}
