import { isWide } from "../spaces.ts";
import type { SourceLine } from "./lines.ts";

/** Lines that nothing parts. */
export type Group = readonly SourceLine[];

/** How a text's lines were set: in letters of one width, or in those of print. */
export type Setting = {
  /** UTF-16 code units of the widest line. */
  readonly widest: number;
  /** The share of the widest line that each line fills which leaves no room for the next word. */
  readonly fullFrom: number;
};

/** Programs wrap mail and plain text at fewer columns than a page's sheet has. */
export const TYPED: Setting = { widest: 100, fullFrom: 1 };

/** Measured on pages printed by a browser: an `m` is as wide as three of `i`. */
export const PRINTED: Setting = { widest: 180, fullFrom: 0.88 };

/** The narrowest width, in UTF-16 code units, at which programs wrap. */
const NARROWEST_WRAP = 40;

/** The same for lines of Chinese or Japanese, whose characters are twice as wide. */
const NARROWEST_WIDE_WRAP = 20;

/** A few lines, such as addresses of pages, do not fit the width of a wrapped file. */
const LONGEST_SHARE = 0.02;

/** The share of the width that a line wrapped by hand fills at least. */
const NEARLY_FULL = 0.8;

/** The share of the width from which a line could have been wrapped: a menu's lines are shorter. */
const LONG_ENOUGH = 0.6;

/** Full lines that prove a width, and their share among the long ones: verse and headlines have fewer. */
const FULL_LINES_NEEDED = 3;
const FULL_SHARE_NEEDED = 2 / 3;

/** The same of lines that headlines are not: those that a small letter goes on, or whose sentence ends below. */
const FULL_LINES_OF_SENTENCES = 2;

const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /^[^\p{L}]*[\p{Lu}\p{Nd}]/u;
const SENTENCE_END = /[.!?:…।॥۔؟։။።。！？」』][)"'\p{Pf}\p{Pi}]?$/u;

/** Characters that a full line of Chinese or Japanese may lack, so that no sign starts a line. */
const WIDE_SLACK = 2;

/** The width at which a program wrapped a file, in UTF-16 code units, or null if none did. */
export function wrapWidth(groups: readonly Group[], setting: Setting = TYPED): number | null {
  const widths = new Set([commonWidth(groups), widestLine(groups)]);
  const { fullFrom } = setting;
  const found = Array.from(widths).find(
    (width) => isWidth(width, groups, setting) && isWrappedAt(groups, width * fullFrom),
  );
  return found === undefined ? null : found * fullFrom;
}

/** The length of the longest of the lines that stand together, but for a few. */
function commonWidth(groups: readonly Group[]): number {
  const lines = groups.filter((group) => group.length > 1).flat();
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => b - a);
  return lengths[Math.floor(lengths.length * LONGEST_SHARE)] ?? 0;
}

/** The length of the longest line of words. */
function widestLine(groups: readonly Group[]): number {
  const worded = groups.flat().filter(({ text }) => text.includes(" ") || isWide(text));
  return worded.reduce((widest, { text }) => Math.max(widest, text.length), 0);
}

/** Whether programs wrap at a width; lines of Chinese and Japanese are half as long. */
function isWidth(width: number, groups: readonly Group[], { widest }: Setting): boolean {
  if (width < NARROWEST_WIDE_WRAP || width > widest) return false;
  if (width >= NARROWEST_WRAP) return true;
  const lines = groups.flat();
  return lines.filter(({ text }) => isWide(text)).length * 2 > lines.length;
}

/**
 * Whether most of the long lines that end no sentence are full. A page has headlines that are not: then those count
 * that go on with a small letter, and those whose sentence ends below.
 */
function isWrappedAt(groups: readonly Group[], width: number): boolean {
  const lines = groups.flatMap((group) => openLines(group, width));
  if (!lines.some((line) => line.isFull && line.isAboveNoCapital)) return false;
  const ofSentences = [
    lines.filter((line) => line.isAboveSmallLetter),
    lines.filter((line) => line.isFinished),
  ];
  return (
    isMostlyFull(lines, FULL_LINES_NEEDED) ||
    ofSentences.some((those) => isMostlyFull(those, FULL_LINES_OF_SENTENCES)) ||
    groups.every((group) => isOneText(group, width))
  );
}

function isMostlyFull(lines: readonly OpenLine[], fewest: number): boolean {
  const full = lines.filter(({ isFull }) => isFull).length;
  return full >= fewest && full >= lines.length * FULL_SHARE_NEEDED;
}

/** Whether all lines of a group but its last one are full, and none of them ends a sentence. */
function isOneText(group: Group, width: number): boolean {
  return group.slice(0, -1).every((_line, place) => isRunOn(group, place, width));
}

/** A line that ends no sentence, with another below it in its group. */
type OpenLine = {
  /** Whether the next line's first word did not fit; the others could have been wrapped, but are not. */
  readonly isFull: boolean;
  /** Whether no capital opens the next line. */
  readonly isAboveNoCapital: boolean;
  /** Whether a small letter opens the next line. */
  readonly isAboveSmallLetter: boolean;
  /** Whether the next line, or those that it goes on in, ends a sentence. */
  readonly isFinished: boolean;
};

/** The lines of a group that are long enough to be wrapped and end no sentence. */
function openLines(group: Group, width: number): readonly OpenLine[] {
  const found: OpenLine[] = [];
  let isFinished = false;
  for (let place = group.length - 1; place >= 0; place -= 1) {
    const [line, next] = [group[place], group[place + 1]];
    const isFull = isFullBefore(group, place, width);
    const endsHere = endsSentence(line);
    if (
      !endsHere &&
      line !== undefined &&
      next !== undefined &&
      line.text.length >= width * LONG_ENOUGH
    ) {
      found.push({
        isFull,
        isFinished,
        isAboveNoCapital: !opensWithCapital(next),
        isAboveSmallLetter: SMALL_LETTER.test(next.text),
      });
    }
    isFinished = endsHere || (isFull && isFinished);
  }
  return found;
}

/** A comma or a short word in small letters, with which few headlines end. */
export const OPEN_END = /[,;]$|(?:^|\s)\p{Ll}{1,4}$/u;

/** A word with a capital, perhaps half of a name. */
const NAME_END = /(?:^|\s)["'“„«(]?\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/**
 * Whether a full line goes on in the next, where the sentence ends in none of them. A capital may open another
 * headline: measured on wrapped pages, it does so but for an open end, or a name above the last line.
 */
export function isCarriedOn(group: Group, place: number, width: number): boolean {
  const text = group[place]?.text ?? "";
  if (!opensWithCapital(group[place + 1]) || OPEN_END.test(text)) return true;
  return NAME_END.test(text) && !isFullBefore(group, place + 1, width);
}

/** Whether a line ends a sentence, or opens what the next ones say. */
export function endsSentence(line: SourceLine | undefined): boolean {
  return SENTENCE_END.test(line?.text ?? "");
}

/** Whether a line is full and ends no sentence. */
function isRunOn(group: Group, place: number, width: number): boolean {
  return isFullBefore(group, place, width) && !endsSentence(group[place]);
}

function opensWithCapital(line: SourceLine | undefined): boolean {
  return CAPITAL.test(line?.text ?? "");
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
  return !endsSentence(line) || isFullInColumns(group, place);
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
  return isNearlyFull && SMALL_LETTER.test(next.text) && !endsSentence(line);
}
