import { readDateLine } from "../dates/dates.ts";
import type { DatedByline } from "./dated-byline.ts";

/** The word between one day in two calendars, and the sign of the Hijri year before it. */
const SAME_DAY = "الموافق";
const HIJRI_SIGN = "هـ";

/** Words of a place before such a stamp, and of an agency's name behind it. */
const MOST_WORDS_BEFORE = 3;
const MOST_WORDS_BEHIND = 2;

/** What shows that somebody tells of a day: a stop, or a word before it such as `on` or `since`. */
const SAID = /[.؟!]$|^(?:.* )?(?:في|يوم|بتاريخ|ليلة|منذ|من|إلى|حتى|مساء|صباح|فجر) [^ء-ي]*\p{Nd}/u;

/**
 * The day of a line in which an agency dates its report in two calendars between place
 * and own name, or null: `الدمام 12 رجب 1452 هـ الموافق 09 نوفمبر 2030 م مرسى`.
 * @param language BCP 47 tag of the text, or null.
 */
export function dualCalendarStamp(text: string, language: string | null): DatedByline | null {
  if (!text.includes(SAME_DAY) || !text.includes(HIJRI_SIGN) || SAID.test(text)) return null;
  const words = text.split(" ");
  for (let before = 0; before <= MOST_WORDS_BEFORE; before += 1) {
    for (let behind = 0; behind <= MOST_WORDS_BEHIND; behind += 1) {
      const stamp = words.slice(before, words.length - behind).join(" ");
      const date = readDateLine(stamp, language)?.date ?? null;
      if (date !== null) return { authors: [], date };
    }
  }
  return null;
}
