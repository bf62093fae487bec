import type { SourceLine } from "../dump/lines.ts";
import { NO_PLACES } from "../dump/page.ts";
import { headlineLines } from "./print-headline.ts";
import { isOfBrowser, type PrintedLine, printedLine } from "./printed-line.ts";

/** Lines at each edge of a page that a browser prints at most. */
const FRAME_LINES = 4;

/** Letters of the longest words around the numbers of a page and of all pages. */
const COUNTER_LETTERS = 16;
const LETTERS = /\p{L}/gu;

const COUNTED = /\d ?\/ ?\d|\p{Nd}/u;

/** Places of a browser's lines on a text's only page, none where address, day and number are not all there. */
export function frameOfSinglePage(lines: readonly SourceLine[]): ReadonlySet<number> {
  if (!mayHaveFrame(lines)) return NO_PLACES;
  const last = lines.length - 1;
  const places = new Set([...edgePlaces(lines, 0, 1), ...edgePlaces(lines, last, -1)]);
  const frame = Array.from(places, (place) => printedLine(lines[place]?.text ?? ""));
  const isWhole =
    frame.some((line) => line !== null && line.address !== "") &&
    frame.some((line) => line !== null && line.stamp !== "") &&
    frame.some((line) => line !== null && countsOne(line));
  return isWhole ? places : NO_PLACES;
}

/** A look at the lines that costs next to nothing: one of them holds an address. */
function mayHaveFrame(lines: readonly SourceLine[]): boolean {
  const edges = [...lines.slice(0, FRAME_LINES), ...lines.slice(-FRAME_LINES)];
  return edges.some(({ text }) => text.includes("://") || text.includes("www."));
}

/** Places of a browser's lines from one end of the text on, and of a title above or below one of them. */
function edgePlaces(lines: readonly SourceLine[], first: number, step: number): readonly number[] {
  const edge = Array.from({ length: FRAME_LINES }, (_, at) => first + at * step);
  const kinds = edge.map((place) => isFrame(lines[place]));
  const end = kinds.findIndex((kind, at) => !kind && !isTitleBeside(at));
  return edge.slice(0, end === -1 ? edge.length : end);

  function isTitleBeside(at: number): boolean {
    const place = edge[at] ?? 0;
    const isBeside = kinds[at - 1] === true || kinds[at + 1] === true;
    return isBeside && isTitle(lines, place);
  }
}

function isFrame(line: SourceLine | undefined): boolean {
  const parts = line === undefined ? null : printedLine(line.text);
  return parts !== null && (isOfBrowser(parts) || countsOne(parts));
}

/** Whether a line is a page's title, whose headline stands on other lines. */
function isTitle(lines: readonly SourceLine[], place: number): boolean {
  const others = lines.filter((_, at) => at !== place);
  return headlineLines(others, lines[place]?.text ?? "", "") !== null;
}

/** Whether it says that this is the first page of one: `1/1`, `Page 1 of 1`. */
function countsOne({ words, numbers }: PrintedLine): boolean {
  if (numbers.length !== 2 || numbers.some((number) => number !== 1)) return false;
  return COUNTED.test(words) && (words.match(LETTERS)?.length ?? 0) <= COUNTER_LETTERS;
}
