import { NOTHING, type Signed } from "./signs.ts";
import { topicOverlap, type Topics } from "./topic-words.ts";

/** Lines above the text among which such a headline stands. */
const LINES_ABOVE_TEXT = 6;

/** Words of the shortest and the longest such headline: one word is a button more surely. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;

/** The share of its words that the text has too. */
const LEAST_OVERLAP = 0.5;

/**
 * Places of lines that sites have too, `Accept all`, and that may be the headline all the same: directly
 * above a line that names the author.
 */
export function knownHeadlines(passages: readonly Signed[], bodyStart: number): readonly number[] {
  const first = Math.max(0, bodyStart - LINES_ABOVE_TEXT);
  return Array.from({ length: bodyStart - first }, (_, index) => first + index).filter((place) =>
    isKnownAboveByline(passages, place),
  );
}

function isKnownAboveByline(passages: readonly Signed[], place: number): boolean {
  const [{ sign, words } = NOTHING, below = NOTHING] = passages.slice(place, place + 2);
  if (sign.kind !== "furniture" || words < FEWEST_WORDS || words > MOST_WORDS) return false;
  const { isBesideText, opensTeasers, isRow } = sign.rule;
  if (isBesideText === true || opensTeasers === true || isRow === true) return false;
  return below.sign.kind === "meta" && below.sign.authors.length > 0;
}

/** Whether the text speaks of what such a line says. */
export function isSpokenOf(text: string, topics: Topics): boolean {
  return topicOverlap(text, topics) >= LEAST_OVERLAP;
}
