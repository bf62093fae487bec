import type { Filter } from "#article/paths.ts";

const counts = new Intl.NumberFormat("en");
const languages = new Intl.DisplayNames("en", { type: "language" });
const percents = new Intl.NumberFormat("en", { style: "percent" });
const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const lists = new Intl.ListFormat("en", { type: "conjunction" });

/** A count with separators: 2,225. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** A number with a fraction, such as 1.25. */
export function formatNumber(number: number): string {
  return counts.format(number);
}

/** What a language is called, such as Persian for `fa`. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A share of 0 to 1 as a percentage: 62%. */
export function formatPercent(share: number): string {
  return percents.format(share);
}

/** "1 article", "2,225 articles". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A day such as `2031-05-04`, wherever the reader is: 4 May 2031. */
export function formatDay(day: string): string {
  return days.format(new Date(day));
}

/** " in Town, 2031/may": the part of the library that a filter keeps to; empty for all of it. */
export function placeOf({ section, collection }: Filter): string {
  const names = [section, collection].filter((name) => name !== null);
  return names.length === 0 ? "" : ` in ${names.join(", ")}`;
}

/** The parts of "a, b, and c", each told apart from what joins them. */
export function listParts(words: readonly string[]): readonly { isWord: boolean; text: string }[] {
  return lists
    .formatToParts(words)
    .map(({ type, value }) => ({ isWord: type === "element", text: value }));
}
