import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Headlines with a dated summary each that make a list of other articles. */
const FEWEST_TURNS = 3;

/** Paragraphs above; below fewer a list may be all that the article is. */
const PARAGRAPHS_ABOVE = 2;

/** Words of the longest headline, and of the longest heading above the list. */
const LONGEST_HEADLINE = 18;
const LONGEST_HEADING = 4;

/** The day of numbers with which a summary ends, in brackets, or a headline: `… of the bay. (31.05.2031)` */
const DAY_IN_BRACKETS = /\(\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}\)$/u;
const DAY_AT_END = /\p{L}["'’”»)?!]? \p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}$/u;

/**
 * Places at the end of the text where other articles are listed, newest first: a headline with its
 * summary and the day of each. A timeline of the article counts its days forward.
 */
export function placesOfDatedSummaries(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.body.start);
  const lines = kept.flatMap((place) => page.passages[place] ?? []);
  const start = listStart(lines);
  const turns = (lines.length - start) / 2;
  if (turns < FEWEST_TURNS || !isNewestFirst(lines.slice(start))) return NO_PLACES;
  const above = lines.slice(0, start);
  if (above.filter(({ sign }) => sign.kind === "prose").length < PARAGRAPHS_ABOVE) return NO_PLACES;
  return new Set(kept.slice(isHeading(above.at(-1)) ? start - 1 : start));
}

/** Where the headlines with their summaries start that end the text. */
function listStart(lines: readonly Signed[]): number {
  let start = lines.length;
  while (start >= 2 && isTurn(lines[start - 2], lines[start - 1])) start -= 2;
  return start;
}

function isTurn(headline: Signed | undefined, summary: Signed | undefined): boolean {
  if (headline?.sign.kind !== "short" || headline.words > LONGEST_HEADLINE) return false;
  const { sign, text, words } = summary ?? NOTHING;
  if (words > headline.words && DAY_IN_BRACKETS.test(text)) return true;
  return sign.kind === "prose" && DAY_AT_END.test(headline.text);
}

function isNewestFirst(lines: readonly Signed[]): boolean {
  const days = lines.flatMap(({ text }) => {
    const day = DAY_IN_BRACKETS.exec(text) ?? DAY_AT_END.exec(text);
    return day === null ? [] : [(day[0].match(/\p{Nd}+/gu) ?? []).map(Number)];
  });
  return ORDERS.some((order) => falls(days.map((day) => countOf(day, order))));
}

/** Where year, month and day stand in a date of numbers. */
const ORDERS: readonly (readonly number[])[] = [
  [2, 1, 0],
  [2, 0, 1],
  [0, 1, 2],
];

/** More than the days of a month, or the months of a year. */
const BASE = 32;

/** A number by which days can be compared. */
function countOf(day: readonly number[], order: readonly number[]): number {
  return order.reduce((count, at) => count * BASE + (day[at] ?? 0), 0);
}

function falls(counts: readonly number[]): boolean {
  return counts.every((count, index) => index === 0 || count < (counts[index - 1] ?? count + 1));
}

function isHeading(passage: Signed | undefined): boolean {
  const { sign, words } = passage ?? NOTHING;
  return sign.kind === "short" && words > 0 && words <= LONGEST_HEADING;
}
