import type { SourceLine } from "../dump/lines.ts";
import { isCutBetween } from "./cut-sentence.ts";
import { type LineSeries, lineSeries, type PlacedLine } from "./line-series.ts";
import { printedLine } from "./printed-line.ts";

/** The lines of a printed page, and its number among all pages from 0. */
export type PrintedPage = { readonly number: number; readonly lines: readonly SourceLine[] };

/** Lines that a browser or a paper puts above or below a page at most. */
const DEEPEST_FRAME = 4;

/** What is left of a page between the lines of its frame: places from `start` to before `end`. */
export type Inside = { readonly start: number; readonly end: number };

export const NOTHING: Inside = { start: 0, end: 0 };

type Edge = "top" | "bottom";

/** Lines of one shape at one edge, with what ties them together. */
type FrameLines = LineSeries & {
  readonly edge: Edge;
  /** Places of their pages in the list of pages. */
  readonly places: readonly number[];
  readonly shape: string;
  readonly text: string;
};

/**
 * What stands between the heads and feet of pages. Lines are taken off from the edges inwards, as long as they recur on
 * the pages, perhaps with their number. That alone may be a refrain or a heading, so that they go only where a browser's lines
 * are among them, or a sentence is cut by them, or a number at the bottom is the pages'.
 */
export function insideFrames(pages: readonly PrintedPage[]): readonly Inside[] {
  const counts = countTexts(pages);
  const fewest = Math.max(2, Math.floor((pages.length - 1) / 2));
  const recurring: FrameLines[] = [];
  const widest = peel(pages, (frame) => {
    const recurs = frame.places.length >= fewest && isOnlyAtEdge(counts, frame);
    if (recurs) recurring.push(frame);
    return recurs;
  });
  const proof = proofOf(recurring, cutsBetween(pages, widest));
  const proved = recurring.filter((frame) => isProved(frame, proof));
  const keys = new Set(proved.map(keyOf));
  return peel(pages, (frame) => keys.has(keyOf(frame)));
}

/** What proves that lines are no text. */
type Proof = {
  /** Whether a browser's lines are among those that recur. */
  readonly isPrintOfBrowser: boolean;
  /** Places of pages at whose start a sentence goes on. */
  readonly cuts: ReadonlySet<number>;
  /** Edges and offsets of numbers that cut a sentence: heads of left and right pages may differ. */
  readonly offsets: ReadonlySet<string>;
};

function proofOf(recurring: readonly FrameLines[], cuts: ReadonlySet<number>): Proof {
  const numbered = recurring.filter(({ kind }) => kind === "numbered");
  return {
    isPrintOfBrowser: recurring.some(({ isOfBrowser }) => isOfBrowser),
    cuts,
    offsets: new Set(numbered.filter((frame) => isAtCut(frame, cuts)).map(offsetOf)),
  };
}

/** Pages that prove a number at the bottom to be theirs, if the first page's is not one. */
const PAGES_OF_NUMBER = 3;

function isProved(frame: FrameLines, { isPrintOfBrowser, cuts, offsets }: Proof): boolean {
  const { kind, hasTotal, offset, isOfBrowser, edge, places } = frame;
  if (isPrintOfBrowser && (isOfBrowser || hasTotal || kind === "repeated")) return true;
  if (isAtCut(frame, cuts) || offsets.has(offsetOf(frame))) return true;
  if (edge === "top" || kind === "repeated") return false;
  return hasTotal || offset === 1 || places.length >= PAGES_OF_NUMBER;
}

function isAtCut({ edge, places }: FrameLines, cuts: ReadonlySet<number>): boolean {
  return places.some((place) => cuts.has(edge === "top" ? place : place + 1));
}

function offsetOf({ edge, offset }: FrameLines): string {
  return `${edge} ${offset ?? ""}`;
}

function keyOf({ edge, shape }: FrameLines): string {
  return `${edge} ${shape}`;
}

/** Places of pages at whose start a sentence goes on that the page before cuts. */
function cutsBetween(
  pages: readonly PrintedPage[],
  insides: readonly Inside[],
): ReadonlySet<number> {
  const cuts = new Set<number>();
  let above: SourceLine | undefined;
  for (const [place, { lines }] of pages.entries()) {
    const { start, end } = insides[place] ?? NOTHING;
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
function isOnlyAtEdge(counts: ReadonlyMap<string, number>, frame: FrameLines): boolean {
  return frame.kind === "numbered" || (counts.get(frame.text) ?? 0) <= frame.places.length + 1;
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
        const { start, end } = insides[place] ?? NOTHING;
        insides[place] = edge === "top" ? { start: start + 1, end } : { start, end: end - 1 };
      }
    }
  }
  return insides;
}

type Outermost = { readonly place: number; readonly text: string; readonly placed: PlacedLine };

/** The outermost lines that are left at one edge, those of one shape together. */
function framesAt(
  pages: readonly PrintedPage[],
  insides: readonly Inside[],
  edge: Edge,
): readonly FrameLines[] {
  const groups = new Map<string, Outermost[]>();
  for (const [place, { number, lines }] of pages.entries()) {
    const { start, end } = insides[place] ?? NOTHING;
    const text = start < end ? (lines[edge === "top" ? start : end - 1]?.text ?? "") : "";
    const line = printedLine(text);
    if (line === null || text === "") continue;
    const group = groups.get(line.shape) ?? [];
    group.push({ place, text, placed: { page: number, line } });
    groups.set(line.shape, group);
  }
  return Array.from(groups).flatMap(([shape, group]) => {
    const series = lineSeries(group.map(({ placed }) => placed));
    const places = group.map(({ place }) => place);
    return series === null ? [] : [{ ...series, edge, places, shape, text: group[0]?.text ?? "" }];
  });
}
