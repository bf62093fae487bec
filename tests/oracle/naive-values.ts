import type { Chain } from "./naive-words.ts";

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of which the one after has no year of four digits. */
const LAST_DAY = "9999-12-31";

/** A value that is a single chain, joiners included; else nothing that could be a date or a tag. */
export function valueOf(chains: readonly Chain[]): string {
  const [chain, ...others] = chains;
  if (chain === undefined || others.length > 0) return "";
  const { pieces, signs, suffix } = chain;
  return pieces.map((piece, place) => (signs[place] ?? "") + piece).join("") + suffix;
}

/** The first and the last day of a year, month or day; null for what is none. */
export function edgesOf(value: string): { readonly first: string; readonly last: string } | null {
  const parts = value.split("-");
  const [year = "", month = "", day = ""] = parts;
  if (!/^[0-9]{4}$/.test(year) || parts.length > 3) return null;
  const months = monthsOf(year).filter((each) => parts.length < 2 || each.startsWith(month));
  const days = months.filter((each) => parts.length < 3 || each === `${month}-${day}`);
  const isWhole = parts.slice(1).every((part) => part.length === 2);
  const [first, last] = [days.at(0), days.at(-1)];
  if (!isWhole || first === undefined || last === undefined) return null;
  return { first: `${year}-${first}`, last: `${year}-${last}` };
}

/** Whether a day later than this one can be told. */
export function hasDayAfter(day: string): boolean {
  return day !== LAST_DAY;
}

/** Subtags in small letters; null for what is no language tag. */
export function subtagsOf(value: string): readonly string[] | null {
  const [language = "", ...further] = value.split("-");
  const isTag =
    /^[a-z]{2,8}$/.test(language) && further.every((each) => /^[a-z0-9]{1,8}$/.test(each));
  return isTag ? [language, ...further] : null;
}

/** All days of a year as `MM-DD`. */
function monthsOf(year: string): string[] {
  const number = Number(year);
  const isLeap = number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
  return DAYS_OF_MONTHS.flatMap((length, month) =>
    Array.from({ length: month === 1 && isLeap ? 29 : length }, (_, day) =>
      [month + 1, day + 1].map((part) => String(part).padStart(2, "0")).join("-"),
    ),
  );
}
