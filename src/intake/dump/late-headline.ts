import type { Range } from "./body-range.ts";
import { unmarkedNames } from "./byline.ts";
import { bodyTopics } from "./body-topics.ts";
import { isHomePath } from "./home-path.ts";
import { proseWords } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { isStampLine } from "./stamp-lines.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { repeats } from "./title-repeats.ts";
import { topicOverlap } from "./topic-words.ts";

/** Lines of the body among which the headline may stand: the largest forms have some 20 sentences. */
const LATE_WITHIN = 24;

/** Words of the longest headline inside the body. */
const LONGEST_LATE_TITLE = 25;

/** Lines above and below such a headline among which byline or date stand. */
const META_ABOVE = 2;
const META_BELOW = 3;

/** Lines above one that is only said again: in a box inside the text the headline is as well. */
const LINES_ABOVE_COPY = 2;

/** The share of its words that the text below has, and the most of the line above the body; none if that stands twice. */
const LEAST_OVERLAP = 0.4;
const MOST_OVERLAP_ABOVE = 0.3;

/** How much more a line further down has, since a sub-heading is below the headline. */
const OVERLAP_LEAD = 0.15;

/** A line that goes on behind another: `| Harbour Post`. */
const GOES_ON = /^[|·•/›»>–—-]/u;

/** How many times more words of prose stand below it than above it. */
const TIMES_BELOW = 3;

/**
 * The place of a headline inside what seemed the body, where sentences of a form, a caption or links
 * to other articles stand above it; null when there is none. The line above the body has neither
 * byline nor date below it, nor as many words of the text.
 * @param above The place of the line that was taken for the headline, or null.
 */
export function lateHeadline(
  passages: readonly Signed[],
  body: Range,
  above: number | null,
): number | null {
  if (above !== null && isSaidLabel(passages, above))
    return headlineBelowLabel(passages, body, above);
  if (above !== null && isSureHeadline(passages, above, body.start)) return null;
  return sumOfText(passages, body, above);
}

/**
 * A section's name from the menu has the day of the visit below it, and its word in the article's stamp
 * as well. There only a headline counts that the page says elsewhere too.
 */
function headlineBelowLabel(
  passages: readonly Signed[],
  body: Range,
  label: number,
): number | null {
  const place = sumOfText(passages, body, null);
  if (place !== null && repeats(passages, place)) return place;
  return isSureHeadline(passages, label, body.start) ? null : sumOfText(passages, body, label);
}

/** Whether a line is a path from the front page, or a few words that stand above already, as in a menu. */
function isSaidLabel(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (isHomePath(text)) return true;
  if (words >= FEWEST_HEADLINE_WORDS) return false;
  return passages.findIndex((other) => other.text === text) < place;
}

/** The line of the body with the most words of the text below it, or null. */
function sumOfText(passages: readonly Signed[], body: Range, above: number | null): number | null {
  const end = Math.min(body.end, body.start + LATE_WITHIN);
  let best: number | null = null;
  let least = LEAST_OVERLAP;
  for (let place = body.start + 1; place < end; place += 1) {
    if (!mayBeHeadline(passages, place, body.start)) continue;
    const overlap = overlapBelow(passages, place, body, above);
    if (overlap < least) continue;
    best = place;
    least = overlap + OVERLAP_LEAD;
  }
  return best;
}

/** Whether byline or date stand between a line and the body, which it does not begin itself. */
function isSureHeadline(passages: readonly Signed[], place: number, bodyStart: number): boolean {
  return passages.slice(place + 1, bodyStart).some(isMeta);
}

function isMeta({ sign }: Signed): boolean {
  return sign.kind === "meta";
}

/** Whether a line is the names of several people, as stand below a standfirst. */
function isNames(text: string): boolean {
  return unmarkedNames(text).length > 1;
}

function mayBeHeadline(passages: readonly Signed[], place: number, bodyStart: number): boolean {
  const { sign, words, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || GOES_ON.test(text)) return false;
  if (words < FEWEST_HEADLINE_WORDS || words > LONGEST_LATE_TITLE || isNames(text)) return false;
  const near = passages.slice(Math.max(0, place - META_ABOVE), place + 1 + META_BELOW);
  if (near.some((passage) => isMeta(passage) || isStampLine(passage))) return true;
  return place <= bodyStart + LINES_ABOVE_COPY && repeats(passages, place);
}

/**
 * The share of a line's words that the text below has, from 0 to 1; 0 where that text is short, or
 * has words of the line above the body too.
 */
function overlapBelow(
  passages: readonly Signed[],
  place: number,
  body: Range,
  above: number | null,
): number {
  const rest = { start: place + 1, end: body.end };
  const wordsAbove = proseWords(passages.slice(body.start, place));
  if (proseWords(passages.slice(rest.start, rest.end)) < TIMES_BELOW * wordsAbove) return 0;
  if (above === null) return overlapAt(passages, place, rest);
  const most = repeats(passages, above) ? 0 : MOST_OVERLAP_ABOVE;
  return overlapAt(passages, above, rest) > most ? 0 : overlapAt(passages, place, rest);
}

function overlapAt(passages: readonly Signed[], place: number, rest: Range): number {
  return topicOverlap(passages[place]?.text ?? "", bodyTopics(passages, rest, [place]));
}
