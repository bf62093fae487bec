import type { Item, PlacedItem } from "./dates-items.ts";
import { fullYear } from "./dates-numeric.ts";

const TWO_DIGITS = /^\d{2}$/;

/** Items between a year and the time of day, `4 May 31, at 18:40`, or between the time and the day: `18:40, 4 May 31`. */
const MOST_BETWEEN = 2;

/** What stands for the first two digits of a year: `4 May '31`. */
const ELISION = /^['’‘]$/u;

/**
 * The items of a line with whole years for those of two digits: behind day and month, where an apostrophe says that digits
 * are left out, or before or behind the time of day, nothing else can stand: `4 May 31 at 18:40`, `4 May '31`.
 */
export function withFullYears(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const signs = new Set(items.filter((_, place) => isElision(items, place)));
  const years = new Set(items.filter((_, place) => isElision(items, place - 1)));
  const whole = signs.size === 0 ? items : items.filter((placed) => !signs.has(placed));
  return whole.map((placed, place) => {
    const { item } = placed;
    if (item.kind !== "number" || !TWO_DIGITS.test(item.text)) return placed;
    const isYear = years.has(placed) || isByTime(whole, place);
    return isYear
      ? { ...placed, item: { kind: "number", text: String(fullYear(item.text)) } }
      : placed;
  });
}

/** Whether an apostrophe stands behind day and month, and two digits directly behind it. */
function isElision(items: readonly PlacedItem[], place: number): boolean {
  const [sign, year] = [items[place], items[place + 1]];
  if (sign?.item.kind !== "sign" || !ELISION.test(sign.item.text)) return false;
  if (year?.item.kind !== "number" || !TWO_DIGITS.test(year.item.text)) return false;
  return year.start === sign.end && isBehindDayAndMonth(items, place);
}

function isBehindDayAndMonth(items: readonly PlacedItem[], place: number): boolean {
  return kindAt(items, place - 1) === "month" && kindAt(items, place - 2) === "number";
}

/** Whether a number stands behind day and month, and the time of day before or behind all of it. */
function isByTime(items: readonly PlacedItem[], place: number): boolean {
  if (!isBehindDayAndMonth(items, place)) return false;
  const behind = items.slice(place + 1, place + 2 + MOST_BETWEEN);
  const before = items.slice(Math.max(0, place - 3 - MOST_BETWEEN), place - 2).toReversed();
  return [behind, before].some((near) => {
    const time = near.findIndex(({ item }) => item.kind === "time");
    return time >= 0 && near.slice(0, time).every(mayStandBetween);
  });
}

function kindAt(items: readonly PlacedItem[], place: number): Item["kind"] | undefined {
  return items[place]?.item.kind;
}

function mayStandBetween({ item }: PlacedItem): boolean {
  return item.kind === "plain" || (item.kind === "sign" && item.text === ",");
}
