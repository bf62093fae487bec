import { countWords } from "#article/text.ts";

/** The longest headline in spaced words, and in the characters of Chinese or Japanese. */
const HEADLINE_WORDS = 30;
const HEADLINE_CHARACTERS = 60;

/** The longest headline in UTF-16 code units, whatever its script. */
const HEADLINE_LENGTH = 240;

const FULL_STOP = /[.。．।۔։።][\p{Pe}\p{Pf}"']*$/u;
const ELLIPSIS = /\.\.[\p{Pe}\p{Pf}"']*$/u;

const ABBREVIATION = /(?:^|[\s.])\p{Lu}\.$/u;

/** Code units of a line's end that the tests above look at, so that long lines cost nothing. */
const END = 12;

/** Whether a line is a paragraph's text rather than a headline or label. */
export function isProse(text: string): boolean {
  return isTooLongForHeadline(text) || endsSentence(text);
}

/** Whether a line ends with a full stop in any script; an ellipsis or `U.S.` does not count. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-END);
  return FULL_STOP.test(end) && !ELLIPSIS.test(end) && !endsAbbreviation(text);
}

/** Whether a text ends with an abbreviation of single capitals, such as `U.S.` */
export function endsAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text.slice(-END));
}

function isTooLongForHeadline(text: string): boolean {
  if (text.length <= HEADLINE_CHARACTERS) return false;
  if (text.length > HEADLINE_LENGTH) return true;
  return text.split(" ").length > HEADLINE_WORDS || countWords(text) > HEADLINE_CHARACTERS;
}
