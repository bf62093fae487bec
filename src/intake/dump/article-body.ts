import { bodyRange, type Range } from "./body-range.ts";
import { threadStart } from "./comment-threads.ts";
import { placesOfBeginnings, textAbove } from "./cut-beginnings.ts";
import { dataListPlaces } from "./data-list.ts";
import { datedCardPlaces, endingCards } from "./dated-cards.ts";
import { withLastWords, withShortSentences } from "./last-words.ts";
import { withLetterClose } from "./letter-close.ts";
import { withNumberedCaptions } from "./numbered-captions.ts";
import { siteRule, type Signed } from "./signs.ts";
import { withoutTailBehindStamp } from "./stamp-lines.ts";
import { teaserPlaces } from "./teasers.ts";
import { withValuesAbove } from "./value-list.ts";

/** Where an article's text is on its page, and what tells so. */
export type ArticleBody = {
  readonly body: Range;
  /** Places of other articles' headlines, dates and summaries. */
  readonly teasers: ReadonlySet<number>;
  /** Those of them that no heading tells. */
  readonly others: readonly number[];
  /** Places of what the page gives of the article as a list of names and values. */
  readonly data: readonly number[];
  /** Where the readers' comments start, or the end. */
  readonly comments: number;
};

/** Finds an article's text among the passages of its page. */
export function articleBody(passages: readonly Signed[]): ArticleBody {
  const others = otherArticles(passages);
  const teasers = new Set([...teaserPlaces(passages), ...others.places]);
  const data = dataListPlaces(passages);
  const comments = threadStart(passages) ?? passages.length;
  const body = findBody(passages, [...others.ends, ...data], teasers, comments);
  return { body, teasers, others: others.places, data, comments };
}

/** Places of lists in which other articles begin or have their day, and of those behind which no text stands. */
function otherArticles(passages: readonly Signed[]): Record<"places" | "ends", readonly number[]> {
  const cards = datedCardPlaces(passages);
  const beginnings = placesOfBeginnings(passages);
  return {
    places: [...beginnings, ...cards],
    ends: [...beginnings, ...endingCards(passages, cards)],
  };
}

/**
 * @param ends Places of lists behind which no text of the article stands.
 * @param comments Where the readers' comments start, or the end.
 */
function findBody(
  passages: readonly Signed[],
  ends: readonly number[],
  teasers: ReadonlySet<number>,
  comments: number,
): Range {
  const text = textAbove(passages, ends).slice(0, comments);
  const found = bodyRange(text, teasers) ?? wholeRange(passages);
  const worded = withLastWords(text, withShortSentences(text, found, teasers), teasers);
  const whole = withLetterClose(text, worded);
  const ended = withNumberedCaptions(passages, withoutTailBehindStamp(passages, whole));
  return withValuesAbove(passages, ended);
}

/** Without any prose the first line is the headline and all others may be text: verse, a list. */
function wholeRange(passages: readonly Signed[]): Range {
  const start = passages.findIndex(({ sign }) => siteRule(sign) === null);
  const end = passages.findLastIndex(({ sign }) => siteRule(sign) === null) + 1;
  return start === -1 ? { start: 0, end: 0 } : { start: Math.min(start + 1, end - 1), end };
}
