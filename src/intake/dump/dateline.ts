import { readDateLine } from "../dates/dates.ts";

/** Code units of the longest opening with place, day and agency. */
const LONGEST_DATELINE = 80;

/** The opening of an agency's report up to the agency in brackets and a dash. */
const DATELINE = /^([^()]{8,50}?) ?\(\p{L}[\p{L}. /]{1,24}\) ?[-–—]/u;

const ANY_YEAR = /\p{Nd}{4}/u;

/**
 * The day with which an agency opens its report, as `YYYY-MM-DD`, or null:
 * `4.5.2031 (AGN) - The ferry`, `PORT TOWN, 4 May 2031 (AGN) - The ferry`. It is the article's own day,
 * while a day without time at the page's top may be that of the visit.
 * @param language BCP 47 tag of the text, or null.
 */
export function datelineDate(text: string, language: string | null): string | null {
  const opening = DATELINE.exec(text.slice(0, LONGEST_DATELINE))?.[1];
  if (opening === undefined || !ANY_YEAR.test(opening)) return null;
  return readDateLine(opening, language)?.date ?? null;
}
