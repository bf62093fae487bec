import { readDateLine } from "../dates/dates.ts";

/** Words of the longest such label: a day of three words and a section of three. */
const MOST_WORDS = 6;
const LONGEST_DAY = 3;

/** What stands behind the day: the section's few words, each with a capital. */
const SECTION = /^(?:[·•|/,–—-] )?\p{Lu}[\p{L}\p{M}&'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u;

/** A day is certain enough among other words only with its year. */
const YEAR = /\p{Nd}{4}/u;

/** The time of day alone, as stands below a date: `08:30 Uhr`, `kl. 08.30`. */
const CLOCK =
  /^(?:kl\.? |um |om |a las |às |ore |alle |godz\. |klo |w )?\p{Nd}{1,2}[:.h]\p{Nd}{2}(?: ?(?:Uhr|uur|h|hs|hrs|Hrs|óra|ч|год))?\.?$/iu;

/** Whether a line gives a day and then the name of a section: `4 May 2031 Harbour News`. */
export function isDatedLabel(text: string): boolean {
  if (!YEAR.test(text)) return false;
  const words = text.split(" ");
  if (words.length > MOST_WORDS) return false;
  for (let length = 1; length <= LONGEST_DAY; length += 1) {
    const behind = words.slice(length).join(" ");
    if (!SECTION.test(behind)) continue;
    const day = words.slice(0, length).join(" ");
    const stamp = YEAR.test(day) ? readDateLine(day) : null;
    if (stamp?.kind === "stamp" && stamp.date !== null) return true;
  }
  return false;
}

/** Whether a line is a time of day alone. */
export function isClockLine(text: string): boolean {
  return CLOCK.test(text);
}
