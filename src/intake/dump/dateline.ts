import { readDateLine } from "../dates/dates.ts";

/** Code units of the longest opening with place, day and agency. */
const LONGEST_DATELINE = 80;

/** The opening of an agency's report up to the agency in brackets and a dash. */
const DATELINE = /^([^()]{8,50}?) ?\(\p{L}[\p{L}. /]{1,24}\) ?[-–—]/u;

/** What parts the day at a text's very start from its first sentence. */
const BEHIND_DAY = /\. (?=\p{Lu})| [-–—]{1,2} | ?\|\| ?| {2}/gu;

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

/**
 * The day with which a text itself opens, as `YYYY-MM-DD`, or null: `May 4, 2031 -- The ferry`, `4. Mai 2031. Die Fähre`.
 * @param language BCP 47 tag of the text, or null.
 */
export function openingDay(text: string, language: string | null): string | null {
  const start = text.slice(0, LONGEST_DATELINE);
  if (!/\p{Nd}{2}/u.test(start)) return null;
  for (const { index } of start.matchAll(BEHIND_DAY)) {
    const stamp = readDateLine(start.slice(0, index), language);
    if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
  }
  return null;
}
