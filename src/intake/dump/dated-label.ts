import { readDateLine } from "../dates/dates.ts";
import { furniture } from "../furniture/all-rules.ts";

/** Words of the longest such label: a day of three words and a section of three, or several sections. */
const MOST_WORDS = 8;
const LONGEST_DAY = 3;

/** What stands behind the day: the section's few words, each with a capital, or several with commas. */
const SECTION =
  /^(?:[·•|/,–—-] )?\p{Lu}[\p{L}\p{M}&'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{M}'’-]*){0,2}(?:, \p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?){0,3}$/u;

/** A day is certain enough among other words only with its year. */
const YEAR = /\p{Nd}{4}/u;

/** The time of day alone, as stands below a date: `08:30 Uhr`, `kl. 08.30`. */
const CLOCK =
  /^(?:kl\.? |um |om |a las |às |ore |alle |godz\. |klo |w )?\p{Nd}{1,2}[:.h]\p{Nd}{2}(?: ?(?:Uhr|uur|h|hs|hrs|Hrs|óra|ч|год))?\.?$/iu;

/** Between a section or a place and the day or the reading time behind it, and the other way round. */
const BAR = /\s[|/·•–—-]\s/u;
const NAME = /^\p{Lu}[\p{L}\p{M}&'’-]*(?: (?:& )?[\p{L}\p{M}'’-]+){0,3}$/u;

/**
 * Whether a line names a section or a place and gives the day or the time that reading takes:
 * `4 May 2031 Harbour News`, `Harbour | 4 May 2031`, `Port Town / 4 min read`.
 */
export function isDatedLabel(text: string): boolean {
  return isDayWithSection(text) || isBarredLabel(text);
}

function isBarredLabel(text: string): boolean {
  if (!ANY_DIGIT.test(text)) return false;
  const parts = text.split(BAR);
  const others = parts.filter((part) => !isDayOrTime(part));
  return parts.length === 2 && others.length === 1 && others.every((part) => NAME.test(part));
}

function isDayOrTime(part: string): boolean {
  if (!ANY_DIGIT.test(part)) return false;
  if (furniture().byWording(part)?.name === READING_TIME) return true;
  return YEAR.test(part) && readDateLine(part)?.kind === "stamp";
}

const READING_TIME = "reading time";
const ANY_DIGIT = /\p{Nd}/u;

function isDayWithSection(text: string): boolean {
  return labelBehindDay(text) !== null;
}

/** The section behind the day in a line such as `4 May 2031 Harbour News`, or null; several names may be places. */
export function sectionOfDatedLabel(text: string): string | null {
  const label = labelBehindDay(text);
  return label?.includes(",") === true ? null : label;
}

function labelBehindDay(text: string): string | null {
  if (!YEAR.test(text)) return null;
  const words = text.split(" ");
  if (words.length > MOST_WORDS) return null;
  for (let length = 1; length <= LONGEST_DAY; length += 1) {
    const behind = words.slice(length).join(" ");
    if (!SECTION.test(behind)) continue;
    const day = words.slice(0, length).join(" ");
    const stamp = YEAR.test(day) ? readDateLine(day) : null;
    if (stamp?.kind === "stamp" && stamp.date !== null) return behind.replace(BAR_AT_START, "");
  }
  return null;
}

const BAR_AT_START = /^[·•|/,–—-] /u;

/** Whether a line is a time of day alone. */
export function isClockLine(text: string): boolean {
  return CLOCK.test(text);
}
