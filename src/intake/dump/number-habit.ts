import type { Signed } from "./signs.ts";

/** A date of numbers with its year last, and the sign between them: `31.05.2031`, `31/5/31`. */
const NUMBERS = /(?<![\p{Nd}./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\p{Nd}./-])/gu;

/** A line that holds one. */
const ANY_NUMBERS = /\d{1,2}([./-])\d{1,2}\1\d{2}/;

/** The time in a zone of America, where the month is first: `4/5/2031 4:20 PM PDT`. */
const AMERICAN_TIME = /\d ?[AaPp]\.?[Mm]\.? (?:[ECMP][DS]?T|AK[DS]T|HST)(?![\p{L}])/u;

const MONTHS = 12;

/**
 * The language by which a page's dates are read. English has day and month in both orders; so where
 * a date of numbers could be either, the page's other dates tell: `31.05.2031` has its day first.
 * @param language BCP 47 tag of the text, or null.
 */
export function languageOfDates(
  passages: readonly Signed[],
  language: string | null,
): string | null {
  if (language !== "en" || !passages.some(isInDoubt)) return language;
  const orders = new Set(passages.flatMap(({ text }) => ordersIn(text)));
  const [order = language] = orders;
  return orders.size === 1 ? order : language;
}

/** Whether a line is a date, yet names no day that is sure. */
function isInDoubt({ sign, text }: Signed): boolean {
  return sign.kind === "meta" && sign.date === null && ANY_NUMBERS.test(text);
}

/** English with the day or the month first, for each date that can be read in one way only. */
function ordersIn(text: string): readonly string[] {
  if (!ANY_NUMBERS.test(text)) return [];
  if (AMERICAN_TIME.test(text)) return ["en-US"];
  return Array.from(text.matchAll(NUMBERS)).flatMap(([, first, , second]) => {
    const [isDay, isMonthFirst] = [Number(first) > MONTHS, Number(second) > MONTHS];
    if (isDay === isMonthFirst) return [];
    return isDay ? ["en-GB"] : ["en-US"];
  });
}
