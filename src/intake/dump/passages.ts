import { isCutBetween } from "../printed/cut-sentence.ts";
import { type Hyphens, hyphensIn, isBroken, joinTexts } from "./hyphens-at-ends.ts";
import { opensItem } from "./item-signs.ts";
import type { SourceLine } from "./lines.ts";
import {
  goesOnWithoutCase,
  type Group,
  isFullBefore,
  endsSentence,
  isCarriedOn,
  PRINTED,
  TYPED,
  wrapWidth,
} from "./wrap-width.ts";

/** A headline, paragraph or the like: one line, or several that were wrapped by a program. */
export type Passage = {
  readonly text: string;
  /** Line number in the decoded source where it starts, from 1. */
  readonly line: number;
  /** Whether an empty line, or the start of the file, is before it. */
  readonly afterGap: boolean;
  /** The cells of a table's row: at least two; else none. */
  readonly cells: readonly string[];
  /** Whether the source marks it as a heading. */
  readonly isHeading?: true;
  /** Addresses of links that stood behind words of it. */
  readonly addresses?: readonly string[];
};

/** Columns by which a paragraph's first line is set in. */
const PARAGRAPH_INDENT = 2;

/** The share of full lines, among those with another below, of a group that is one paragraph or several. */
const FULL_SHARE_OF_PARAGRAPH = 0.5;

/**
 * Makes lines into passages. A line is a passage of its own, unless the file was wrapped: then
 * lines are joined as long as they are full, that is, as long as the next line's first word did
 * not fit on them. Verse and addresses in such a file keep their lines.
 * @param isOfPage Tells lines that stand for themselves by what they say.
 */
export function joinWrapped(
  lines: readonly SourceLine[],
  isOfPage: (text: string) => boolean = () => false,
): readonly Passage[] {
  const groups = groupLines(lines);
  const printed = isPrinted(lines);
  const width = wrapWidth(groups, printed ? PRINTED : TYPED);
  if (width === null && !printed) return lines.map(toPassage);
  const parts =
    width === null
      ? partsOf(lines, (place) => isCutByPage(lines, place))
      : groups
          .flatMap((group) => (printed ? paragraphsOf(group, width) : [group]))
          .flatMap((group) => wrappedParts(group, width, isOfPage));
  const hyphens = hyphensIn(parts.map((part) => part.map(({ text }) => text)));
  return parts.map((part) => joinLines(part, hyphens));
}

/** Whether a page's end stands in a sentence between a line and the next. */
function isCutByPage(lines: readonly SourceLine[], place: number): boolean {
  const [above, below] = [lines[place], lines[place + 1]];
  return above?.page !== below?.page && isCutBetween(above, below);
}

/** Whether lines are those of printed pages. */
export function isPrinted(lines: readonly SourceLine[]): boolean {
  return lines[0]?.page !== undefined;
}

/** Lines that belong together: a gap, an indented first line or a list's sign opens a new group. */
function groupLines(lines: readonly SourceLine[]): readonly Group[] {
  const groups: SourceLine[][] = [];
  let previous: SourceLine | null = null;
  for (const line of lines) {
    const group = opensGroup(line, previous) ? undefined : groups.at(-1);
    if (group === undefined) groups.push([line]);
    else group.push(line);
    previous = line;
  }
  return groups;
}

function opensGroup(line: SourceLine, previous: SourceLine | null): boolean {
  if (previous === null || line.afterGap || opensItem(line.text)) return true;
  const isSetIn = line.indent >= previous.indent + PARAGRAPH_INDENT;
  return isSetIn && !opensItem(previous.text);
}

/**
 * A group cut after each sentence that ends a line, where one of them leaves room for another word and thus ends a
 * paragraph inside the group. Lines of print are of many lengths: whether one is full tells too little of the others.
 */
function paragraphsOf(group: Group, width: number): readonly Group[] {
  const isSeveral = group.slice(0, -1).some((line, place) => {
    return endsSentence(line) && !isFullBefore(group, place, width);
  });
  return isSeveral ? sentencesOf(group) : [group];
}

/**
 * A group cut after each line that is not full. Where those are too many for a paragraph, lines that stand for
 * themselves are among them: one may be full by chance, so that it is cut after sentences too.
 */
function wrappedParts(
  group: Group,
  width: number,
  isOfPage: (text: string) => boolean,
): readonly Group[] {
  const isFull = (place: number): boolean =>
    isFullBefore(group, place, width) || goesOnWithoutCase(group, place, width);
  // A line that is full itself is a paragraph's, so that only the others are asked what they say.
  const parts = partsOf(group, (place) => {
    return isFull(place) && (isFull(place + 1) || !isOfPage(group[place + 1]?.text ?? ""));
  });
  const full = group.length - parts.length;
  if (full >= (group.length - 1) * FULL_SHARE_OF_PARAGRAPH) return parts;
  return parts.flatMap(sentencesOf).flatMap((part) => {
    if (endsSentence(part.at(-1))) return [part];
    return partsOf(part, (place) => isCarriedOn(part, place, width));
  });
}

/** Full lines cut after each sentence that ends one of them. */
function sentencesOf(group: Group): readonly Group[] {
  return partsOf(group, (place) => !endsSentence(group[place]));
}

/** @param goesOn Whether the line at a place of the group goes on in the next. */
function partsOf(group: Group, goesOn: (place: number) => boolean): readonly Group[] {
  const parts: SourceLine[][] = [];
  for (const [place, line] of group.entries()) {
    const isOpen = isBroken(group[place - 1]?.text ?? "", line.text);
    if (place > 0 && (isOpen || goesOn(place - 1))) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}

function joinLines(group: Group, hyphens: Hyphens): Passage {
  const [first] = group;
  if (first === undefined) throw new RangeError("a passage needs at least one line");
  const texts = group.map(({ text }) => text);
  // The cells of a row are of its own line: shown in place of the joined text, they would hide the others.
  const cells = group.length === 1 ? first.cells : [];
  return { ...toPassage(first), text: joinTexts(texts, hyphens), cells };
}

/** A line as a passage of its own. */
export function toPassage({ text, number, afterGap, cells, isHeading }: SourceLine): Passage {
  const passage = { text, line: number, afterGap, cells };
  return isHeading === true ? { ...passage, isHeading } : passage;
}
