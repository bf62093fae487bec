import { isWide } from "../spaces.ts";
import type { SourceLine } from "./lines.ts";

/** Lines that nothing parts. */
export type Group = readonly SourceLine[];

/** How a program wrapped a file. */
export type Wrap = {
  /** In UTF-16 code units. */
  readonly width: number;
  /** Whether nothing parts its paragraphs from lines that stand for themselves, such as a menu's. */
  readonly isMixed: boolean;
};

/** Widths, in UTF-16 code units, at which programs wrap mail and plain text. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 100;

/** The same for lines of Chinese or Japanese, whose characters are twice as wide. */
const NARROWEST_WIDE_WRAP = 20;

/** Full lines that prove a file wrapped, and their share among those that could be full. */
const FULL_LINES_NEEDED = 3;
const FULL_SHARE_NEEDED = 0.5;

/** The share of full lines with no capital behind them: even German text has twice as many. */
const CARRIED_ON_SHARE_NEEDED = 0.25;

/** Lines among those with text and a menu in one group that are full and go on in the next, to prove the same. */
const RUN_ON_LINES_NEEDED = 2;

/** A few lines, such as addresses of pages, do not fit the width of a wrapped file. */
const LONGEST_SHARE = 0.02;

/** The share of the width that a line wrapped by hand fills at least. */
const NEARLY_FULL = 0.8;

const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /^[^\p{L}]*[\p{Lu}\p{Nd}]/u;
const SENTENCE_END = /[.!?:…।。！？」』][)"'\p{Pf}\p{Pi}]?$/u;

/** Characters that a full line of Chinese or Japanese may lack, so that no sign starts a line. */
const WIDE_SLACK = 2;

/** How a file's lines were wrapped, or null if they were not. */
export function wrapOf(groups: readonly Group[]): Wrap | null {
  const common = commonWidth(groups);
  if (common === null) return null;
  const lines = countFull(groups, common);
  if (
    lines.full >= FULL_LINES_NEEDED &&
    isFullShare(lines.full, lines.candidates) &&
    isProse(lines)
  )
    return { width: common, isMixed: false };
  const width = widestLine(groups);
  if (width > WIDEST_WRAP) return null;
  if (isShortText(groups, width)) return { width, isMixed: false };
  return isMixedText(groups, width) ? { width, isMixed: true } : null;
}

/** Whether enough lines are full of those that could be. */
export function isFullShare(full: number, candidates: number): boolean {
  return full >= candidates * FULL_SHARE_NEEDED;
}

/** The length of the longest of the lines that stand together, but for a few; null where nothing wraps so. */
function commonWidth(groups: readonly Group[]): number | null {
  const lines = groups.filter((group) => group.length > 1).flat();
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * LONGEST_SHARE)];
  return width === undefined || width > WIDEST_WRAP || width < narrowestWrap(lines) ? null : width;
}

/** The length of the longest line of words. */
function widestLine(groups: readonly Group[]): number {
  const texts = groups.flat().map(({ text }) => text);
  const worded = texts.filter((text) => text.includes(" ") || isWide(text));
  return Math.max(0, ...worded.map(({ length }) => length));
}

/**
 * Whether a text too short for many full lines is wrapped at the width of its longest one: all lines are full that
 * could be, and none of them ends a sentence.
 */
function isShortText(groups: readonly Group[], width: number): boolean {
  const lines = countFull(groups, width);
  if (lines.full === 0 || lines.full < lines.candidates || !isProse(lines)) return false;
  return groups.every((group) => group.slice(0, -1).every(({ text }) => !SENTENCE_END.test(text)));
}

/** Whether a page without gaps is wrapped at the width of its longest line: most long lines go on in the next. */
function isMixedText(groups: readonly Group[], width: number): boolean {
  let runOn = 0;
  let long = 0;
  for (const group of groups) {
    for (const [place, { text }] of group.entries()) {
      if (place === group.length - 1 || text.length < width * NEARLY_FULL) continue;
      long += 1;
      if (isRunOn(group, place, width) && !opensWithCapital(group[place + 1])) runOn += 1;
    }
  }
  return runOn >= RUN_ON_LINES_NEEDED && isFullShare(runOn, long);
}

/**
 * Whether a line among those that stand for themselves goes on in the next: it is full and ends no sentence. A
 * capital may open another line; it opens none where the line before or the next one goes on as well.
 */
export function isCarriedOn(group: Group, place: number, width: number): boolean {
  if (!isRunOn(group, place, width)) return false;
  if (!opensWithCapital(group[place + 1])) return true;
  return isRunOn(group, place - 1, width) || isFullBefore(group, place + 1, width);
}

/** Whether a line is full and ends no sentence. */
function isRunOn(group: Group, place: number, width: number): boolean {
  return isFullBefore(group, place, width) && !SENTENCE_END.test(group[place]?.text ?? "");
}

function opensWithCapital(line: SourceLine | undefined): boolean {
  return line !== undefined && CAPITAL.test(line.text);
}

type FullLines = {
  /** Lines that are full. */
  readonly full: number;
  /** Lines that could be, with another after them in their group. */
  readonly candidates: number;
  /** Full lines with no capital behind them. */
  readonly carriedOn: number;
};

function countFull(groups: readonly Group[], width: number): FullLines {
  let [full, candidates, carriedOn] = [0, 0, 0];
  for (const group of groups) {
    candidates += group.length - 1;
    for (const place of group.keys()) {
      if (!isFullBefore(group, place, width)) continue;
      full += 1;
      if (!opensWithCapital(group[place + 1])) carriedOn += 1;
    }
  }
  return { full, candidates, carriedOn };
}

/** Whether so many lines go on without a capital that they are no headlines of about one length. */
function isProse({ full, carriedOn }: FullLines): boolean {
  return carriedOn >= full * CARRIED_ON_SHARE_NEEDED;
}

function narrowestWrap(lines: readonly SourceLine[]): number {
  const wide = lines.filter(({ text }) => isWide(text)).length;
  return wide * 2 > lines.length ? NARROWEST_WIDE_WRAP : NARROWEST_WRAP;
}

/** Whether the next line's first word did not fit on the line at a place. */
export function isFullBefore(group: Group, place: number, width: number): boolean {
  const [line, next] = [group[place], group[place + 1]];
  if (line === undefined || next === undefined) return false;
  if (isWide(line.text)) return line.text.length >= width - WIDE_SLACK;
  if (!line.text.includes(" ")) return false;
  const wordEnd = next.text.indexOf(" ");
  const firstWord = wordEnd === -1 ? next.text.length : wordEnd;
  return line.indent + line.text.length + 1 + firstWord > width || isContinued(line, next, width);
}

const CASELESS = /^["'“‘(]?\p{Lo}/u;

/**
 * Whether a line of a file that is wrapped goes on in the next in a script without case: it is nearly full, and
 * ends no sentence or leaves no room for the next word. Programs wrap Korean by columns, of which a letter takes two
 * and a space one.
 */
export function goesOnWithoutCase(group: Group, place: number, width: number): boolean {
  const [line, next] = [group[place], group[place + 1]];
  if (line === undefined || next === undefined || !line.text.includes(" ")) return false;
  const isNearlyFull = line.text.length >= width * NEARLY_FULL;
  if (!isNearlyFull || !CASELESS.test(next.text)) return false;
  return !SENTENCE_END.test(line.text) || isFullInColumns(group, place);
}

const HANGUL = /[\uac00-\ud7a3]/g;

function columnsOf(text: string): number {
  return text.length + (text.match(HANGUL)?.length ?? 0);
}

/** Whether the next line's first word would make a line wider than the widest of its group, in columns. */
function isFullInColumns(group: Group, place: number): boolean {
  const widest = Math.max(...group.map(({ text }) => columnsOf(text)));
  const [word = ""] = (group[place + 1]?.text ?? "").split(" ", 1);
  return columnsOf(`${group[place]?.text ?? ""} ${word}`) > widest;
}

/** A line that was wrapped by hand, a little early: the sentence goes on with a small letter. */
function isContinued(line: SourceLine, next: SourceLine, width: number): boolean {
  const isNearlyFull = line.text.length >= width * NEARLY_FULL;
  return isNearlyFull && SMALL_LETTER.test(next.text) && !SENTENCE_END.test(line.text);
}
