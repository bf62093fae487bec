import type { Range } from "./body-range.ts";
import { bodyTopics } from "./body-topics.ts";
import { headStart } from "./head-start.ts";
import { aboveSentence, headlineAbove } from "./headline-above.ts";
import type { Scores } from "./kickers.ts";
import { isRowOfLabelsAbove } from "./label-rows.ts";
import { lateHeadline } from "./late-headline.ts";
import { isSpokenOf, knownHeadlines } from "./known-headlines.ts";
import { headlineBeforeSite } from "./title-before-site.ts";
import { quotedHeadlines } from "./quoted-title.ts";
import { reversedHeadlines } from "./reversed-path.ts";
import type { Signed } from "./signs.ts";
import { candidatePlaces, headEnd, LONGEST_SENTENCE_TITLE } from "./title-candidates.ts";
import { repeats } from "./title-repeats.ts";
import { belowTop } from "./top-lines.ts";
import { leadsToMeta, titleScore, WEIGHTS } from "./title-score.ts";
import { topicOverlap, type Topics } from "./topic-words.ts";

/** The share of words in common from which a sentence above the body is its headline. */
const LEAST_SCORE = 0.2;

/** Lines that may be the headline. */
export type Candidates = {
  /** How much each seems to be it, by its place. */
  readonly scores: Scores;
  /** Their words that the text has too. */
  readonly topics: Topics;
};

/**
 * The lines above a file's text that may be its headline.
 * @param sites Names of the site, which are no headlines.
 */
export function headlineCandidates(
  passages: readonly Signed[],
  body: Range,
  sites: ReadonlySet<string>,
): Candidates {
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
  const bonusAt = bonusesOn(passages, Math.min(body.start, end));
  const scores = new Map(
    candidates.map((place) => {
      if (place < body.start)
        return [place, titleScore(passages, place, end, topics) + bonusAt(place)];
      // Byline or date at the end of such a head are below its sentences.
      const score = titleScore(passages, place, end + 1, topics) + WEIGHTS.isInBody;
      return [place, score + bonusAt(place)];
    }),
  );
  return { scores, topics };
}

/** What other lines of the page say of the line at a place. */
function bonusesOn(passages: readonly Signed[], end: number): (place: number) => number {
  const quoted = new Set([...quotedHeadlines(passages), ...reversedHeadlines(passages)]);
  const named = headlineBeforeSite(passages);
  const start = headStart(passages, end);
  return (place) => {
    const text = passages[place]?.text ?? "";
    return (
      (quoted.has(text) ? WEIGHTS.isQuoted : 0) +
      (text === named ? WEIGHTS.isPageTitle : 0) +
      (place < start ? WEIGHTS.isAboveHead : 0)
    );
  };
}

/**
 * The place of the headline among a file's passages, or null when none looks like one. Menus and
 * section labels stand above it, bylines and captions below.
 */
export function titlePlace(
  passages: readonly Signed[],
  body: Range,
  candidates: Candidates,
): number | null {
  const above = placeAbove(passages, body, candidates);
  return lateHeadline(passages, body, above) ?? above;
}

function placeAbove(
  passages: readonly Signed[],
  body: Range,
  { scores, topics }: Candidates,
): number | null {
  const best = bestPlace(passages, scores);
  if (best !== null && (scores.get(best) ?? 0) >= LEAST_SCORE) {
    // What the body's own first lines have in common with it says nothing.
    const overlapOf = (place: number): number =>
      place < body.start ? topicOverlap(passages[place]?.text ?? "", topics) : 0;
    return belowTop(passages, headlineAbove(passages, best, scores, overlapOf));
  }
  const sentence = sentenceTitlePlace(passages, body);
  return sentence === null ? best : aboveSentence(passages, sentence, scores);
}

/**
 * Of equal ones the lower: a page names its article in the menu's path first. A row of labels is none, whatever
 * the text has of its words.
 */
function bestPlace(passages: readonly Signed[], scores: Scores): number | null {
  const places = [...scores.keys()].toSorted(
    (one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || other - one,
  );
  return places.find((place) => !isRowOfLabelsAbove(passages, place)) ?? null;
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
