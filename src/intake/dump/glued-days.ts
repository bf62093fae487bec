/** Counters of readers and comments that scraping has run into the time of day: `4 May 2031, 18:0693`. */
const GLUED_COUNTERS = /(?<=(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2})\p{Nd}{1,8}$/u;

/** A day that scraping has run into the time of day, or into a counter: `2031-05-0407:42`, `2031-05-04107`. */
const GLUED_DAY =
  /^((?:19|20)\p{Nd}{2}([-/.])\p{Nd}{2}\2\p{Nd}{2})(?:(?=\p{Nd}{2}:\p{Nd}{2})|\p{Nd}{1,6}$)/u;

/**
 * The day of the last change behind the first one's year, as blogs have both and show one: `4 May 20316 May 2031`,
 * `May 4, 2031May 6, 2031`, `04.05.203106.05.2031`.
 */
const SECOND_DAY =
  /(?<=(?<!\p{Nd})(?:19|20)\p{Nd}{2})(?:\p{Nd}{1,2}\.? (?:de )?\p{L}{3,14}\.?(?: de)?,? (?:19|20)\p{Nd}{2}|\p{Lu}\p{L}{2,13} \p{Nd}{1,2}, (?:19|20)\p{Nd}{2}|\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1(?:19|20)\p{Nd}{2})(?!\p{Nd})/u;
const ANY_GLUED_YEAR = /(?:19|20)\p{Nd}{2}[\p{Nd}\p{Lu}]/u;

/** A day behind the initial that ends a name: `Ana B.04.05.2031`. */
const DAY_BEHIND_INITIAL =
  /(?<=^\p{Lu}\p{L}+ \p{Lu}\.)(?=\p{Nd}{2}\.\p{Nd}{2}\.(?:19|20)\p{Nd}{2}$)/u;

/** The number of comments that scraping has run into the day: `04/05/203112 comments`. */
const COUNT_BEHIND_DAY =
  /(?<=^\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-](?:19|20)\p{Nd}{2})(?=\p{Nd}{1,4} \p{L})/u;

/** The time of day run into the year, and a label run into the time: `May 4, 20316:14 PMUpdated 2 hours ago`. */
const TIME_BEHIND_YEAR = /(?<=(?:19|20)\p{Nd}{2})(?=\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd}))/u;
const LABEL_BEHIND_TIME = /(?<=\p{Nd} ?[AP]M)(?=\p{Lu}\p{Ll})/u;

/** Sites type a straight or a raised sign inside the Ukrainian word for Friday, which is a letter of it. */
const SIGN_IN_FRIDAY = /(?<=п)['’](?=ятниц)/iu;
const LETTER_IN_FRIDAY = "\u02bc";

/** Most lines have no year, which is told faster without classes of Unicode. */
const MAY_HAVE_YEAR = /19|20/;

function withoutCounters(text: string): string {
  return text.includes(":") ? text.replace(GLUED_COUNTERS, "") : text;
}

/** A line of a day without what scraping has run into it. */
export function withDaysApart(written: string): string {
  if (!MAY_HAVE_YEAR.test(written)) return withoutCounters(written);
  const whole = written.replace(SIGN_IN_FRIDAY, LETTER_IN_FRIDAY);
  const text = withoutCounters(whole.replace(GLUED_DAY, "$1 ").trimEnd());
  if (!ANY_GLUED_YEAR.test(text)) return text.replace(DAY_BEHIND_INITIAL, " | ");
  return text
    .replace(SECOND_DAY, "")
    .replace(COUNT_BEHIND_DAY, " ")
    .replace(TIME_BEHIND_YEAR, " ")
    .replace(LABEL_BEHIND_TIME, " ");
}

/** A reporter's name, or what is said of the day, that scraping has run into a day in Japanese or Chinese: `山野太郎2031年5月9日`, `林溪2031-05-09 14:27`. */
const GLUED_YEAR =
  /^([\p{scx=Han}\p{scx=Katakana}]{2,6})(?=(?:19|20)\p{Nd}{2}(?:年\p{Nd}{1,2}月|-\p{Nd}{2}-\p{Nd}{2} ))/u;

/** Whose reporter it is, between name and day: `山野 太郎（編集部）2031年5月9日`. */
const DESK_BEFORE_YEAR =
  /(?<=^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana} ]{2,9}) ?（[^（）\p{Nd}]{2,12}）(?=(?:19|20)\p{Nd}{2}年)/u;

/** A line with a space between a name and the day that scraping has run into it, in Chinese and Japanese. */
export function withSpaceAtYear(text: string): string {
  if (!text.includes("年") && !text.includes("-")) return text;
  const named = text.includes("）") ? text.replace(DESK_BEFORE_YEAR, " ") : text;
  return named.replace(GLUED_YEAR, "$1 ");
}
