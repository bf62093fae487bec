import { readByline } from "./byline.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { opensSpoken } from "./speech-lines.ts";
import { leadsToMeta } from "./title-score.ts";

/** Words of the longest line that stands above a headline and names its matter. */
export const KICKER_WORDS = 5;

/** Lines below a headline among which byline or date stand when nothing else is between. */
const BYLINE_WITHIN = 2;

/** Words from which on a line below the headline is a standfirst. */
const STANDFIRST_WORDS = 12;

/** Words of the shortest of several lines below a headline that sum the text up. */
const SUMMARY_WORDS = 8;

/** How much lines seem to be the headline, by their places. */
export type Scores = ReadonlyMap<number, number>;

/** A few words above a longer line, below which a standfirst and then byline, date or more stand. */
export function isKicker(passages: readonly Signed[], place: number, scores: Scores): boolean {
  const [kicker = NOTHING, headline = NOTHING] = passages.slice(place, place + 2);
  if (!scores.has(place + 1)) return false;
  if (kicker.words > KICKER_WORDS) return false;
  if (isSaidAgain(passages, place)) return true;
  if (headline.words <= kicker.words) return false;
  if (opensSpoken(kicker.text) && isAboveByline(passages, place + 1)) return true;
  if (isKickerInCapitals(passages, place)) return true;
  return hasStandfirst(passages, place + 1, scores);
}

/** Words of the longest line in capitals that is no headline itself, and of the shortest headline below it. */
const CAPITALS_WORDS = 4;
const BELOW_CAPITALS_WORDS = 6;
const SMALL_LETTER = /\p{Ll}/u;

/**
 * Whether a few words in capitals stand above a longer line in small letters that is no sentence and has
 * byline or date directly below: `WORK IS LATE / The ferry stops again, islanders row`.
 */
function isKickerInCapitals(passages: readonly Signed[], place: number): boolean {
  const [kicker = NOTHING, headline = NOTHING, below] = passages.slice(place, place + 3);
  if (kicker.words > CAPITALS_WORDS || headline.words < BELOW_CAPITALS_WORDS) return false;
  if (SMALL_LETTER.test(kicker.text) || !SMALL_LETTER.test(headline.text)) return false;
  return !endsSentence(headline.text) && below?.sign.kind === "meta";
}

/** Lines below a headline among which a page says it again, above the text that rolls beneath it. */
const SAID_AGAIN_WITHIN = 6;

/** Whether the line below is no name and stands again below byline or date, as the line itself does not. */
function isSaidAgain(passages: readonly Signed[], place: number): boolean {
  const [kicker = NOTHING, headline = NOTHING] = passages.slice(place, place + 2);
  const below = passages.slice(place + 2, place + 2 + SAID_AGAIN_WITHIN);
  const again = below.findIndex(({ text }) => text === headline.text);
  if (again < 1 || below.some(({ text }) => text === kicker.text)) return false;
  if (readByline(headline.text, { allowBareName: true }) !== null) return false;
  return below.slice(0, again).some(({ sign }) => sign.kind === "meta");
}

/** Whether a line of few words has no standfirst, but author or date directly below. */
function isAboveByline(passages: readonly Signed[], headline: number): boolean {
  const { sign, words } = passages[headline] ?? NOTHING;
  if (sign.kind !== "short" || words >= SUMMARY_WORDS) return false;
  return leadsToMeta(passages.slice(headline + 1, headline + 1 + BYLINE_WITHIN));
}

/** Whether a standfirst with byline or date below it, or several lines of summary, follow a headline. */
function hasStandfirst(passages: readonly Signed[], headline: number, scores: Scores): boolean {
  const [first = NOTHING, second = NOTHING] = passages.slice(headline + 1, headline + 3);
  if (first.words >= STANDFIRST_WORDS && second.sign.kind === "meta") return true;
  const areLines = scores.has(headline + 1) && scores.has(headline + 2);
  return areLines && Math.min(first.words, second.words) >= SUMMARY_WORDS;
}
