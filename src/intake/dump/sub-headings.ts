import type { Range } from "./body-range.ts";
import { startsWithPaidMark } from "./paid-marks.ts";
import { endsWithQuestion } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { topicOverlap, topicWords } from "./topic-words.ts";

/** Words of the longest sub-heading that may stand below a box of links. */
const SUB_HEADING_WORDS = 6;

/** Words of a line that is hardly a headline. */
const FEW_WORDS = 3;

/** Words of the longest question that an interview is parted by. */
const LONGEST_QUESTION = 14;

/** Somebody's words and nothing else: a headline says who said them. */
const QUOTED = /^["“„«‘][^"“”„«»]+["”“»’]$/u;

/** Questions between paragraphs that make an interview. */
const QUESTIONS_OF_INTERVIEW = 2;

/** French puts spaces about its signs, which are no words. */
const HAS_LETTER = /[\p{L}\p{Nd}]/u;

/** Paragraphs below a sub-heading in which its words stand. */
const PARAGRAPHS_OF_TOPIC = 3;

/** The share of a lone line's words that they have. */
const HALF_OF_WORDS = 0.5;

/** A day without its year, as sites put below a headline: `27 June`, `June 27`. */
const DAY = /^(?:\p{Nd}{1,2}\.? \p{L}+\.?|\p{L}+\.? \p{Nd}{1,2})$/u;

/**
 * A sub-heading is shorter than most headlines, and no date such as `27 June`. It has fewer words
 * than any headline, asks or quotes something, or its article has others, or its words stand in the text
 * below. In an interview any question is one.
 */
export function mayBeSubHeading(passages: readonly Signed[], place: number, body: Range): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || DAY.test(text) || startsWithPaidMark(text)) return false;
  if (endsWithQuestion(text) && isInterview(passages, body)) return true;
  const words = text.split(" ").filter((word) => HAS_LETTER.test(word)).length;
  if (words > SUB_HEADING_WORDS) return false;
  if (words <= FEW_WORDS || endsWithQuestion(text) || QUOTED.test(text)) return true;
  return hasSubHeadings(passages, body) || isTopicBelow(passages, place);
}

/**
 * Whether the only line between a box's heading and a paragraph is that paragraph's sub-heading: it has
 * fewer words than most headlines, of which the paragraphs about it speak, or is one of the questions by
 * which the article is parted.
 */
export function isLoneSubHeading(passages: readonly Signed[], place: number, body: Range): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  const below = passages[place + 1];
  if (sign.kind !== "short" || place + 1 >= body.end || DAY.test(text)) return false;
  if (below?.sign.kind !== "prose") return false;
  if (words <= FEW_WORDS && isTopicAround(passages, place)) return true;
  return words <= LONGEST_QUESTION && endsWithQuestion(text) && isInterview(passages, body);
}

/** Whether paragraphs close above or below have half of a line's words. */
function isTopicAround(passages: readonly Signed[], place: number): boolean {
  const around = passages
    .slice(Math.max(0, place - PARAGRAPHS_OF_TOPIC), place + 1 + PARAGRAPHS_OF_TOPIC)
    .filter(({ sign }) => sign.kind === "prose");
  const topics = new Set(around.flatMap(({ text }) => [...topicWords(text)]));
  return topicOverlap(passages[place]?.text ?? "", topics) >= HALF_OF_WORDS;
}

/** Whether questions stand between paragraphs again and again, each with its answer. */
function isInterview(passages: readonly Signed[], body: Range): boolean {
  const inside = passages.slice(body.start, body.end);
  const asked = inside.filter(
    ({ sign, text }, index) =>
      sign.kind === "short" &&
      endsWithQuestion(text) &&
      inside[index - 1]?.sign.kind === "prose" &&
      inside[index + 1]?.sign.kind === "prose",
  );
  return asked.length >= QUESTIONS_OF_INTERVIEW;
}

/** Whether a few words stand between two paragraphs anywhere in the text, or below a picture inside it. */
function hasSubHeadings(passages: readonly Signed[], body: Range): boolean {
  const inside = passages.slice(body.start, body.end);
  return inside.some(({ sign, words }, index) => {
    if (sign.kind !== "short" || words > SUB_HEADING_WORDS) return false;
    const isAboveText = inside[index + 1]?.sign.kind === "prose";
    const isBelowPicture = index > 1 && inside[index - 1]?.sign.kind === "caption";
    return isAboveText && (isBelowPicture || inside[index - 1]?.sign.kind === "prose");
  });
}

function isTopicBelow(passages: readonly Signed[], place: number): boolean {
  const below = passages.slice(place + 1, place + 1 + PARAGRAPHS_OF_TOPIC);
  const topics = topicWords(below.map(({ text }) => text).join("\n"));
  return topicOverlap(passages[place]?.text ?? "", topics) > 0;
}
