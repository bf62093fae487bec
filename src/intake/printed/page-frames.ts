import type { SourceLine } from "../dump/lines.ts";
import { isCutBetween } from "./cut-sentence.ts";
import { type LineSeries, lineSeries, type PlacedLine } from "./line-series.ts";
import { type PrintedLine, printedLine } from "./printed-line.ts";

/** The lines of a printed page, and its number among all pages from 0. */
export type PrintedPage = { readonly number: number; readonly lines: readonly SourceLine[] };

/** Lines that a browser or a paper puts above or below a page at most. */
const DEEPEST_FRAME = 4;

/** What is left of a page between the lines of its frame: places from `start` to before `end`. */
type Inside = { readonly start: number; readonly end: number };

type Edge = "top" | "bottom";

/** Lines of one shape at one edge, with what ties them together. */
type FrameLines = LineSeries & {
  readonly edge: Edge;
  /** Places of their pages in the list of pages. */
  readonly places: readonly number[];
  readonly text: string;
};

/**
 * What stands between the heads and feet of pages. Lines are taken off from the edges inwards, as long as they recur on
 * the pages, perhaps with their number. That alone may be a refrain or a heading, so that they go only where a browser's lines
 * are among them, or a sentence is cut by them, or a number at the bottom rises through at least three pages.
 */
export function insideFrames(pages: readonly PrintedPage[]): readonly Inside[] {
  const fewest = Math.max(2, Math.floor((pages.length - 1) / 2));
  const counts = countTexts(pages);
  const recurs = (frame: FrameLines): boolean =>
    frame.places.length >= fewest && (frame.kind === "numbered" || isOnlyAtEdge(counts, frame));
  let ofBrowser = false;
  const widest = peel(pages, (frame) => {
    const isTaken = recurs(frame);
    ofBrowser ||= isTaken && frame.isOfBrowser;
    return isTaken;
  });
  const isCut = cutsBetween(pages, widest);
  return peel(pages, (frame) => recurs(frame) && isProved(frame, ofBrowser, isCut));
}

/** Pages that prove a number at the bottom to be theirs where no sentence is cut. */
const PAGES_OF_NUMBER = 3;

function isProved(
  { kind, hasTotal, isOfBrowser, edge, places }: FrameLines,
  ofBrowser: boolean,
  isCut: ReadonlySet<number>,
): boolean {
  if (ofBrowser && (isOfBrowser || hasTotal || kind === "repeated")) return true;
  if (places.some((place) => isCut.has(edge === "top" ? place : place + 1))) return true;
  return edge === "bottom" && kind === "numbered" && (hasTotal || places.length >= PAGES_OF_NUMBER);
}

/** Places of pages at whose start a sentence goes on that the page before cuts. */
function cutsBetween(
  pages: readonly PrintedPage[],
  insides: readonly Inside[],
): ReadonlySet<number> {
  const cuts = new Set<number>();
  let above: SourceLine | undefined;
  for (const [place, { lines }] of pages.entries()) {
    const { start, end } = insides[place] ?? { start: 0, end: 0 };
    if (start >= end) continue;
    if (isCutBetween(above, lines[start])) cuts.add(place);
    above = lines[end - 1];
  }
  return cuts;
}

function countTexts(pages: readonly PrintedPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of pages.flatMap(({ lines }) => lines)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** A refrain and a speaker's name stand inside pages too; a headline at the top of each stands there once. */
function isOnlyAtEdge(counts: ReadonlyMap<string, number>, { text, places }: FrameLines): boolean {
  return (counts.get(text) ?? 0) <= places.length + 1;
}

function peel(
  pages: readonly PrintedPage[],
  isFrame: (frame: FrameLines) => boolean,
): readonly Inside[] {
  const insides: Inside[] = pages.map(({ lines }) => ({ start: 0, end: lines.length }));
  for (const edge of ["top", "bottom"] as const) {
    for (let depth = 0; depth < DEEPEST_FRAME; depth += 1) {
      const frames = framesAt(pages, insides, edge).filter(isFrame);
      if (frames.length === 0) break;
      for (const place of frames.flatMap(({ places }) => places)) {
        const { start, end } = insides[place] ?? { start: 0, end: 0 };
        insides[place] = edge === "top" ? { start: start + 1, end } : { start, end: end - 1 };
      }
    }
  }
  return insides;
}

/** The outermost lines that are left at one edge, those of one shape together. */
function framesAt(
  pages: readonly PrintedPage[],
  insides: readonly Inside[],
  edge: Edge,
): readonly FrameLines[] {
  const groups = new Map<string, { place: number; placed: PlacedLine; text: string }[]>();
  for (const [place, { number, lines }] of pages.entries()) {
    const { start, end } = insides[place] ?? { start: 0, end: 0 };
    const text = start < end ? (lines[edge === "top" ? start : end - 1]?.text ?? "") : "";
    const line: PrintedLine | null = text === "" ? null : printedLine(text);
    if (line === null) continue;
    const member = { place, placed: { page: number, line }, text };
    const group = groups.get(line.shape);
    if (group === undefined) groups.set(line.shape, [member]);
    else group.push(member);
  }
  return Array.from(groups.values()).flatMap((group) => {
    const series = lineSeries(group.map(({ placed }) => placed));
    const places = group.map(({ place }) => place);
    return series === null ? [] : [{ ...series, edge, places, text: group[0]?.text ?? "" }];
  });
}
