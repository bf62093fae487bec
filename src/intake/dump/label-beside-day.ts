import { besideDate } from "./sections-by-date.ts";
import { placesBetween } from "./body-range.ts";
import type { Near } from "./near-headline.ts";
import { splitSections } from "./sections.ts";
import { NOTHING } from "./signs.ts";

/** Lines above and below the headline among which a label stands beside a day, and code units of the longest. */
const LINES_NEAR = 3;
const LONGEST_LINE = 100;

const DIGIT = /\p{Nd}/u;
const YEAR = /\p{Nd}{4}/u;

/** The time of day that stands between the day and the label, or behind both. */
const CLOCK =
  /^\p{Nd}{1,2}(?:[:.]\p{Nd}{2}){1,2}[ |/,–-]*|[ |/,–-]*\p{Nd}{1,2}(?:[:.]\p{Nd}{2}){1,2}$/gu;

/** What no person is called: one word, two with `and` between, in capitals alone, or a word of a script without case. */
const NO_PERSON =
  /^(?:\p{Lu}[\p{L}’'-]{3,}(?: (?:&|and|und|et|y|e|i|och|og) \p{L}+)?|[\p{Lo}\p{Nd}・ー×]{2,14}|\p{Lu}[\p{Lu} &]{3,})$/u;

/** The label that stands alone with a day and its year on a line near the headline, and is no person's name: `4 May 2031 | Harbour`. */
export function labelBesideDay({ passages, headline, body, language }: Near): readonly string[] {
  const end = Math.min(body.start + 1, headline.end + LINES_NEAR);
  const above = placesBetween(headline.start - LINES_NEAR, headline.start).toReversed();
  for (const place of [...placesBetween(headline.end, end), ...above]) {
    const { sign, text } = passages[place] ?? NOTHING;
    if (sign.kind !== "short" || text.length > LONGEST_LINE || !YEAR.test(text)) continue;
    const label = besideDate(text, language)?.replace(CLOCK, "") ?? "";
    if (!DIGIT.test(label) && NO_PERSON.test(label)) return splitSections(label);
  }
  return [];
}
