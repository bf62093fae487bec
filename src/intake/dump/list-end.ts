import { opensItem } from "./item-signs.ts";
import { startsWithPaidMark } from "./paid-marks.ts";
import { endsWithColon, endsWithQuestion } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** A result or a time: `2 - 1`, `0:0`, `14.30`. */
const RESULT = /\p{Nd}\s?[-–:.]\s?\p{Nd}/u;

/** A year, a number or a few words with what they stand for: `1974: The mill burns`. */
const VALUE = /^[^:：]{1,24}[:：]\s?\S/u;

/** Words of the longest heading above results. */
const LONGEST_HEADING = 6;

/** Words of a line of two sentences, the last of them without its stop, that is a paragraph more often than a headline. */
const SENTENCES_WORDS = 9;
const INNER_STOP = /\p{L}{3}[.!?։۔।؟] \p{L}/u;

/** Words of the longest question that may be a sub-heading. */
const LONGEST_QUESTION = 6;

/** Somebody's words and nothing else, as papers have them for a sub-heading. */
const QUOTED = /^[«“„"”‘'](?:[^«»“”„"]+)[»”“"’']$/u;

/**
 * Where a list of other articles inside a text ends, when short lines stand between its last headline and the
 * paragraph at `end`: a sub-heading, results, items of the article, which no list of headlines ends with. The first
 * line always belongs to the list.
 */
export function listEndInside(passages: readonly Signed[], start: number, end: number): number {
  let last = end;
  while (last - 1 > start && mayBeArticles(passages, last - 1)) last -= 1;
  return last;
}

function mayBeArticles(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short") return false;
  if (isNoHeadline(passages[place])) return true;
  const isAbove = RESULT.test(passages[place + 1]?.text ?? "");
  if (isAbove && words <= LONGEST_HEADING) return true;
  return (isAbove || RESULT.test(passages[place - 1]?.text ?? "")) && / [-–] /u.test(text);
}

function isNoHeadline(passage: Signed | undefined): boolean {
  const { text, words } = passage ?? NOTHING;
  if (startsWithPaidMark(text)) return false;
  if (words < FEWEST_HEADLINE_WORDS) return true;
  if (words >= SENTENCES_WORDS && INNER_STOP.test(text)) return true;
  if (words <= LONGEST_QUESTION && endsWithQuestion(text)) return true;
  if (endsWithColon(text) || opensItem(text)) return true;
  return RESULT.test(text) || VALUE.test(text) || QUOTED.test(text);
}
