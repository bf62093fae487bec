import type { FoundCondition } from "#article/found.ts";

/** What a name before a colon keeps a word to: a part of the article, or a fact about it. */
export type QueryField = NonNullable<FoundCondition["field"]>;

/** The days of a condition: `from` belongs to them, `until` does not; one of them is null. */
export type Days = { readonly from: string | null; readonly until: string | null };

/** Where a field's value begins. */
type FieldStart = { readonly field: QueryField; readonly end: number };

/** As readers type them, folded. */
const NAMES: readonly (readonly [name: string, field: QueryField])[] = [
  ["title:", "title"],
  ["section:", "section"],
  ["by:", "author"],
  ["before:", "before"],
  ["after:", "after"],
  ["longer:", "longer"],
  ["shorter:", "shorter"],
  ["lang:", "language"],
];

const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
/** More digits than any text has words, and few enough to be told from each other. */
const NUMBER = /^\d{1,9}$/;
const TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/;

/** The field whose name and colon stand at an offset of a folded text. */
export function fieldAt(folded: string, at: number): FieldStart | null {
  for (const [name, field] of NAMES) {
    if (folded.startsWith(name, at)) return { field, end: at + name.length };
  }
  return null;
}

/** Whether a field can have a value, folded. */
export function isValueOf(field: QueryField, value: string): boolean {
  if (field === "before" || field === "after") return daysOf(field, value) !== null;
  if (field === "longer" || field === "shorter") return wordsOf(value) !== null;
  return field === "language" ? languageTagOf(value) !== null : value !== "";
}

/**
 * The days before the first or after the last day of a date, which may be a day (2031-05-04), a month
 * (2031-05) or a year (2031); null for what is no date.
 */
export function daysOf(field: "before" | "after", value: string): Days | null {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return null;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const date = new Date(first);
  if (dayOf(date) !== first) return null;
  if (field === "before") return { from: null, until: first };
  if (day !== undefined) date.setUTCDate(date.getUTCDate() + 1);
  else if (month !== undefined) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  const from = dayOf(date);
  return from === null ? null : { from, until: null };
}

/** A number of words, or null for what is none. */
export function wordsOf(value: string): number | null {
  return NUMBER.test(value) ? Number(value) : null;
}

/** A language tag as it compares with others, or null for what cannot be one. */
export function languageTagOf(value: string): string | null {
  return TAG.test(value) ? value : null;
}

/** A day as `YYYY-MM-DD`; null for none, and beyond the year 9999, where days no longer compare as texts. */
function dayOf(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const [day = ""] = date.toISOString().split("T");
  return day.length === "YYYY-MM-DD".length ? day : null;
}
