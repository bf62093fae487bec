import {
  FILLER_WORDS,
  HOUR_WORDS,
  PUBLISHED_WORDS,
  RECENT_DAY_WORDS,
  UPDATED_WORDS,
  type WordsByLanguage,
  ZONE_WORDS,
} from "./dates-labels.ts";
import { civilDate, jalaliDate } from "./dates-numeric.ts";
import {
  type Phrases,
  addPhrase,
  createPhrases,
  matchPhrase,
  wordsOfPhrases,
} from "./dates-phrases.ts";
import { withFullYears } from "./short-years.ts";
import { relativeWordings } from "./dates-relative.ts";
import type { Token } from "./dates-tokens.ts";
import { type Month, calendarNames } from "./month-names.ts";

/** What a word or phrase can be in a date stamp. */
export type DateMeaning =
  | { readonly kind: "month"; readonly month: Month }
  | {
      readonly kind: "weekday" | "published" | "updated" | "filler" | "zone" | "hour" | "relative";
    };

/** A part of a date stamp. */
export type Item =
  | { readonly kind: "date"; readonly date: string | null; readonly hasYear: boolean }
  | { readonly kind: "time" | "relative" | "published" | "updated" | "plain" }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "month"; readonly months: readonly Month[]; readonly isWeekday: boolean }
  | { readonly kind: "sign"; readonly text: string }
  /** What is no part of a date. */
  | { readonly kind: "word" }
  | { readonly kind: "furniture"; readonly part: FurniturePart };

/** What else stands beside a byline and a date above an article. */
export type FurniturePart = "opening" | "counter" | "button" | "category";

/** Where an item stands in the line, in UTF-16 code units. */
export type PlacedItem = { readonly item: Item; readonly start: number; readonly end: number };

const MEANINGS = {
  weekday: { kind: "weekday" },
  published: { kind: "published" },
  updated: { kind: "updated" },
  filler: { kind: "filler" },
  zone: { kind: "zone" },
  hour: { kind: "hour" },
  relative: { kind: "relative" },
} as const satisfies Readonly<Record<string, DateMeaning>>;

let phrases: Phrases<DateMeaning> | null = null;
let knownWords: ReadonlySet<string> | null = null;

/** Every word of dates, for a quick look at whether a line can hold nothing else. */
export function dateWords(): ReadonlySet<string> {
  knownWords ??= wordsOfPhrases(datePhrases());
  return knownWords;
}

/** All words of dates; made at first use, since there are some thousand names. */
export function datePhrases(): Phrases<DateMeaning> {
  phrases ??= createDatePhrases();
  return phrases;
}

function createDatePhrases(): Phrases<DateMeaning> {
  const made = createPhrases<DateMeaning>();
  const months = new Map<string, DateMeaning>();
  for (const { name, month } of calendarNames()) {
    addPhrase(made, name, month === "weekday" ? MEANINGS.weekday : shared(months, month));
  }
  addWords(made, PUBLISHED_WORDS, MEANINGS.published);
  addWords(made, RECENT_DAY_WORDS, MEANINGS.published);
  addWords(made, UPDATED_WORDS, MEANINGS.updated);
  addWords(made, FILLER_WORDS, MEANINGS.filler);
  addWords(made, ZONE_WORDS, MEANINGS.zone);
  addWords(made, HOUR_WORDS, MEANINGS.hour);
  for (const wording of relativeWordings()) addPhrase(made, wording, MEANINGS.relative);
  return made;
}

function shared(months: Map<string, DateMeaning>, month: Month): DateMeaning {
  const key = `${month.calendar} ${month.month}`;
  const meaning = months.get(key) ?? { kind: "month", month };
  months.set(key, meaning);
  return meaning;
}

function addWords(into: Phrases<DateMeaning>, words: WordsByLanguage, meaning: DateMeaning): void {
  for (const row of Object.values(words)) {
    for (const phrase of row.split("|")) addPhrase(into, phrase, meaning);
  }
}

/** The item that starts at a token and the index after it, or null when the token is no date's. */
export function itemAt(tokens: readonly Token[], index: number): FoundItem | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === "date") {
    return { item: { kind: "date", date: token.date, hasYear: token.hasYear }, end: index + 1 };
  }
  if (token.kind === "zone") return { item: { kind: "plain" }, end: index + 1 };
  if (token.kind === "time") return { item: { kind: "time" }, end: index + 1 };
  if (token.kind === "sign") return { item: { kind: "sign", text: token.text }, end: index + 1 };
  const match = matchPhrase(datePhrases(), tokens, index);
  if (match !== null) return { item: itemOf(match.meanings), end: match.end };
  if (token.kind === "word") return null;
  return { item: { kind: "number", text: token.text }, end: index + 1 };
}

/** An item and the index of the token behind it. */
export type FoundItem = { readonly item: Item; readonly end: number };

/**
 * The items of a line in their places, or null as soon as nothing is found at a token.
 * @param findAt What starts at a token; it is told the item before.
 */
export function placedItems(
  tokens: readonly Token[],
  findAt: (index: number, before: Item | undefined) => FoundItem | null,
): readonly PlacedItem[] | null {
  const items: PlacedItem[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = findAt(index, items.at(-1)?.item);
    if (found === null) return null;
    const start = tokens[index]?.start ?? 0;
    items.push({ item: found.item, start, end: tokens[found.end - 1]?.end ?? start });
    index = found.end;
  }
  return items;
}

function itemOf(meanings: readonly DateMeaning[]): Item {
  const months = meanings.flatMap((meaning) => (meaning.kind === "month" ? [meaning.month] : []));
  const kinds = new Set(meanings.map((meaning) => meaning.kind));
  if (months.length > 0) {
    const isPlain = kinds.has("weekday") || kinds.has("filler") || kinds.has("zone");
    return { kind: "month", months, isWeekday: isPlain };
  }
  if (kinds.has("hour")) return { kind: "time" };
  if (kinds.has("relative")) return { kind: "relative" };
  if (kinds.has("updated")) return { kind: "updated" };
  return { kind: kinds.has("published") ? "published" : "plain" };
}

/** Items between the parts of one date: "4. Mai 2031", "May 4, 2031", "4 de mayo de 2031". */
const DATE_SIGNS = new Set([
  ".",
  ",",
  "،",
  "-",
  "‐",
  "–",
  "/",
  "'",
  "’",
  "º",
  "°",
  "(",
  ")",
  "׳",
  "॰",
]);

/** More than these between two parts is no date. */
const MAX_BETWEEN = 3;

/** The parts of a written date in the orders that languages use. */
const ORDERS = [
  ["day", "month", "year"],
  ["month", "day", "year"],
  ["year", "month", "day"],
  ["year", "day", "month"],
  ["day", "month"],
  ["month", "day"],
] as const;

type Part = "day" | "month" | "year";

/** The items of a line with each written date as one item. */
export function joinWrittenDates(items: readonly PlacedItem[]): readonly PlacedItem[] {
  let joined = withFullYears(items);
  for (const order of ORDERS) joined = joinOrder(joined, order);
  return joined;
}

function joinOrder(items: readonly PlacedItem[], order: readonly Part[]): readonly PlacedItem[] {
  const joined: PlacedItem[] = [];
  for (let index = 0; index < items.length;) {
    const found = writtenDateAt(items, index, order);
    const item = items[index];
    if (found !== null) joined.push(found.item);
    else if (item !== undefined) joined.push(item);
    index = found === null ? index + 1 : found.end;
  }
  return joined;
}

function writtenDateAt(
  items: readonly PlacedItem[],
  start: number,
  order: readonly Part[],
): { readonly item: PlacedItem; readonly end: number } | null {
  const found = new Map<Part, PlacedItem>();
  let index = start;
  for (const part of order) {
    index = found.size === 0 ? index : skipBetween(items, index, found.has("month"));
    const item = items[index];
    if (item === undefined || !fits(item.item, part)) return null;
    found.set(part, item);
    index += 1;
  }
  const first = items[start];
  const last = items[index - 1];
  if (first === undefined || last === undefined) return null;
  const item = dateItem(found);
  return item === null ? null : { item: { item, start: first.start, end: last.end }, end: index };
}

/** After a month, the same month in other words ("أيار/مايو") belongs to it too. */
function skipBetween(items: readonly PlacedItem[], start: number, afterMonth: boolean): number {
  let index = start;
  while (index - start < MAX_BETWEEN && isBetween(items[index]?.item, afterMonth)) index += 1;
  return index;
}

function isBetween(item: Item | undefined, afterMonth: boolean): boolean {
  if (item === undefined) return false;
  if (item.kind === "sign") return DATE_SIGNS.has(item.text);
  return item.kind === "plain" || (afterMonth && item.kind === "month");
}

const YEAR = /^\d{4}$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

function fits(item: Item, part: Part): boolean {
  if (part === "month") return item.kind === "month";
  return item.kind === "number" && (part === "year" ? YEAR : DAY).test(item.text);
}

/** Calendars whose days are days of ours for certain. */
const CONVERTED: ReadonlySet<Month["calendar"]> = new Set(["gregorian", "jalali"]);

function dateItem(parts: ReadonlyMap<Part, PlacedItem>): Item | null {
  const month = parts.get("month")?.item;
  if (month?.kind !== "month") return null;
  if (!parts.has("year")) return { kind: "date", date: null, hasYear: false };
  const year = numberOf(parts.get("year"));
  const day = numberOf(parts.get("day"));
  const isKnownOnly = month.months.some(({ calendar }) => !CONVERTED.has(calendar));
  const days = new Set(month.months.map((each) => dayOf(each, year, day)));
  days.delete(null);
  const [date = null] = days;
  if (days.size === 0 && !isKnownOnly) return null;
  return { kind: "date", date: days.size === 1 ? date : null, hasYear: true };
}

function numberOf(placed: PlacedItem | undefined): number {
  return placed?.item.kind === "number" ? Number(placed.item.text) : Number.NaN;
}

function dayOf({ calendar, month }: Month, year: number, day: number): string | null {
  if (!CONVERTED.has(calendar)) return null;
  return calendar === "jalali" ? jalaliDate(year, month, day) : civilDate(year, month, day);
}
