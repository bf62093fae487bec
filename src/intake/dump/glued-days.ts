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

/** Most lines have no year, which is told faster without classes of Unicode. */
const MAY_HAVE_YEAR = /19|20/;

function withoutCounters(text: string): string {
  return text.includes(":") ? text.replace(GLUED_COUNTERS, "") : text;
}

/** A line of a day without what scraping has run into it. */
export function withDaysApart(written: string): string {
  if (!MAY_HAVE_YEAR.test(written)) return withoutCounters(written);
  const text = withoutCounters(written.replace(GLUED_DAY, "$1 ").trimEnd());
  if (!ANY_GLUED_YEAR.test(text)) return text.replace(DAY_BEHIND_INITIAL, " | ");
  return text.replace(SECOND_DAY, "").replace(COUNT_BEHIND_DAY, " ");
}
