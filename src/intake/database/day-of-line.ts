import { readDay } from "../metadata/metadata-dates.ts";

/** A day up to its year; behind it a database may name the weekday, an edition or a page. */
const UP_TO_YEAR = /^[^\d]{0,20}\d{1,2}[^\d]{1,20}\d{4}(?!\d)/;

/** The day above a text, as `YYYY-MM-DD`; null where the line starts with none. */
export function dayOfLine(text: string): string | null {
  const start = UP_TO_YEAR.exec(text)?.[0];
  return readDay(text) ?? (start === undefined ? null : readDay(start));
}
