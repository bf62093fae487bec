import { type DayInLine, dayInLine } from "../dates/days-in-line.ts";
import { dateBeside, dateJoinedTo } from "./date-beside.ts";
import { openingDay } from "./dateline.ts";
import { withDaysApart } from "./glued-days.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import type { Signed } from "./signs.ts";

/**
 * The day among other words of a line by the headline, as `YYYY-MM-DD`, where no line gives one alone, or null.
 * @param near The lines by the headline, those below it first.
 * @param language BCP 47 tag of the text, or null.
 */
export function dayByHeadline(near: readonly Signed[], language: string | null): string | null {
  return (
    firstDay(near, ({ sign, text }) =>
      sign.kind === "short" ? dateBeside(text, language) : dateJoinedTo(text, language),
    ) ??
    firstDay(near, (line) => labelledDay(line, language)) ??
    dayAtStart(near, language)
  );
}

/** The day with which one paragraph opens: of several that do, as in a diary, none is the article's. */
function dayAtStart(lines: readonly Signed[], language: string | null): string | null {
  const days = lines.flatMap(({ sign, text }) =>
    sign.kind === "prose" ? (openingDay(text, language) ?? []) : [],
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

function firstDay(lines: readonly Signed[], read: (line: Signed) => string | null): string | null {
  for (const line of lines) {
    const day = read(line);
    if (day !== null) return day;
  }
  return null;
}

/** Code units of the longest line of author, paper, section and day, and the most words of it beside the day. */
const LONGEST_LINE = 140;
const MOST_WORDS = 14;

/** The most words beside a day without the time: a sub-title may name the day of what it tells. */
const MOST_LABELS = 6;

/** Where scraping has run a label into the next one: `Ana BellMay 4, 2031`. */
export const SEAM = /(?<=[\p{Ll})])(?=\p{Lu}\p{Ll})/gu;

/**
 * The day in a line of labels: `The Beacon04.05.2031 - 08:40h`, `Online Editor May 4, 2031`. Without the time of day or a
 * word such as `updated` the line starts or ends with the day, and every word of it may be a name's.
 */
export function labelledDay(line: Signed, language: string | null): string | null {
  const { sign } = line;
  const day = dayOfLabels(line, language);
  if (day === null) return null;
  return sign.kind === "meta" || isStamped(day) || isOfNames(day) ? day.date : null;
}

/** The day in a line of labels, with what else stands there; null for a sentence, a caption or a row. */
export function dayOfLabels(line: Signed, language: string | null): DayInLine | null {
  if (line.text.length > LONGEST_LINE || isOther(line)) return null;
  return dayInLine(withDaysApart(line.text.replace(SEAM, " ")), language);
}

/** A caption, a sentence, what announces the next line, or a row of a table such as that of comments. */
function isOther({ sign, text, cells }: Signed): boolean {
  return sign.kind === "caption" || cells.length > 1 || endsSentence(text) || endsWithColon(text);
}

/** Whether the time of day, or a word of publication, stands among few words. */
export function isStamped({ hasTime, isLabelled, before, behind }: DayInLine): boolean {
  return (hasTime || isLabelled) && before.length + behind.length <= MOST_WORDS;
}

function isOfNames({ before, behind }: DayInLine): boolean {
  const words = before.length === 0 ? behind : before;
  const isAtEdge = before.length === 0 || behind.length === 0;
  return isAtEdge && words.length <= MOST_LABELS && words.every(mayBeOfName);
}

function mayBeOfName(word: string): boolean {
  return !/^[\p{Ll}\p{Nd}]/u.test(word);
}
