import type { Range } from "../dump/body-range.ts";
import { isHomePath } from "../dump/home-path.ts";
import { endsSentence } from "../dump/prose.ts";
import type { Signed } from "../dump/signs.ts";
import { FEWEST_HEADLINE_WORDS } from "../dump/title-lines.ts";
import { overlapOf, type Topics, topicWords } from "../dump/topic-words.ts";
import { LINE_MEASURES, measuresOn } from "./line-measures.ts";
import { untitledPage } from "./page-by-words.ts";
import { isMeasurable } from "./page-sight.ts";

/** What is known of a page whose headline is looked for. */
export type HeadOfPage = {
  readonly passages: readonly Signed[];
  readonly body: Range;
  /** How much lines seem to be the headline by the rules, by their places. */
  readonly scores: ReadonlyMap<number, number>;
};

/** A page's head with what is counted for all its lines together. */
type HeadSight = HeadOfPage & {
  /** What the line at a place is about. */
  readonly topicsAt: (place: number) => Topics;
  readonly firstParagraph: Topics;
  /** Code units of the longest line of the head that may be a headline. */
  readonly longest: number;
};

type Measure = (sight: HeadSight, place: number) => number;

/** What stands for the score of a line that rules take for no headline. */
const NO_SCORE = -9;

/** What stands for a measure of a line that is not there. */
const NO_LINE = -1;

/** Kinds of lines in the order of their numbers. */
const KINDS: readonly Signed["sign"]["kind"][] = [
  "furniture",
  "meta",
  "short",
  "prose",
  "caption",
  "bare",
  "call",
];

/** What is measured of a line to tell whether it is the headline, beside what is measured of every line. */
const MEASURES = {
  score: ({ scores }, place) => scores.get(place) ?? NO_SCORE,
  kindAbove: (sight, place) => kindAt(sight, place - 1),
  kindBelow: (sight, place) => kindAt(sight, place + 1),
  kindTwoAbove: (sight, place) => kindAt(sight, place - 2),
  kindTwoBelow: (sight, place) => kindAt(sight, place + 2),
  wordsOnLineAbove: ({ passages }, place) => passages[place - 1]?.words ?? NO_LINE,
  wordsOnLineBelow: ({ passages }, place) => passages[place + 1]?.words ?? NO_LINE,
  endsSentenceAbove: ({ passages }, place) =>
    measureOf(passages[place - 1], ({ text }) => Number(endsSentence(text))),
  capitalsAbove: ({ passages }, place) => measureOf(passages[place - 1], capitalShare),
  capitalsBelow: ({ passages }, place) => measureOf(passages[place + 1], capitalShare),
  lettersToAbove: (sight, place) => lettersTo(sight, place, place - 1),
  lettersToBelow: (sight, place) => lettersTo(sight, place, place + 1),
  lettersToLongest: ({ passages, longest }, place) => (passages[place]?.text.length ?? 0) / longest,
  linesLikeItAbove: ({ passages }, place) =>
    passages.slice(Math.max(0, place - LINES_NEAR), place).filter(isLikeHeadline).length,
  likenessAbove: (sight, place) => likeness(sight, place, place - COPY_WITHIN, place),
  likenessBelow: (sight, place) => likeness(sight, place, place + 1, place + 1 + COPY_WITHIN),
  isBelowHomePath: ({ passages }, place) =>
    measureOf(passages[place - 1], ({ text }) => Number(isHomePath(text))),
  endsLineAbove: ({ passages }, place) => Number(endsLineAbove(passages, place)),
  sharedWithStart: ({ topicsAt, firstParagraph }, place) =>
    overlapOf(topicsAt(place), firstParagraph),
  sharedWithLineBelow: ({ topicsAt }, place) => overlapOf(topicsAt(place), topicsAt(place + 1)),
} satisfies Record<string, Measure>;

/** The names of a head line's measures in their order. */
export const HEADLINE_MEASURES: readonly string[] = [...LINE_MEASURES, ...Object.keys(MEASURES)];

const ALL_MEASURES: readonly Measure[] = Object.values(MEASURES);

/** Measures the lines of a page's head, each in the order of `HEADLINE_MEASURES`. */
export function headlineMeasuresOn(head: HeadOfPage): (place: number) => readonly number[] {
  const sight = sightOfHead(head);
  const ofLine = measuresOn(untitledPage(head.passages, head.body));
  return (place) => [...ofLine(place), ...ALL_MEASURES.map((measure) => measure(sight, place))];
}

/** Words of the shortest paragraph that is surely text. */
const PARAGRAPH_WORDS = 12;

/** Code units beyond which it does not matter how long the longest line is. */
const LONGEST_HEADLINE = 160;

function sightOfHead(head: HeadOfPage): HeadSight {
  const { passages, body } = head;
  const known = new Map<number, Topics>();
  const topicsAt = (place: number): Topics => {
    const topics = known.get(place) ?? topicWords(passages[place]?.text ?? "");
    known.set(place, topics);
    return topics;
  };
  const first = passages
    .slice(body.start, body.end)
    .find(({ sign, words }) => sign.kind === "prose" && words >= PARAGRAPH_WORDS);
  const longest = passages
    .slice(0, body.start)
    .filter(isLikeHeadline)
    .reduce((most, { text }) => Math.max(most, text.length), 1);
  return {
    ...head,
    topicsAt,
    firstParagraph: topicWords(first?.text ?? ""),
    longest: Math.min(LONGEST_HEADLINE, longest),
  };
}

function measureOf(line: Signed | undefined, measure: (line: Signed) => number): number {
  return line === undefined ? NO_LINE : measure(line);
}

function kindAt({ passages }: HeadSight, place: number): number {
  return measureOf(passages[place], ({ sign }) => KINDS.indexOf(sign.kind));
}

/** Code units of a line that is looked at for its capitals. */
const SAMPLE = 200;
const CAPITAL_START = /^\P{L}*\p{Lu}/u;

/** The share of a line's words that start with a capital letter. */
function capitalShare({ text }: Signed): number {
  const words = text.slice(0, SAMPLE).split(" ");
  return words.filter((word) => CAPITAL_START.test(word)).length / words.length;
}

/** How many times as long as another line one is. */
function lettersTo({ passages }: HeadSight, place: number, other: number): number {
  const letters = passages[place]?.text.length ?? 0;
  return measureOf(passages[other], ({ text }) => letters / Math.max(1, text.length));
}

/** Lines above among which others like a headline are counted. */
const LINES_NEAR = 6;

/** Whether a line has as many words as a headline has at least, and is no line of a site that rules know. */
function isLikeHeadline(line: Signed): boolean {
  const { sign, words } = line;
  return sign.kind !== "furniture" && words >= FEWEST_HEADLINE_WORDS && isMeasurable(line);
}

/** Lines above and below among which a page says its headline in other words, and topic words of the shortest. */
const COPY_WITHIN = 60;
const FEWEST_TOPICS = 2;

/** The greatest share of words that a line has in common with another one in a range, of all words of both. */
function likeness(sight: HeadSight, place: number, start: number, end: number): number {
  const own = sight.topicsAt(place);
  const text = sight.passages[place]?.text;
  if (own.size < FEWEST_TOPICS) return 0;
  let most = 0;
  for (let at = Math.max(0, start); at < Math.min(end, sight.passages.length); at += 1) {
    const line = sight.passages[at];
    if (line === undefined || !isLikeHeadline(line) || line.text === text) continue;
    const other = sight.topicsAt(at);
    const common = overlapOf(own, other) * own.size;
    if (other.size >= FEWEST_TOPICS)
      most = Math.max(most, common / (own.size + other.size - common));
  }
  return most;
}

/** Lines below a path in which its headline stands, and code units of the shortest one and of what is before it. */
const PATH_WITHIN = 20;
const SHORTEST_HEADLINE = 6;
const SHORTEST_PATH = 4;

/** Whether a line above ends with the one at a place. */
function endsLineAbove(passages: readonly Signed[], place: number): boolean {
  const text = passages[place]?.text ?? "";
  if (text.length < SHORTEST_HEADLINE) return false;
  return passages
    .slice(Math.max(0, place - PATH_WITHIN), place)
    .some((line) => line.text.length >= text.length + SHORTEST_PATH && line.text.endsWith(text));
}
