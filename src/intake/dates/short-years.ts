import type { Item, PlacedItem } from "./dates-items.ts";
import { fullYear } from "./dates-numeric.ts";

const TWO_DIGITS = /^\d{2}$/;

/** Items between a year and the time of day: `4 May 31, at 18:40`. */
const MOST_BETWEEN = 2;

/**
 * The items of a line with whole years for those of two digits: behind day and month, before the time of day, nothing else
 * can stand, `4 May 31 at 18:40`.
 */
export function withFullYears(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return items.map((placed, place) => {
    const { item } = placed;
    if (item.kind !== "number" || !isShortYear(items, place, item.text)) return placed;
    return { ...placed, item: { kind: "number", text: String(fullYear(item.text)) } };
  });
}

function isShortYear(items: readonly PlacedItem[], place: number, text: string): boolean {
  if (!TWO_DIGITS.test(text) || kindAt(items, place - 1) !== "month") return false;
  const isBehindDay = kindAt(items, place - 2) === "number";
  const behind = items.slice(place + 1, place + 2 + MOST_BETWEEN);
  const time = behind.findIndex(({ item }) => item.kind === "time");
  return isBehindDay && time >= 0 && behind.slice(0, time).every(mayStandBetween);
}

function kindAt(items: readonly PlacedItem[], place: number): Item["kind"] | undefined {
  return items[place]?.item.kind;
}

function mayStandBetween({ item }: PlacedItem): boolean {
  return item.kind === "plain" || (item.kind === "sign" && item.text === ",");
}
