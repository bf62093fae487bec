import { NOTHING, type Signed } from "./signs.ts";

/** Code units of the shortest line with which another one does not begin by chance. */
const SHORTEST_BEGINNING = 30;

/** Words of the longest headline that goes on so. */
const LONGEST_HEADLINE = 30;

/** Lines below the beginning of a headline among which the whole one stands. */
const WHOLE_WITHIN = 2;

/** How a headline goes on behind a part of it: a first paragraph that says it again goes on with a word. */
const GOES_ON = /^(?: ?[,;:،؛，；：]| [–—-] )/u;

/** A site's name behind a headline: a few words behind a dash. */
const SITE_BEHIND = /^ [–—-] [^«“"„‘'\s]\S*(?: \S+){0,3}$/u;

const ENDS_SENTENCE = /[.。]$/u;

/**
 * The whole headline where the line that was taken for it is its beginning, as the last part of a path is on sites that cut
 * it at a sign: `Ferry returns`, and below `Ferry returns, but to which harbour?`.
 * @param place The place of the line that was taken for the headline.
 */
export function wholeHeadline(passages: readonly Signed[], place: number): number {
  const { text } = passages[place] ?? NOTHING;
  const below = passages
    .slice(place + 1, place + 1 + WHOLE_WITHIN)
    .findIndex((other) => other.words <= LONGEST_HEADLINE && isBeginningOf(text, other.text));
  return below === -1 ? place : place + 1 + below;
}

/** Whether a line is a headline up to a sign behind which that goes on. */
export function isBeginningOf(text: string, headline: string): boolean {
  if (text.length < SHORTEST_BEGINNING || !headline.startsWith(text)) return false;
  const rest = headline.slice(text.length);
  return GOES_ON.test(rest) && !SITE_BEHIND.test(rest) && !ENDS_SENTENCE.test(headline);
}
