import { readDateLine } from "../dates/dates.ts";

/** Words of the longest line that dates an article among a few words of its own, and of those. */
const MOST_WORDS = 13;
const MOST_OTHER_WORDS = 7;

/**
 * Words behind a date that opens its line. A date elsewhere counts with the time of day alone: without
 * it, `Fair on 12 June 2031` says when something takes place.
 */
const MOST_WORDS_BEHIND = 3;
const CLOCK = /\p{Nd}{1,2}[:：.]\p{Nd}{2}(?!\p{Nd}|[.]\p{Nd})/u;

/** What stands behind a date in a line of the site alone: a bar, or at its end the number of comments. */
const BAR = /^[|·•∙]$/u;
const COUNT_AT_END = /\s\p{Nd}{1,3}$/u;

/** A date is certain enough among other words only with its year, of two digits behind raised points: `04·05·31`. */
const YEAR = /\p{Nd}{4}|\p{Nd}{2}·\p{Nd}{2}·\p{Nd}{2}/u;

/** Whether a line may give a date with its year. */
export function hasYear(text: string): boolean {
  return YEAR.test(text);
}

/**
 * Brackets that scraping leaves about a date, and strokes alone, which are no words:
 * `Site ( 2031-05-04 09:20 ) Source: Paper`, `Ana Bell / Tom Roe Port Town 4 May 2031 - 09:20`.
 */
const NO_WORDS = /[()（）]|(?<=\s)[/–-](?=\s)/gu;

/**
 * The day that a short line gives beside other words, as `YYYY-MM-DD`: `4 May 2031 report`,
 * `Europe 04.05.2031 | 21:40`. Null when it gives none.
 * @param language BCP 47 tag of the text, or null.
 */
export function dateBeside(text: string, language: string | null): string | null {
  if (!YEAR.test(text)) return null;
  const words = text.replace(NO_WORDS, " ").trim().split(/\s+/u);
  if (words.length > MOST_WORDS) return null;
  const least = Math.max(1, words.length - MOST_OTHER_WORDS);
  const opening = openingDate(words, text, language);
  if (opening !== null) return opening;
  for (let length = words.length; length >= least; length -= 1) {
    const date = dateOfLength(words, length, language);
    if (date !== null) return date;
  }
  return null;
}

/** Words of the longest date: `Tuesday, the 4th of May 2031`. */
const LONGEST_DATE = 7;

/**
 * A date that opens its line, with a bar behind it or the number of comments at the end, however much
 * stands between: `4 May 2031 | Online at 12:02 | Comments (85)`, `4 May 2031 Ana Bell News, Harbour 0`.
 */
function openingDate(
  words: readonly string[],
  text: string,
  language: string | null,
): string | null {
  const isCounted = COUNT_AT_END.test(text);
  for (let length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length -= 1) {
    if (!isCounted && !BAR.test(words[length] ?? "")) continue;
    const stamp = readDateLine(words.slice(0, length).join(" "), language);
    if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
  }
  return null;
}

function dateOfLength(
  words: readonly string[],
  length: number,
  language: string | null,
): string | null {
  for (let start = 0; start + length <= words.length; start += 1) {
    const part = words.slice(start, start + length).join(" ");
    const opens = start === 0 && words.length - length <= MOST_WORDS_BEHIND;
    const mayDate = YEAR.test(part) && (opens || CLOCK.test(part));
    const stamp = mayDate ? readDateLine(part, language) : null;
    if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
  }
  return null;
}

/** Where a date starts that scraping has joined to the end of a sentence: `… of it?Monday, 6 January 2031`. */
const JOINED_DATE = /[.!?…»”"](?=(?:\p{Lu}|\p{Nd})[^.!?]{6,40}$)/u;
const DIGIT_AT_END = /\p{Nd}$/u;

/** The day that is joined to the end of a sentence, as `YYYY-MM-DD`, or null. */
export function dateJoinedTo(sentence: string, language: string | null): string | null {
  if (!DIGIT_AT_END.test(sentence)) return null;
  const sign = JOINED_DATE.exec(sentence);
  if (sign === null) return null;
  const stamp = readDateLine(sentence.slice(sign.index + 1), language);
  return stamp?.kind === "stamp" ? stamp.date : null;
}

/** Whether a line gives day and time among a few words, as the one below a headline does that says who wrote when. */
export function isStampBeside(text: string): boolean {
  return CLOCK.test(text) && dateBeside(text, null) !== null;
}

/** Hours, minutes and seconds. */
const SECONDS = /(?<!\p{Nd})\p{Nd}{2}:\p{Nd}{2}:\p{Nd}{2}(?!\p{Nd})/u;

/** Whether a line may be a page's own clock, which names the paper's place: `Port Town / 04.05.2031 09:43:04`. */
export function isPageClock(text: string): boolean {
  return SECONDS.test(text);
}
