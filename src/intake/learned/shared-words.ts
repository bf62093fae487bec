import { type Page, textsAt } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
import {
  overlapOf,
  shareWhere,
  type Topic,
  topicWords,
  topicWordsAmong,
  type Topics,
} from "../dump/topic-words.ts";
import type { LineText } from "./line-text.ts";
import { isKnownLine, isMeasurable, isOutAt, passageAt } from "./page-sight.ts";

/** Shares of a line's words, from 0 to 1, that other parts of its page have too, and their number. */
export type SharedWords = {
  readonly words: number;
  /** Also in another paragraph. */
  readonly ofText: number;
  /** Also in a line that is left out. */
  readonly ofSite: number;
  readonly ofHeadline: number;
  /** By which sites are known. */
  readonly telling: number;
  /** By which sites are known, and in no paragraph. */
  readonly tellingUnsaid: number;
  /** In no line of a site that rules know. */
  readonly unknown: number;
};

/** Tells which words the line at a place shares. Words are what `topicWords` takes for such. */
export function sharedWordsOn(page: Page): (place: number, line: LineText) => SharedWords {
  const { topicsAt, inText } = topicsOf(page.passages);
  const inSite = new Set(
    page.passages.flatMap((_, place) => (isOutAt(page, place) ? [...topicsAt(place)] : [])),
  );
  const headline = topicWords(textsAt(page, titlePlaces(page)).join(" "));
  return (place, line) => {
    const { sign } = passageAt(page, place);
    // A paragraph's own words are not another one's.
    const own = sign.kind === "prose" ? 1 : 0;
    const isSaid = (word: Topic): boolean => (inText.get(word) ?? 0) > own;
    const topics = topicsAt(place);
    return {
      words: topics.size,
      ofText: shareWhere(topics, isSaid),
      ofSite: overlapOf(topics, inSite),
      ofHeadline: overlapOf(topics, headline),
      telling: line.tellingWords.length / Math.max(1, line.words),
      tellingUnsaid: unsaidWords(line, isSaid) / Math.max(1, line.words),
      unknown: line.unknownWords / Math.max(1, line.words),
    };
  };
}

type TextTopics = {
  /** What the line at a place is about; nothing where it is too long to be measured. */
  readonly topicsAt: (place: number) => Topics;
  /** In how many paragraphs each word of a line is. */
  readonly inText: ReadonlyMap<Topic, number>;
};

/** The same for all that is asked of one page, since most of the time goes into looking through its text. */
const remembered = new WeakMap<readonly Signed[], TextTopics>();

function topicsOf(passages: readonly Signed[]): TextTopics {
  const known = remembered.get(passages);
  if (known !== undefined) return known;
  const topics = passages.map((passage) =>
    isMeasurable(passage) ? topicWords(passage.text) : NONE,
  );
  const asked = new Set(topics.flatMap((words) => [...words]));
  const found = {
    topicsAt: (place: number) => topics[place] ?? NONE,
    inText: countWords(passages.filter(isParagraph), asked),
  };
  remembered.set(passages, found);
  return found;
}

const NONE: Topics = new Set();

function isParagraph(passage: Signed): boolean {
  return passage.sign.kind === "prose" && !isKnownLine(passage);
}

function titlePlaces({ fates, headEnd }: Page): readonly number[] {
  return fates.slice(0, headEnd).flatMap(({ kind }, place) => (kind === "title" ? [place] : []));
}

/** In how many of some passages each word is that is asked for. */
function countWords(passages: readonly Signed[], asked: Topics): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { text } of passages) {
    for (const word of topicWordsAmong(text, asked)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How many of a line's words by which sites are known no paragraph has. */
function unsaidWords({ tellingWords }: LineText, isSaid: (word: Topic) => boolean): number {
  return tellingWords.filter((topics) => ![...topics].some(isSaid)).length;
}
