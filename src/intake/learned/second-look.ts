import type { Range } from "../dump/body-range.ts";
import type { Page } from "../dump/page.ts";
import { NOTHING } from "../dump/signs.ts";
import type { Odds } from "./boosted-trees.ts";
import { boundedOdds } from "./likeliest-texts.ts";
import { MEASURES_IN_CONTEXT, measuresInContext } from "./measures-in-context.ts";
import { isKeptAt, isMeasurableOnLongPage, isOutAt, isProseAt, passageAt } from "./page-sight.ts";

/**
 * What a first look at a whole page tells of a line: a line that may be text is less likely so among lines that are hardly
 * text. Trees that ask for it were wrong on an eighth fewer lines of pages that were held back (stacking, Wolpert 1992).
 */
type Looked = {
  readonly page: Page;
  readonly place: number;
  /** The odds that the line itself is text, also where it is left out. */
  readonly own: number;
  /** For each place its odds at first look, within bounds. */
  readonly odds: Float64Array;
  /** For each place the sum of the odds above it; one more than passages. */
  readonly oddsAbove: Float64Array;
  /** For each place the words above it that are text, each by its line's chance; one more than passages. */
  readonly textAbove: Float64Array;
  /** Lines in a row around the line that stay and are no prose. */
  readonly run: Range;
};

/** The bound of a line's odds, and what stands for lines outside the text. */
const MOST_ODDS = 6;
const LEFT_OUT_ODDS = -5;
const PARAGRAPH_ODDS = 5;

/** Odds from which on a line is surely text. */
const SURE_ODDS = 2;

/** Words that a line counts for at most, so that one long paragraph is not a whole text. */
const MOST_WORDS = 30;

/** Lines of a run, and of a block, that count on each side. */
const RUN_REACH = 15;
const BLOCK_REACH = 30;

const AROUND = {
  odds: ({ own }) => own,
  odds1Above: (look) => oddsBeside(look, -1),
  odds2Above: (look) => oddsBeside(look, -2),
  odds3Above: (look) => oddsBeside(look, -3),
  odds1Below: (look) => oddsBeside(look, 1),
  odds2Below: (look) => oddsBeside(look, 2),
  odds3Below: (look) => oddsBeside(look, 3),
  oddsOf3: (look) => meanOdds(look, around(look, 1)),
  oddsOf7: (look) => meanOdds(look, around(look, 3)),
  oddsOf13: (look) => meanOdds(look, around(look, 6)),
  oddsOf25: (look) => meanOdds(look, around(look, 12)),
  oddsOf10Below: (look) => meanOdds(look, { start: look.place + 1, end: look.place + 11 }),
  oddsOfRun: (look) => meanOdds(look, look.run),
  leastOddsOfRun: (look) => Math.min(...oddsIn(look, look.run)),
  mostOddsOfRun: (look) => Math.max(...oddsIn(look, look.run)),
  oddsOfBlock: (look) => meanOdds(look, blockOf(look)),
  textAbove: ({ textAbove, place }) => textAbove[place] ?? 0,
  textBelow: ({ textAbove, place }) => (textAbove.at(-1) ?? 0) - (textAbove[place + 1] ?? 0),
  linesBelowText: (look) => linesToText(look, -1),
  linesAboveText: (look) => linesToText(look, 1),
} satisfies Record<string, (look: Looked) => number>;

/** The names of a line's measures at second look in their order. */
export const MEASURES_OF_SECOND_LOOK: readonly string[] = [
  ...MEASURES_IN_CONTEXT,
  ...Object.keys(AROUND),
];

const ALL_AROUND: readonly ((look: Looked) => number)[] = Object.values(AROUND);

/**
 * Measures the lines of a page, each in the order of `MEASURES_OF_SECOND_LOOK`.
 * @param firstOdds Gives the odds that a line is text by its `MEASURES_IN_CONTEXT`.
 */
export function measuresOfSecondLook(
  page: Page,
  firstOdds: Odds,
): (place: number) => readonly number[] {
  const measuresAt = heldMeasures(measuresInContext(page));
  const looked = Float64Array.from(page.passages, (_, place) => {
    return oddsAtFirstLook(page, place, () => firstOdds(measuresAt(place)));
  });
  const odds = looked.map((each) => boundedOdds(each, MOST_ODDS));
  const sums = { oddsAbove: sumsAbove(odds), textAbove: sumsAbove(likelyWords(page, odds)) };
  return (place) => {
    const measures = measuresAt(place);
    const own = isOutAt(page, place) ? firstOdds(measures) : (looked[place] ?? 0);
    const look = { page, place, own, odds, ...sums, run: runAround(page, place) };
    const all = [...measures];
    for (const measure of ALL_AROUND) all.push(measure(look));
    return all;
  };
}

/** Lines whose measures are held for the second look; those of a longer page are taken again, so that it takes no more memory. */
const MOST_HELD = 4000;

function heldMeasures(
  measuresAt: (place: number) => readonly number[],
): (place: number) => readonly number[] {
  const held = new Map<number, readonly number[]>();
  return (place) => {
    const known = held.get(place);
    if (known !== undefined) return known;
    const measures = measuresAt(place);
    if (held.size < MOST_HELD) held.set(place, measures);
    return measures;
  };
}

function oddsAtFirstLook(page: Page, place: number, measured: () => number): number {
  if (place < page.headEnd) return -MOST_ODDS;
  if (isOutAt(page, place)) return LEFT_OUT_ODDS;
  if (isMeasurableOnLongPage(page.passages[place] ?? NOTHING)) return measured();
  return isProseAt(page, place) ? PARAGRAPH_ODDS : 0;
}

function likelyWords(page: Page, odds: Float64Array): Float64Array {
  return odds.map((each, place) => {
    return Math.min(MOST_WORDS, passageAt(page, place).words) / (1 + Math.exp(-each));
  });
}

function sumsAbove(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [place, value] of values.entries()) sums[place + 1] = (sums[place] ?? 0) + value;
  return sums;
}

function isBelowHead(page: Page, place: number): boolean {
  return place >= page.headEnd && place < page.passages.length;
}

function oddsBeside(look: Looked, lines: number): number {
  const place = look.place + lines;
  return isBelowHead(look.page, place) ? (look.odds[place] ?? 0) : -MOST_ODDS;
}

function around({ place }: Looked, lines: number): Range {
  return { start: place - lines, end: place + lines + 1 };
}

/** The mean of the odds of those lines of a range that are on the page. */
function meanOdds({ page, oddsAbove }: Looked, range: Range): number {
  const start = Math.max(page.headEnd, range.start);
  const end = Math.min(page.passages.length, range.end);
  if (end <= start) return -MOST_ODDS;
  return ((oddsAbove[end] ?? 0) - (oddsAbove[start] ?? 0)) / (end - start);
}

function oddsIn({ odds }: Looked, { start, end }: Range): Float64Array {
  return odds.subarray(start, end);
}

function runAround(page: Page, place: number): Range {
  const isIn = (line: number): boolean => isKeptAt(page, line) && !isProseAt(page, line);
  return rangeAround(page, place, RUN_REACH, isIn);
}

/** Lines in a row around a line that stay. */
function blockOf({ page, place }: Looked): Range {
  return rangeAround(page, place, BLOCK_REACH, (line) => !isOutAt(page, line));
}

function rangeAround(
  page: Page,
  place: number,
  reach: number,
  isIn: (line: number) => boolean,
): Range {
  let start = place;
  while (place - start < reach && isBelowHead(page, start - 1) && isIn(start - 1)) start -= 1;
  let end = place + 1;
  while (end - place < reach && isBelowHead(page, end) && isIn(end)) end += 1;
  return { start, end };
}

/** Lines between a line and the next one above or below it that is surely text. */
function linesToText(look: Looked, step: 1 | -1): number {
  let lines = 0;
  while (lines < BLOCK_REACH) {
    const place = look.place + step * (lines + 1);
    if (!isBelowHead(look.page, place) || (look.odds[place] ?? 0) >= SURE_ODDS) return lines;
    lines += 1;
  }
  return lines;
}
