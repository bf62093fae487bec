import { isWide } from "../spaces.ts";

/** Quotes close with the sign that opens them elsewhere in German, `„It is late.“`, and Danish, `»It is late.«` */
const FULL_STOP = /[.。．।۔։።] ?[\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const ELLIPSIS = /\.\.[\p{Pe}\p{Pf}\p{Pi}"']*$/u;

const ABBREVIATION = /(?:^|[\s.])\p{Lu}\.$/u;

const SPACE = 0x20;

const WIDE_CHARACTERS_PER_WORD = 2;

/** Thai, Lao, Burmese and Khmer put spaces between clauses, and no full stop at their ends. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/gu;
const FIRST_UNSPACED = 0xe00;
const UNSPACED_CHARACTERS_PER_WORD = 5;

/** Below it stand the signs that Chinese and Japanese text shares with others, such as brackets. */
const FIRST_IDEOGRAPH = 0x3040;

/** A text of so many words is prose however it ends; a full stop makes fewer a sentence. */
const LONG_TEXT_WORDS = 28;
const SHORTEST_SENTENCE_WORDS = 4;

/** A question, a call or somebody's words are a sentence from so many words on; below, a headline. */
const LOOSE_SENTENCE_WORDS = 14;
const LOOSE_END = /[!?！？؟:：;…\p{Pf}"']$/u;

/** A line of two sentences is a paragraph from so many words on, though the last has lost its stop; below, a headline. */
const TWO_SENTENCES_WORDS = 16;
const INNER_STOP = /\p{Ll}{3}[.!?؟]["”»’]? \p{Lu}|\p{Lo}{3}[.!?۔؟։।] \p{Lo}/u;

/** A summary in a list breaks off with dots instead. */
const LETTER_END = /[\p{L}\p{M}\p{Nd}]$/u;

/** A sentence with its author and date in brackets behind it: `… bis Mai. (Mila Brezina, 4.6.2031)`. */
const SIGNED_END = /[.!?…][\p{Pf}"]? \([^()]{1,45}\d{4}\)$/u;
const SIGNED_LENGTH = 60;

/** A sentence with its author alone behind it, as small papers end a report: `The vote stays close. (Ana Bell)`. */
const SIGNED_BY = /\p{L}[.!?…][\p{Pf}"]? \(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,2}\)(?: \+{2,3})?$/u;
const SIGNED_LAST = /[)+]$/;

/** Code units of a line's end that the other tests look at, so that long lines cost nothing. */
const END = 12;

/** Whether a line ends with a full stop in any script; an ellipsis or `U.S.` does not count. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-END);
  return FULL_STOP.test(end) && !ELLIPSIS.test(end) && !endsAbbreviation(text);
}

const QUESTION_END = /[?？؟]$/u;

/** Whether a line asks something; one as short as a sub-heading is one more often than a headline. */
export function endsWithQuestion(text: string): boolean {
  return QUESTION_END.test(text);
}

/** Whether a line ends with a colon: it announces what follows it, as no headline does. */
export function endsWithColon(text: string): boolean {
  return text.endsWith(":") || text.endsWith("：");
}

/** Whether a text ends with an abbreviation of single capitals, such as `U.S.` */
export function endsAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text.slice(-END));
}

/** Words of a text; two characters of Chinese or Japanese count as one, five of Thai. */
export function wordCount(text: string): number {
  let words = 1;
  let isSpaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) words += 1;
    if (unit >= FIRST_UNSPACED) isSpaced = false;
  }
  if (isSpaced) return words;
  if (!isWide(text)) return Math.max(words, unspacedWords(text));
  return Math.ceil(wideCharacters(text) / WIDE_CHARACTERS_PER_WORD) + words - 1;
}

/**
 * Whether a line reads as a sentence of an article rather than as a label, headline or item.
 * @param words As `wordCount` counts them.
 */
export function isSentence(text: string, words: number): boolean {
  if (words >= LONG_TEXT_WORDS) return true;
  if (words < SHORTEST_SENTENCE_WORDS) return false;
  if (words >= LOOSE_SENTENCE_WORDS && isUnspaced(text)) return true;
  if (endsSentence(text) || isSigned(text)) return true;
  if (words >= TWO_SENTENCES_WORDS && LETTER_END.test(text) && INNER_STOP.test(text)) return true;
  return words >= LOOSE_SENTENCE_WORDS && endsLoosely(text);
}

function isSigned(text: string): boolean {
  return SIGNED_LAST.test(text) && SIGNED_BY.test(text.slice(-SIGNED_LENGTH));
}

function endsLoosely(text: string): boolean {
  return LOOSE_END.test(text.slice(-END)) || SIGNED_END.test(text.slice(-SIGNED_LENGTH));
}

/** Whether a text is mostly in a script that puts no space between words and no stop behind them. */
export function isUnspaced(text: string): boolean {
  return unspacedWords(text) * UNSPACED_CHARACTERS_PER_WORD * 2 > text.length;
}

function unspacedWords(text: string): number {
  const count = text.match(UNSPACED)?.length ?? 0;
  return Math.ceil(count / UNSPACED_CHARACTERS_PER_WORD);
}

function wideCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= FIRST_IDEOGRAPH) count += 1;
  }
  return count;
}

/** Parts of a text between spaces. */
export function spacedWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) words += 1;
  return words;
}
