import { dayInLine } from "../dates/days-in-line.ts";
import { readByline } from "./byline.ts";
import type { DatedByline } from "./dated-byline.ts";
import { withDaysApart } from "./glued-days.ts";
import { endsSentence } from "./prose.ts";
import { saysPublished } from "./published-dates.ts";

/** Code units of the longest such line: author, section, both days, keywords and the number of comments. */
const LONGEST_LINE = 160;

/** A year with the next day run into it. */
const DOUBLED_YEAR = /((?:19|20)\p{Nd}{2})(?=[\p{L}\p{Nd}][^\n]{2,24}\1)/u;

/** Where scraping has run a label into the next one: `Ana BellHarbour`. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/**
 * Reads a line in which blogs show the day of publication and hide that of the last change, run together by scraping, with
 * whatever else stands there: `Ana BellHarbours4 May 20314 May 2031ferries, tides 2 Comments`. No text has a day twice so.
 * Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function doubledDayStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE || !DOUBLED_YEAR.test(line) || endsSentence(line)) return null;
  const once = withDaysApart(line);
  if (once === line) return null;
  const day = dayInLine(once, language);
  return day === null ? null : { authors: authorsAtStart(line, language), date: day.date };
}

const BEFORE_DIGIT = /^\P{Nd}*/u;

/** The names with which a line starts, up to the label or the day that is run into them. */
function authorsAtStart(line: string, language: string | null): readonly string[] {
  if (saysPublished(line)) return [];
  const [name = ""] = (BEFORE_DIGIT.exec(line)?.[0] ?? "").split(SEAM, 1);
  return readByline(name.trim(), { allowBareName: true, language })?.authors ?? [];
}
