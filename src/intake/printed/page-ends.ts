import type { SourceLine } from "../dump/lines.ts";
import { isCutBeforeSmall } from "./cut-sentence.ts";
import { lineSeries } from "./line-series.ts";
import type { PrintedPage } from "./page-frames.ts";
import { isOfBrowser, LONGEST_PRINTED, type PrintedLine, printedLine } from "./printed-line.ts";

/** The pages of a printed text: where form feeds end them, else where lines count them; one page where nothing tells. */
export function printedPages(lines: readonly SourceLine[]): readonly PrintedPage[] {
  const starts = lines.flatMap(({ opensPage }, place) => (opensPage === true ? [place] : []));
  return splitAt(lines, starts.some((place) => place > 0) ? starts : startsByCounters(lines));
}

function splitAt(lines: readonly SourceLine[], starts: readonly number[]): readonly PrintedPage[] {
  const bounds = [...new Set([0, ...starts, lines.length])];
  return bounds.slice(0, -1).map((start, at) => ({
    number: at,
    lines: lines.slice(start, bounds[at + 1]),
  }));
}

type Counter = { readonly place: number; readonly line: PrintedLine };

/** Digits at an end of a line that counts pages, which may have the day and the half of it behind. */
const ANY_DIGIT = /\p{Nd}/u;

/** Pages of the longest text whose pages are told by lines alone. */
const MOST_COUNTERS = 5000;

/** Places behind lines that count the pages. */
function startsByCounters(lines: readonly SourceLine[]): readonly number[] {
  const groups = new Map<string, Counter[]>();
  let looked = 0;
  for (const [place, { text }] of lines.entries()) {
    if (text.length > LONGEST_PRINTED || !ANY_DIGIT.test(text)) continue;
    looked += 1;
    if (looked > MOST_COUNTERS) break;
    const line = printedLine(text);
    if (line === null || line.numbers.length === 0) continue;
    const group = groups.get(line.shape);
    if (group === undefined) groups.set(line.shape, [{ place, line }]);
    else group.push({ place, line });
  }
  const counters = Array.from(groups.values()).find((group) => countsPages(lines, group));
  return counters?.map(({ place }) => place + 1) ?? [];
}

const LETTER = /\p{L}/u;

/** Lines that prove without form feeds that they count pages where they say nothing else of them. */
const FEWEST_UNFRAMED = 3;

function countsPages(lines: readonly SourceLine[], counters: readonly Counter[]): boolean {
  const series = lineSeries(counters.map(({ line }, page) => ({ page, line })));
  if (series?.kind !== "numbered") return false;
  const isFramed = series.isOfBrowser || haveBrowsersLineBeside(lines, counters);
  if (series.hasTotal && isFramed) return true;
  if (!LETTER.test(counters[0]?.line.words ?? "")) return false;
  const cuts = counters.filter(({ place }) => isCutBeforeSmall(lines[place - 1], lines[place + 1]));
  return counters.length >= FEWEST_UNFRAMED && cuts.length * 2 >= counters.length;
}

/** Lines above and below a counter among which the rest of a page's frame stands. */
const FRAME_LINES = 3;

/** Whether beside each counter stands the same line with an address or the time of printing. */
function haveBrowsersLineBeside(
  lines: readonly SourceLine[],
  counters: readonly Counter[],
): boolean {
  const [first, ...others] = counters.map(({ place }) => textsBeside(lines, place));
  return (first ?? []).some((text) => {
    const line = printedLine(text);
    if (line === null || !isOfBrowser(line)) return false;
    return others.every((texts) => texts.includes(text));
  });
}

function textsBeside(lines: readonly SourceLine[], place: number): readonly string[] {
  const beside = lines.slice(Math.max(0, place - FRAME_LINES), place + FRAME_LINES + 1);
  return beside.map(({ text }) => text);
}
