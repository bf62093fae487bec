/**
 * Signs before an item of a list. A dash is not among them: in many languages it opens what
 * somebody says. Two asterisks stand around words that are stressed.
 */
const BULLET = /^(?:[•‣▪◦●○■□▸►➤➢✓✔·・⁃∙]|\*(?!\p{L}[^*]{0,100}\*)|[-–](?=\s))\s*(?=\S)/u;

/** A number or letter before an item: `1.`, `1)`, `(1)`, `٢-`, `a)`, `①`, `1、`. */
const NUMBER =
  /^(?:\(?(\p{Nd}{1,3})(?:[.)](?=\s)|\)\s|[.)-](?=[^\p{Nd}\s]*\p{L})|[、．]))\s*(?=\S)/u;

/** A number before a heading, which is no item of a list. */
const STEP = /^(\p{Nd}{1,2}) ?[-–] (?=\p{L})/u;

/** A letter before an item; with a full stop it would be a person's initial. */
const LETTERED = /^[a-z]\)\s+(?=\S)/u;
const BEFORE_A = 0x60;

/** The mark of quoted mail. */
const QUOTE = /^>+ ?/u;

/** Whether a line opens an item of a list or a line of quoted mail, so that it starts anew. */
export function opensItem(text: string): boolean {
  return bulletOf(text) !== null || numberOf(text) !== null || QUOTE.test(text);
}

/** Whether a line is a footnote, as stand below the author's name: `(1) Ana Bell, The Harbour, Port Town 2031.` */
export function opensNote(text: string): boolean {
  return NOTE.test(text);
}

const NOTE = /^[([]\p{Nd}{1,3}[)\]]/u;

/** The text behind a bullet, or null when there is none. */
export function bulletOf(text: string): string | null {
  const sign = BULLET.exec(text);
  return sign === null ? null : text.slice(sign[0].length);
}

/** The text behind a dash that goes on with a small letter: speech starts with a capital one. */
export function dashItemOf(text: string): string | null {
  const sign = /^[—–] (?=\p{Ll})/u.exec(text);
  return sign === null ? null : text.slice(sign[0].length);
}

/** The number or letter before an item, counted from 1, and the text behind it; null without. */
export function numberOf(text: string): { readonly number: number; readonly text: string } | null {
  const letter = LETTERED.exec(text);
  if (letter !== null) {
    return { number: text.charCodeAt(0) - BEFORE_A, text: text.slice(letter[0].length) };
  }
  const sign = NUMBER.exec(text);
  const digits = sign?.[1];
  if (sign === null || digits === undefined) return null;
  return { number: decimalValue(digits), text: text.slice(sign[0].length) };
}

/** The number of a step or of a part with its own heading, as in `1. Dim` or `1- Dim`; null without one. */
export function stepOf(text: string): number | null {
  const digits = STEP.exec(text)?.[1];
  return digits === undefined ? (numberOf(text)?.number ?? null) : decimalValue(digits);
}

/** The text of a line of quoted mail, or null. */
export function quotedMailOf(text: string): string | null {
  const sign = QUOTE.exec(text);
  return sign === null ? null : text.slice(sign[0].length);
}

/** The value of digits of any script: each run of ten in Unicode starts with the zero. */
function decimalValue(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 10 + digitValue(digit), 0);
}

function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
    value += 1;
  }
  return value;
}
