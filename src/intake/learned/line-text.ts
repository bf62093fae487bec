import { createMemory } from "../dump/memory.ts";
import { UNIT } from "../code-units.ts";
import { startsLikeByline } from "../dump/byline-openings.ts";
import { endsSentence } from "../dump/prose.ts";
import { hasSign, type Scan, scanLine } from "./scan-line.ts";
import { vocabulary } from "../dump/site-word-lines.ts";
import { topicWords, type Topics } from "../dump/topic-words.ts";
import { siteWordsOf } from "../furniture/site-words.ts";

type Measure = (scan: Scan, text: string) => number | boolean;

/** What is measured of a line by its text alone. But for one, no word of any language is among it. */
const MEASURES: Readonly<Record<string, Measure>> = {
  letters: ({ length }) => length,
  endsSentence: (_, text) => endsSentence(text),
  asks: ({ lastSigns }) => hasSign(lastSigns, "question"),
  endsAsItem: ({ lastSigns }) => hasSign(lastSigns, "item"),
  endsWithColon: ({ lastSigns }) => hasSign(lastSigns, "colon"),
  breaksOff: ({ lastSigns }, text) => hasSign(lastSigns, "ellipsis") || text.endsWith("..."),
  calls: ({ signs }) => hasSign(signs, "call"),
  startsSmall: ({ first }) => (first & UNIT.small) !== 0,
  startsWithNumber: ({ first }) => (first & UNIT.digit) !== 0,
  startsWithSign: ({ first, firstSigns }) =>
    (first & (UNIT.letter | UNIT.digit)) === 0 && !hasSign(firstSigns, "opening"),
  quotes: ({ signs }) => hasSign(signs, "quote"),
  hasComma: ({ signs }) => hasSign(signs, "comma"),
  hasBracket: ({ signs }) => hasSign(signs, "bracket"),
  hasLinkSign: ({ signs }) => hasSign(signs, "link"),
  hasAddress: ({ hasAddress }) => hasAddress,
  hasHashtag: ({ hasHashtag }) => hasHashtag,
  digitShare: ({ digits, length }) => digits / Math.max(1, length),
  seams: ({ seams }) => seams,
  // In scripts without capital letters it says nothing.
  capitalShare: ({ capitals, smalls, capitalWords, words }) =>
    capitals + smalls === 0 ? -1 : capitalWords / Math.max(1, words),
  isInCapitals: ({ capitals, letters }) => capitals > 0 && capitals === letters,
  hasColonInside: ({ hasColonInside }) => hasColonInside,
  hasDash: ({ hasDash }) => hasDash,
  hasYear: ({ digits }, text) => digits >= YEAR_DIGITS && YEAR.test(text),
  hasClock: ({ digits }, text) => digits >= CLOCK_DIGITS && CLOCK.test(text),
  // The one measure that asks for words of a language.
  opensByline: (_, text) => startsLikeByline(text),
};

/** Digits of a year and of the shortest time of day, which most lines have not. */
const YEAR_DIGITS = 4;
const CLOCK_DIGITS = 3;
const YEAR = /(?<!\p{Nd})(?:19|20|١٩|٢٠|۱۹|۲۰|۱۳|۱۴|१९|२०)\p{Nd}{2}(?!\p{Nd})/u;
const CLOCK = /(?<!\p{Nd})\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})/u;

/** The names of these measures in their order. */
export const TEXT_MEASURES: readonly string[] = Object.keys(MEASURES);

const ALL_MEASURES = Object.values(MEASURES);

/** A line's text once it is measured. */
export type LineText = {
  /** In the order of `TEXT_MEASURES`. */
  readonly measures: readonly number[];
  readonly words: number;
  /** Of these, those that stand in no line of a site that rules know. */
  readonly unknownWords: number;
  /** What the words by which sites are known are about, each for itself. */
  readonly tellingWords: readonly Topics[];
};

/** Code units of the longest line whose measures are remembered: longer ones are rarely a site's. */
const LONGEST_REMEMBERED = 80;

/** A site's lines stand in all its files. */
const remembered = createMemory<LineText>();

/** Measures the text of a line. */
export function lineText(text: string): LineText {
  const known = text.length <= LONGEST_REMEMBERED ? remembered.get(text) : undefined;
  if (known !== undefined) return known;
  const measured = measure(text);
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, measured);
  return measured;
}

function measure(text: string): LineText {
  const scan = scanLine(text);
  const words = siteWordsOf(text);
  const kinds = words.map((word) => vocabulary().kindOf(word));
  return {
    measures: ALL_MEASURES.map((measureOf) => Number(measureOf(scan, text))),
    words: words.length,
    unknownWords: kinds.filter((kind) => kind === "unknown").length,
    tellingWords: words.filter((_, at) => kinds[at] === "telling").map(topicWords),
  };
}
