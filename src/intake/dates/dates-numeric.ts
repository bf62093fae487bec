import { gregorianFromJalali } from "./dates-jalali.ts";

/**
 * How a text in some language orders a date of numbers whose year is last. `either`: both orders
 * are in use; `unknown`: the language is not known; `jalali`: years are of the Persian calendar.
 */
export type NumberOrder = "day first" | "month first" | "either" | "unknown" | "jalali";

/** Years that the date of an article can have: the first newspapers to well ahead. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

/** Thai sites count years from the Buddha's death, 543 years before our era. */
const FIRST_BUDDHIST_YEAR = 2443;
const BUDDHIST_YEARS_BEFORE = 543;

/** Years of the Persian calendar that the date of an article can have: 1921 to 2079. */
const FIRST_JALALI_YEAR = 1300;
const LAST_JALALI_YEAR = 1457;

/** POSIX reads years of two digits from 69 as those of the last century. */
const FIRST_SHORT_YEAR_OF_1900 = 69;

/**
 * The day first, after the habits recorded in CLDR; English is not here, since it has both. Languages that put the year
 * first, such as Swedish and Hungarian, put the day first where they do not.
 */
const DAY_FIRST = new Set(
  "ar ast az be bg bn bs ca ckb cs cy da de el es et fi fo fr ga gl gu he hi hr hu hy id is it ka kk kn ku ky lb lt lv mk ml mr ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi".split(
    " ",
  ),
);

/** Regions whose English puts the month first, after CLDR; the others put the day first. */
const MONTH_FIRST_REGIONS = new Set(["US", "PH", "PR", "GU"]);

const PERSIAN = new Set(["fa", "prs", "ps"]);

const REGION = /^[A-Z]{2}$/;

/** The order of day and month in all-number dates of a language, as its BCP 47 tag tells. */
export function numberOrderOf(language: string | null): NumberOrder {
  if (language === null) return "unknown";
  const [base = "", ...rest] = language.split("-");
  if (PERSIAN.has(base)) return "jalali";
  if (DAY_FIRST.has(base)) return "day first";
  if (base !== "en") return "either";
  const region = rest.find((part) => REGION.test(part));
  if (region === undefined) return "either";
  return MONTH_FIRST_REGIONS.has(region) ? "month first" : "day first";
}

/**
 * `YYYY-MM-DD` of a day of the Gregorian calendar, or null when there is no such day. Years that
 * only the Buddhist calendar can mean are of that, whose days and months are the same.
 */
export function civilDate(counted: number, month: number, day: number): string | null {
  const year = counted < FIRST_BUDDHIST_YEAR ? counted : counted - BUDDHIST_YEARS_BEFORE;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month of the Gregorian calendar; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = DAYS_OF_MONTHS[month - 1] ?? 0;
  return month === 2 && isLeap ? days + 1 : days;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** `YYYY-MM-DD` of a day of the Persian calendar, or null when there is no such day. */
export function jalaliDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR) return null;
  const found = gregorianFromJalali(year, month, day);
  return found === null ? null : civilDate(found.year, found.month, found.day);
}

/**
 * `YYYY-MM-DD` of three numbers with points, strokes or hyphens between them, or null when they
 * are no day or can be read as more than one.
 */
export function readNumericDate(text: string, order: NumberOrder): string | null {
  return readInOrder(text, text.includes(RAISED_POINT) ? "day first" : order);
}

function readInOrder(text: string, order: NumberOrder): string | null {
  const [first = "", second = "", third = ""] = text.match(/\d+/g) ?? [];
  if (first.length === 4) return yearFirst(Number(first), Number(second), Number(third), order);
  const hasPoints = text.includes(".");
  const numbers: Numbers = [Number(first), Number(second), fullYear(third)];
  if (order === "jalali" && numbers[2] <= LAST_JALALI_YEAR) return jalaliDayFirst(numbers);
  if (third.length === 4) return theOnly(numbers, lastYearReadings(order, hasPoints));
  const isSure = order === "day first" || order === "month first";
  const readings = lastYearReadings(order, hasPoints && isSure);
  return theOnly(numbers, order === "unknown" ? [...readings, shortYearFirst] : readings);
}

/** Between the numbers of a date in Spanish papers, which put the day first. */
const RAISED_POINT = "·";

type Numbers = readonly [first: number, second: number, third: number];
type Reading = (numbers: Numbers) => string | null;

/** `2031-26-05` can only be the 26th of May: some sites put the day second. */
function yearFirst(year: number, month: number, day: number, order: NumberOrder): string | null {
  const isJalali = order === "jalali" && year <= LAST_JALALI_YEAR;
  if (isJalali) return jalaliDate(year, month, day);
  return civilDate(year, month, day) ?? civilDate(year, day, month);
}

/** In every language that writes points and puts the year last, the day is first (CLDR). */
function lastYearReadings(order: NumberOrder, hasPoints: boolean): readonly Reading[] {
  if (order === "month first") return [monthFirst];
  if (order === "day first" || (hasPoints && order !== "either")) return [dayFirst];
  return [dayFirst, monthFirst];
}

const dayFirst: Reading = ([day, month, year]) => civilDate(year, month, day);
const jalaliDayFirst: Reading = ([day, month, year]) => jalaliDate(year, month, day);
const monthFirst: Reading = ([month, day, year]) => civilDate(year, month, day);
const shortYearFirst: Reading = ([year, month, day]) =>
  civilDate(fullYear(String(year)), month, day % 100);

function theOnly(numbers: Numbers, readings: readonly Reading[]): string | null {
  const days = new Set(readings.map((reading) => reading(numbers)));
  days.delete(null);
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** The year that one of two digits means; a longer one is itself. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < FIRST_SHORT_YEAR_OF_1900 ? 2000 + year : 1900 + year;
}
