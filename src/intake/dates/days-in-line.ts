import { hasRange } from "./dates.ts";
import {
  type FoundItem,
  type Item,
  itemAt,
  joinWrittenDates,
  type PlacedItem,
  placedItems,
} from "./dates-items.ts";
import { numberOrderOf } from "./dates-numeric.ts";
import { tokenize } from "./dates-tokens.ts";

/** The one day that a line names among other words. */
export type DayInLine = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly hasTime: boolean;
  /** Whether a word says when something was published or changed. */
  readonly isLabelled: boolean;
  /** What stands before the day and behind it, without times and the words of a stamp. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
};

/** A line with a day has its year, of two digits at least. */
const MAY_HAVE_YEAR = /\p{Nd}{2}/u;

/**
 * The day with its year in a line of other words, as sites print it beside author, paper and section, or null where
 * the line names none, several, or how long something takes.
 * @param language BCP 47 tag of the text, or null.
 */
export function dayInLine(line: string, language: string | null): DayInLine | null {
  if (!MAY_HAVE_YEAR.test(line)) return null;
  const items = joinWrittenDates(itemsOf(line, language));
  if (hasRange(items.map(({ item }) => item))) return null;
  const days = items.flatMap(({ item }, place) => (isDay(item) ? [{ ...item, place }] : []));
  const [first, ...others] = days;
  if (first === undefined || first.date === null) return null;
  if (others.some(({ date }) => date !== first.date)) return null;
  return {
    date: first.date,
    hasTime: items.some(({ item }) => item.kind === "time"),
    isLabelled: items.some(({ item }) => item.kind === "published" || item.kind === "updated"),
    before: wordsIn(line, items.slice(0, first.place)),
    behind: wordsIn(line, items.slice(first.place)),
  };
}

function isDay(item: Item): item is Extract<Item, { kind: "date" }> {
  return item.kind === "date" && item.hasYear;
}

function itemsOf(line: string, language: string | null): readonly PlacedItem[] {
  const tokens = tokenize(line, numberOrderOf(language));
  const word = (index: number): FoundItem => ({ item: { kind: "word" }, end: index + 1 });
  return placedItems(tokens, (index) => itemAt(tokens, index) ?? word(index)) ?? [];
}

/** Numbers and months count as words, where they are no part of a date. */
const WORDS: ReadonlySet<Item["kind"]> = new Set(["word", "number", "month"]);

function wordsIn(line: string, items: readonly PlacedItem[]): readonly string[] {
  return items.flatMap(({ item, start, end }) =>
    WORDS.has(item.kind) ? [line.slice(start, end)] : [],
  );
}
