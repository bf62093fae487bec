import type { Range } from "./body-range.ts";
import { bodyTopics } from "./body-topics.ts";
import { headStart } from "./head-start.ts";
import { aboveSentence, headlineAbove } from "./headline-above.ts";
import { lateHeadline } from "./late-headline.ts";
import { isSpokenOf, knownHeadlines } from "./known-headlines.ts";
import { headlineBeforeSite } from "./title-before-site.ts";
import { quotedHeadlines } from "./quoted-title.ts";
import { reversedHeadlines } from "./reversed-path.ts";
import type { Signed } from "./signs.ts";
import {
  candidatePlaces,
  headEnd,
  LONGEST_LABEL,
  LONGEST_SENTENCE_TITLE,
} from "./title-candidates.ts";
import { repeats, withPlainQuotes } from "./title-repeats.ts";
import { leadsToMeta, titleScore, WEIGHTS } from "./title-score.ts";
import { topicOverlap } from "./topic-words.ts";

/** The share of words in common from which a sentence above the body is its headline. */
const LEAST_SCORE = 0.2;

/**
 * The place of the headline among a file's passages, or null when none looks like one. Menus and
 * section labels stand above it, bylines and captions below.
 * @param sites Names of the site, which are no headlines.
 */
export function titlePlace(
  passages: readonly Signed[],
  body: Range,
  sites: ReadonlySet<string>,
): number | null {
  const above = placeAbove(passages, body, sites);
  return lateHeadline(passages, body, above) ?? above;
}

function placeAbove(
  passages: readonly Signed[],
  body: Range,
  sites: ReadonlySet<string>,
): number | null {
  const end = headEnd(passages, body);
  const known = knownHeadlines(passages, body.start);
  const places = candidatePlaces(passages, body.start, end).filter(
    (place) => !sites.has(passages[place]?.text ?? ""),
  );
  const topics = bodyTopics(passages, body, [...places, ...known]);
  const candidates = [
    ...places,
    ...known.filter((place) => isSpokenOf(passages[place]?.text ?? "", topics)),
  ];
  const quoted = new Set([...quotedHeadlines(passages), ...reversedHeadlines(passages)]);
  const named = headlineBeforeSite(passages);
  const start = headStart(passages, Math.min(body.start, end));
  const scores = new Map(
    candidates.map((place) => {
      const text = passages[place]?.text ?? "";
      const bonus =
        (quoted.has(text) ? WEIGHTS.isQuoted : 0) +
        (text === named ? WEIGHTS.isPageTitle : 0) +
        (place < start ? WEIGHTS.isAboveHead : 0);
      if (place < body.start) return [place, titleScore(passages, place, end, topics) + bonus];
      // Byline or date at the end of such a head are below its sentences.
      return [place, titleScore(passages, place, end + 1, topics) + bonus + WEIGHTS.isInBody];
    }),
  );
  const best = bestPlace(scores);
  if (best !== null && (scores.get(best) ?? 0) >= LEAST_SCORE) {
    // What the body's own first lines have in common with it says nothing.
    const overlapOf = (place: number): number =>
      place < body.start ? topicOverlap(passages[place]?.text ?? "", topics) : 0;
    return unglued(passages, headlineAbove(passages, best, scores, overlapOf));
  }
  const sentence = sentenceTitlePlace(passages, body);
  return sentence === null ? best : aboveSentence(passages, sentence, scores);
}

/** Lines below a path among which its headline stands. */
const GLUED_WITHIN = 8;

/** A letter before the headline: a path whose last part scraping has run into it. */
const LETTER_END = /[\p{L}\p{M}]$/u;

/** The headline alone where it stands below a path that ends with it: `HomeHarbourFerry returns`. */
function unglued(passages: readonly Signed[], place: number): number {
  const path = withPlainQuotes(passages[place]?.text ?? "");
  const below = passages.slice(place + 1, place + 1 + GLUED_WITHIN).findIndex(({ text, words }) => {
    if (words <= LONGEST_LABEL || text.length >= path.length) return false;
    const start = path.length - text.length;
    return path.endsWith(withPlainQuotes(text)) && LETTER_END.test(path.slice(0, start));
  });
  return below === -1 ? place : place + 1 + below;
}

/** Of equal ones the lower: a page names its article in the menu's path first. */
function bestPlace(scores: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [place, score] of scores) {
    if (best === null || score >= (scores.get(best) ?? 0)) best = place;
  }
  return best;
}

/**
 * A short sentence that opens the body is its headline when byline and date follow, or when it
 * stands in the file again.
 */
function sentenceTitlePlace(passages: readonly Signed[], body: Range): number | null {
  const place = body.start;
  const first = passages[place];
  if (first === undefined || first.words > LONGEST_SENTENCE_TITLE) return null;
  if (passages[place + 1] === undefined) return null;
  const hasMeta = leadsToMeta(passages.slice(place + 1, place + 2));
  return hasMeta || repeats(passages, place) ? place : null;
}
