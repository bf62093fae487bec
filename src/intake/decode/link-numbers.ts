/** A link's number before its text, as text browsers write it: `[12]Harbour`. A note's stands behind its word. */
const LINK_NUMBER = /(?<![^\s([|/>•·*#–—-])\[(\d{1,4})\](?=\S)/g;

/** Fewer such numbers may be a text's own, and those of links rise through the whole page. */
const FEWEST_NUMBERS = 5;
const RISING_SHARE = 0.9;
const HIGHEST_FIRST = 3;

/** What text browsers write for buttons, for fields to fill in, and for pictures without words. */
const FORM_SIGNS = /\(BUTTON\) ?|_{4,} ?/g;
const PICTURE = /(?<!\S)\[([^\s[\]]+\.(?:jpe?g|png|gif|webp|svg))\](?=\s|$)/gi;

/** A text, and how many numbers of links it has lost. */
export type Unnumbered = { readonly text: string; readonly count: number };

/** A page as a text browser (Lynx, ELinks) writes it, without the numbers and signs that it adds; other texts as they are. */
export function withoutLinkNumbers(text: string): Unnumbered {
  if (!text.includes("[1]") && !text.includes("[2]")) return { text, count: 0 };
  const numbers = Array.from(text.matchAll(LINK_NUMBER), ([, digits]) => Number(digits));
  if (!areOfLinks(numbers)) return { text, count: 0 };
  const plain = text.replace(LINK_NUMBER, "").replace(FORM_SIGNS, "").replace(PICTURE, "$1");
  return { text: plain, count: numbers.length };
}

function areOfLinks(numbers: readonly number[]): boolean {
  if (numbers.length < FEWEST_NUMBERS || (numbers[0] ?? 0) > HIGHEST_FIRST) return false;
  const rising = numbers.filter((number, place) => number > (numbers[place - 1] ?? 0)).length;
  return rising >= numbers.length * RISING_SHARE;
}
