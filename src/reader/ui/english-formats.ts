import type { Formats } from "./format.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/**
 * What every page is taken over with, as `Intl` has it. To load what `Intl` knows of a language takes a phone
 * longer than a frame, which only readers of other languages need to wait for.
 */
export const ENGLISH_FORMATS: Pick<Formats, "number" | "day" | "category" | "and" | "or"> = {
  number: (number) => String(number).replaceAll(THOUSANDS, ","),
  day(date) {
    const [year, month = 1, day] = date.split("-").map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
  category: (count) => (count === 1 ? "one" : "other"),
  and: (items) => listOf(items, "and"),
  or: (items) => listOf(items, "or"),
};

function listOf(items: readonly string[], word: string) {
  const last = items.length - 1;
  const before = (index: number) => {
    if (index < last) return ", ";
    return last === 1 ? ` ${word} ` : `, ${word} `;
  };
  return items.flatMap((value, index) => [
    ...(index === 0 ? [] : [{ type: "literal", value: before(index) } as const]),
    { type: "element", value } as const,
  ]);
}
