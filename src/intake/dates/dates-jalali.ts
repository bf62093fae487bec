/** A day of a calendar, months and days counted from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** 1 Farvardin 1 in days from 1 January 1970, by the arithmetic calendar below. */
const EPOCH_DAY = -492_268;

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The day of the Gregorian calendar that a day of the Persian one is, or null when there is no
 * such day. Leap years by the 33-year cycle of Birashk's time, which agrees with the astronomical
 * calendar of Iran in the years 1244 to 1469.
 */
export function gregorianFromJalali(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const days = EPOCH_DAY + daysBeforeYear(year) + daysBeforeMonth(month) + day - 1;
  const time = new Date(days * DAY_IN_MILLISECONDS);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

function daysInMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

function daysBeforeMonth(month: number): number {
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}

function isLeap(year: number): boolean {
  return daysBeforeYear(year + 1) - daysBeforeYear(year) === 366;
}

/** Eight leap years in every 33, the years 1, 5, 9, 13, 17, 22, 26 and 30 of a cycle. */
function daysBeforeYear(year: number): number {
  return (year - 1) * 365 + Math.floor((8 * (year - 1) + 29) / 33);
}
