import type { Range } from "../dump/body-range.ts";
import type { Page } from "../dump/page.ts";
import { NOTHING } from "../dump/signs.ts";
import { LINE_MEASURES, measuresOn } from "./line-measures.ts";
import { isMeasurable, type Ranges, sightOf } from "./page-sight.ts";

/**
 * What tells more when it is known of the lines around as well: one line with a colon and a number may be anything, ten in a
 * row are a table or a box of facts. On pages of real length that were held back it took a sixth of the wrong lines.
 */
const AVERAGED = [
  "letters",
  "endsSentence",
  "startsWithSign",
  "digitShare",
  "capitalShare",
  "hasColonInside",
  "hasYear",
  "words",
  "timesOnPage",
  "sharedWithText",
  "sharedWithSite",
  "tellingUnsaid",
  "unknown",
] as const;

const AVERAGED_COLUMNS: readonly number[] = AVERAGED.map((name) => LINE_MEASURES.indexOf(name));

/** Lines of the same run above and below that count. */
const REACH = 10;

/** Lines of any kind above and below that count. */
const NEAR = 3;

/** What stands for the lines around a line that has none, and for the place of no line. */
const NO_LINES = -1;
const NO_PLACE = -1;

/** The names of a line's measures in their order, behind its own those of the lines around it. */
export const MEASURES_IN_CONTEXT: readonly string[] = [
  ...LINE_MEASURES,
  ...AVERAGED.map((name) => `${name}InRun`),
  ...AVERAGED.map((name) => `${name}Near`),
];

/** Measures the lines of a page, each in the order of `MEASURES_IN_CONTEXT`. */
export function measuresInContext(page: Page): (place: number) => readonly number[] {
  const sight = sightOf(page);
  const measuresAt = measuresOn(page, sight);
  const ownAt = rememberedAt(page, measuresAt);
  return (place) => {
    const measures = [...(ownAt(place) ?? measuresAt(place))];
    addMeans(measures, linesInRun(sight.runs, place), NO_PLACE, ownAt);
    addMeans(measures, { start: place - NEAR, end: place + NEAR + 1 }, place, ownAt);
    return measures;
  };
}

/** A line's own measures; null where none is measured. */
type OwnAt = (place: number) => readonly number[] | null;

/** Lines whose measures are held: those that the lines below can ask for, so that a long page takes no more memory. */
const HELD_LINES = 2 * REACH + 2;

function rememberedAt(page: Page, ownAt: (place: number) => readonly number[]): OwnAt {
  const places = new Int32Array(HELD_LINES).fill(-1);
  const held: (readonly number[] | null)[] = [];
  return (place) => {
    if (place < page.headEnd || place >= page.passages.length) return null;
    const slot = place % HELD_LINES;
    const known = places[slot] === place ? held[slot] : undefined;
    if (known !== undefined) return known;
    const measures = isMeasurable(page.passages[place] ?? NOTHING) ? ownAt(place) : null;
    places[slot] = place;
    held[slot] = measures;
    return measures;
  };
}

/** The run around a place, as far as it counts. */
function linesInRun({ starts, ends }: Ranges, place: number): Range {
  const start = Math.max(starts[place] ?? place, place - REACH);
  const end = Math.min(ends[place] ?? place + 1, place + 1 + REACH);
  return { start, end };
}

/** Adds the means of what is averaged over the lines of a range, but for one. */
function addMeans(measures: number[], lines: Range, but: number, ownAt: OwnAt): void {
  const sums = new Float64Array(AVERAGED_COLUMNS.length);
  let count = 0;
  for (let line = lines.start; line < lines.end; line += 1) {
    const own = line === but ? null : ownAt(line);
    if (own === null) continue;
    count += 1;
    addAveraged(sums, own);
  }
  for (const sum of sums) measures.push(count === 0 ? NO_LINES : sum / count);
}

function addAveraged(sums: Float64Array, own: readonly number[]): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + (own[AVERAGED_COLUMNS[index] ?? 0] ?? 0);
  }
}
