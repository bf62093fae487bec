import { DIGIT } from "../digits.ts";
import type { SourceLine } from "../dump/lines.ts";
import { isCutBeforeSmall } from "./cut-sentence.ts";
import { lineSeries } from "./line-series.ts";
import type { PrintedPage } from "./page-frames.ts";
import { isOfBrowser, LONGEST_PRINTED, type PrintedLine, printedLine } from "./printed-line.ts";

/** Pages of the longest text: one of more is no article, whatever its form feeds mean. */
const MOST_PAGES = 20_000;

/** The pages of a printed text: where form feeds end them, else where lines count them; one page where nothing tells. */
export function printedPages(lines: readonly SourceLine[]): readonly PrintedPage[] {
  const starts = lines.flatMap(({ opensPage }, place) => (opensPage === true ? [place] : []));
  if (starts.length > MOST_PAGES) return [{ number: 0, lines }];
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

const NUMBERS = /\p{Nd}+/gu;

/** The same by the digits with which pages are counted, which is told faster without classes of Unicode: most lines have none. */
const ANY_DIGIT = new RegExp(DIGIT);

/** Lines that are looked at in the longest text: what has more of them than pages are counted by. */
const MOST_COUNTERS = 20_000;

/** Places behind lines that count the pages. */
function startsByCounters(lines: readonly SourceLine[]): readonly number[] {
  for (const places of placesOfOneForm(lines)) {
    const counters = places.flatMap((place) => {
      const line = printedLine(lines[place]?.text ?? "");
      return line === null ? [] : [{ place, line }];
    });
    if (countsPages(lines, counters)) return places.map((place) => place + 1);
  }
  return [];
}

/** Places of lines that differ in their numbers alone, where there are several of a form. */
function placesOfOneForm(lines: readonly SourceLine[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  let looked = 0;
  for (const [place, { text }] of lines.entries()) {
    if (text.length > LONGEST_PRINTED || !ANY_DIGIT.test(text)) continue;
    const form = text.replace(NUMBERS, "#");
    if (form === text) continue;
    looked += 1;
    if (looked > MOST_COUNTERS) break;
    const group = groups.get(form);
    if (group === undefined) groups.set(form, [place]);
    else group.push(place);
  }
  return Array.from(groups.values()).filter(({ length }) => length > 1);
}

/** Lines that prove without form feeds or a browser's lines that they count pages, and one in how many cuts a sentence. */
const FEWEST_UNFRAMED = 3;
const COUNTERS_PER_CUT = 4;

/** Lines of the shortest such page: the steps of a recipe follow each other sooner. */
const SHORTEST_PAGE = 8;

const DIGITS = /^\p{Nd}+$/u;

function countsPages(lines: readonly SourceLine[], counters: readonly Counter[]): boolean {
  const series = lineSeries(counters.map(({ line }, page) => ({ page, line })));
  if (series?.kind !== "numbered") return false;
  const isFramed = series.isOfBrowser || haveBrowsersLineBeside(lines, counters);
  return (series.hasTotal && isFramed) || cutSentences(lines, counters);
}

/** Whether lines far from each other, which say more than a number, stand in the middle of sentences. */
function cutSentences(lines: readonly SourceLine[], counters: readonly Counter[]): boolean {
  if (counters.length < FEWEST_UNFRAMED || DIGITS.test(counters[0]?.line.words ?? "")) return false;
  const areFar = counters.every(({ place }, at) => {
    return at === 0 || place - (counters[at - 1]?.place ?? 0) >= SHORTEST_PAGE;
  });
  const cuts = counters.filter(({ place }) => isCutAround(lines, place));
  return areFar && cuts.length * COUNTERS_PER_CUT >= counters.length;
}

/** Whether a sentence goes on behind a line, or behind it and one beside it. */
function isCutAround(lines: readonly SourceLine[], place: number): boolean {
  const [second, first, below, next] = [-2, -1, 1, 2].map((step) => lines[place + step]);
  return (
    isCutBeforeSmall(first, below) ||
    isCutBeforeSmall(second, below) ||
    isCutBeforeSmall(first, next)
  );
}

/** Lines above and below a counter among which the rest of a page's frame stands. */
const FRAME_LINES = 3;

/** Whether beside the counters stands the same line with an address or the time of printing; above the first page is none. */
function haveBrowsersLineBeside(
  lines: readonly SourceLine[],
  counters: readonly Counter[],
): boolean {
  const fewest = Math.max(2, counters.length - 1);
  const counts = new Map<string, number>();
  for (const { place } of counters) {
    for (const text of new Set(textsBeside(lines, place))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return Array.from(counts).some(([text, count]) => {
    const line = count < fewest ? null : printedLine(text);
    return line !== null && isOfBrowser(line);
  });
}

function textsBeside(lines: readonly SourceLine[], place: number): readonly string[] {
  const beside = lines.slice(Math.max(0, place - FRAME_LINES), place + FRAME_LINES + 1);
  return beside.map(({ text }) => text);
}
