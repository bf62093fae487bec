import { parseWrittenDate } from "../dates/dates.ts";
import { textOf } from "./metadata-values.ts";

/** Year first, so that day and month cannot be mistaken; a time may follow. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T)/;

/** Internet mail's form, which feeds use: `Sun, 04 May 2031 08:15:00 +0200`, and old wires': `4-MAY-2031`. */
const MAIL = /^(?:[A-Za-z]{3}, *)?(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4})(?:$| )/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** UTF-16 code units of the longest date in words. */
const LONGEST_DATE = 100;

const DIGITS = /^\d{9,13}$/;

/** Counted from 1970, 1973 to 2100 in seconds, and the same in milliseconds. */
const SECONDS = { from: 1e8, to: 4.2e9 };
const MILLISECONDS = { from: 1e11, to: 4.2e12 };

/**
 * The day that a field's value means, as `YYYY-MM-DD`, or null when it is none or could be two.
 * Of a time with its zone the day counts as written; of a count since 1970 the day in UTC.
 * @param language BCP 47 tag of the source, which may settle the order of day and month, or null.
 */
export function readDay(value: unknown, language: string | null = null): string | null {
  if (value instanceof Date) return dayOfTime(value.getTime());
  const text = textOf(value);
  if (text === null) return null;
  if (DIGITS.test(text)) return dayOfCount(Number(text));
  return dayOfText(text) ?? (text.length > LONGEST_DATE ? null : parseWrittenDate(text, language));
}

function dayOfText(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return day(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return day(compact[1], compact[2], compact[3]);
  const mail = MAIL.exec(text);
  if (mail === null) return null;
  const month = MONTHS.indexOf((mail[2] ?? "").toLowerCase()) + 1;
  return day(mail[3], String(month), mail[1]);
}

function dayOfCount(count: number): string | null {
  if (count >= SECONDS.from && count <= SECONDS.to) return dayOfTime(count * 1000);
  if (count >= MILLISECONDS.from && count <= MILLISECONDS.to) return dayOfTime(count);
  return null;
}

function dayOfTime(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  return day(
    String(date.getUTCFullYear()),
    String(date.getUTCMonth() + 1),
    String(date.getUTCDate()),
  );
}

/** Only days that the calendar has, in years of four digits. */
function day(year = "", month = "", dayOfMonth = ""): string | null {
  const written = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isReal ? written : null;
}
