import { isWide } from "../spaces.ts";
import { opensItem } from "./item-signs.ts";
import type { SourceLine } from "./lines.ts";

/** A headline, paragraph or the like: one line, or several that were wrapped by a program. */
export type Passage = {
  readonly text: string;
  /** Line number in the decoded source where it starts, from 1. */
  readonly line: number;
  /** Whether an empty line, or the start of the file, is before it. */
  readonly afterGap: boolean;
  /** The cells of a table's row: at least two; else none. */
  readonly cells: readonly string[];
};

/** Widths, in UTF-16 code units, at which programs wrap mail and plain text. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 100;

/** The same for lines of Chinese or Japanese, whose characters are twice as wide. */
const NARROWEST_WIDE_WRAP = 20;

/** Full lines that prove a file wrapped, and their share among those that could be full. */
const FULL_LINES_NEEDED = 3;
const FULL_SHARE_NEEDED = 0.5;

/** A few lines, such as addresses of pages, do not fit the width of a wrapped file. */
const LONGEST_SHARE = 0.02;

/** Columns by which a paragraph's first line is set in. */
const PARAGRAPH_INDENT = 2;

/** The share of the width that a line wrapped by hand fills at least. */
const NEARLY_FULL = 0.8;

const SMALL_LETTER = /^\p{Ll}/u;
const SENTENCE_END = /[.!?:…。！？」』][)"'\p{Pf}\p{Pi}]?$/u;

/** Characters that a full line of Chinese or Japanese may lack, so that no sign starts a line. */
const WIDE_SLACK = 2;

/**
 * Makes lines into passages. A line is a passage of its own, unless the file was wrapped: then
 * lines are joined as long as they are full, that is, as long as the next line's first word did
 * not fit on them. Verse and addresses in such a file keep their lines.
 */
export function joinWrapped(lines: readonly SourceLine[]): readonly Passage[] {
  const groups = groupLines(lines);
  const width = wrapWidth(groups);
  if (width === null) return lines.map(toPassage);
  return groups.flatMap((group) => {
    const parts = wrappedParts(group, width);
    return parts === null ? group.map(toPassage) : parts.map(joinLines);
  });
}

type Group = readonly SourceLine[];

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

/** The width at which a file's lines were wrapped, or null if they were not. */
function wrapWidth(groups: readonly Group[]): number | null {
  const common = commonWidth(groups);
  if (common === null) return null;
  const { full, candidates } = countFull(groups, common);
  if (full >= FULL_LINES_NEEDED && full >= candidates * FULL_SHARE_NEEDED) return common;
  return widthOfShortText(groups);
}

/** The length of the longest of the lines that stand together, but for a few; null where nothing wraps so. */
function commonWidth(groups: readonly Group[]): number | null {
  const lines = groups.filter((group) => group.length > 1).flat();
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * LONGEST_SHARE)];
  return width === undefined || width > WIDEST_WRAP || width < narrowestWrap(lines) ? null : width;
}

/**
 * The width of a text too short for many full lines: that of its longest line of words, where all lines are full that
 * could be, and none of them ends a sentence.
 */
function widthOfShortText(groups: readonly Group[]): number | null {
  const texts = groups.flat().map(({ text }) => text);
  const worded = texts.filter((text) => text.includes(" ") || isWide(text));
  const width = Math.max(0, ...worded.map(({ length }) => length));
  if (width > WIDEST_WRAP) return null;
  const { full, candidates } = countFull(groups, width);
  const carriedOn = groups.flatMap((group) => group.slice(0, -1));
  const isWrapped = full > 0 && full === candidates;
  return isWrapped && !carriedOn.some(({ text }) => SENTENCE_END.test(text)) ? width : null;
}

/** How many lines are full, of those with another after them in their group. */
function countFull(groups: readonly Group[], width: number): { full: number; candidates: number } {
  let full = 0;
  let candidates = 0;
  for (const group of groups) {
    candidates += group.length - 1;
    full += group.filter((line, index) => isFullBefore(line, group[index + 1], width)).length;
  }
  return { full, candidates };
}

function narrowestWrap(lines: readonly SourceLine[]): number {
  const wide = lines.filter(({ text }) => isWide(text)).length;
  return wide * 2 > lines.length ? NARROWEST_WIDE_WRAP : NARROWEST_WRAP;
}

/**
 * A group cut after each line that is not full; null when too few are full for a wrapped text,
 * since then each line stands for itself.
 */
function wrappedParts(group: Group, width: number): readonly Group[] | null {
  const parts: SourceLine[][] = [[]];
  let full = 0;
  for (const [index, line] of group.entries()) {
    parts.at(-1)?.push(line);
    const next = group[index + 1];
    if (next === undefined) break;
    if (isFullBefore(line, next, width)) full += 1;
    else parts.push([]);
  }
  return full >= (group.length - 1) * FULL_SHARE_NEEDED ? parts : null;
}

function isFullBefore(line: SourceLine, next: SourceLine | undefined, width: number): boolean {
  if (next === undefined) return false;
  if (isWide(line.text)) return line.text.length >= width - WIDE_SLACK;
  if (!line.text.includes(" ")) return false;
  const wordEnd = next.text.indexOf(" ");
  const firstWord = wordEnd === -1 ? next.text.length : wordEnd;
  return line.indent + line.text.length + 1 + firstWord > width || isContinued(line, next, width);
}

/** A line that was wrapped by hand, a little early: the sentence goes on with a small letter. */
function isContinued(line: SourceLine, next: SourceLine, width: number): boolean {
  const isNearlyFull = line.text.length >= width * NEARLY_FULL;
  return isNearlyFull && SMALL_LETTER.test(next.text) && !SENTENCE_END.test(line.text);
}

function joinLines(group: Group): Passage {
  const [first] = group;
  if (first === undefined) throw new RangeError("a passage needs at least one line");
  return { ...toPassage(first), text: joinTexts(group.map(({ text }) => text)) };
}

/** Joins lines with spaces, but for Chinese and Japanese, which have none between words. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text, index) => separatorBefore(text, texts[index - 1]) + text).join("");
}

function separatorBefore(text: string, before: string | undefined): string {
  if (before === undefined) return "";
  return isWide(before.slice(-1)) && isWide(text.slice(0, 1)) ? "" : " ";
}

function toPassage({ text, number, afterGap, cells }: SourceLine): Passage {
  return { text, line: number, afterGap, cells };
}
