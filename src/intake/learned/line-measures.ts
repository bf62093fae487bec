import type { Range } from "../dump/body-range.ts";
import { isLabel } from "../dump/labels.ts";
import type { Page } from "../dump/page.ts";
import { endsWithColon } from "../dump/prose.ts";
import { NOTHING, type Signed } from "../dump/signs.ts";
import { type HeldLines, heldLinesOn } from "./held-lines.ts";
import { lineText, TEXT_MEASURES } from "./line-text.ts";
import {
  isKeptAt,
  isKnownAt,
  isOutAt,
  isProseAt,
  type PageSight,
  passageAt,
  type Ranges,
  sightOf,
} from "./page-sight.ts";
import { type SharedWords, sharedWordsOn } from "./shared-words.ts";

/** One line of a page as it is measured. */
type LineSight = PageSight & {
  readonly place: number;
  readonly line: Pick<Signed, "sign" | "text" | "words">;
  /** Lines in a row around it that stay and are no prose; a line of prose alone. */
  readonly run: Range;
  /** Lines in a row around it that stay. */
  readonly block: Range;
  readonly shared: SharedWords;
  readonly held: HeldLines;
};

type Measure = (sight: LineSight) => number;

const flag = (isSo: boolean): number => (isSo ? 1 : 0);

/** Times beyond which it does not matter how often a text stands on the page. */
const MOST_TIMES = 4;

/** What is measured of what rules make of a line. */
const MEASURES_OF_SIGN = {
  words: ({ line }) => line.words,
  isProse: ({ line }) => flag(line.sign.kind === "prose"),
  isBare: ({ line }) => flag(line.sign.kind === "bare"),
  isCaption: ({ line }) => flag(line.sign.kind === "caption"),
  isMeta: ({ line }) => flag(line.sign.kind === "meta"),
  isKnown: ({ line }) => flag(line.sign.kind === "furniture"),
  isCall: ({ line }) => flag(line.sign.kind === "call"),
  isLabel: ({ page, place }) => flag(isLabel(page.passages[place] ?? NO_PASSAGE)),
} satisfies Record<string, Measure>;

const NO_PASSAGE: Signed = { ...NOTHING, line: 0, afterGap: false, cells: [] };

/** What is measured of its words: which of them stand elsewhere on the page. */
const MEASURES_SHARED = {
  timesOnPage: ({ times, line }) => Math.min(MOST_TIMES, times.get(line.text) ?? 1),
  topicWords: ({ shared }) => shared.words,
  sharedWithText: ({ shared }) => shared.ofText,
  sharedWithSite: ({ shared }) => shared.ofSite,
  sharedWithHeadline: ({ shared }) => shared.ofHeadline,
  tellingWords: ({ shared }) => shared.telling,
  tellingUnsaid: ({ shared }) => shared.tellingUnsaid,
  unknownWords: ({ shared }) => shared.unknown,
  namesAuthor: ({ page, line }) =>
    flag(page.authors.some((name) => line.text.includes(name.split(" ").at(-1) ?? name))),
  timesHeld: ({ held, place }) => held.timesHeld(place),
  holdsLine: ({ held, place }) => flag(held.holdsLine(place)),
  shareOfLabels: ({ held, place }) => held.shareOfLabels(place),
  holdsHeadline: ({ held, place }) => flag(held.holdsHeadline(place)),
} satisfies Record<string, Measure>;

/** What is measured of the lines beside it. */
const MEASURES_BESIDE = {
  isBelowOut: ({ page, place }) => flag(isOutAt(page, place - 1)),
  isAboveOut: ({ page, place }) => flag(isOutAt(page, place + 1)),
  isBelowKnown: ({ page, place }) => flag(isKnownAt(page, place - 1)),
  isAboveKnown: ({ page, place }) => flag(isKnownAt(page, place + 1)),
  wordsAbove: ({ page, place }) => wordsKeptAt(page, place - 1),
  wordsBelow: ({ page, place }) => wordsKeptAt(page, place + 1),
  isBelowGap: ({ page, place }) => flag(page.passages[place]?.afterGap ?? false),
  isAboveGap: ({ page, place }) => flag(page.passages[place + 1]?.afterGap ?? true),
  outOf2Above: (sight) => outShare(sight, sight.place - 2, sight.place),
  outOf2Below: (sight) => outShare(sight, sight.place + 1, sight.place + 3),
  outOf5Above: (sight) => outShare(sight, sight.place - 5, sight.place),
  outOf5Below: (sight) => outShare(sight, sight.place + 1, sight.place + 6),
  linesOfRun: ({ run }) => run.end - run.start,
  lineInRun: ({ run, place }) => place - run.start,
  linesLeftInRun: ({ run, place }) => run.end - 1 - place,
  isRunBelowOut: ({ page, run }) => flag(isOutAt(page, run.start - 1)),
  isRunBelowProse: ({ page, run }) => flag(isProseAt(page, run.start - 1)),
  isRunAnnounced: ({ page, run }) => flag(isAnnounced(page, run)),
  isRunAboveOut: ({ page, run }) => flag(isOutAt(page, run.end)),
  isRunAboveProse: ({ page, run }) => flag(isProseAt(page, run.end)),
  linesOfBlock: ({ block }) => block.end - block.start,
  proseOfBlock: (sight) => proseIn(sight, sight.block),
} satisfies Record<string, Measure>;

/** What is measured of its place on the page. */
const MEASURES_OF_PLACE = {
  isPageWhole: ({ page }) => flag(page.isWhole),
  isInBody: ({ page, place }) => flag(place >= page.body.start && place < page.body.end),
  isAboveBody: ({ page, place }) => flag(place < page.body.start),
  linesBelowParagraph: ({ paragraphs, place }) => paragraphs.above[place] ?? 0,
  linesAboveParagraph: ({ paragraphs, place }) => paragraphs.below[place] ?? 0,
  proseAbove: ({ proseAbove, place }) => proseAbove[place] ?? 0,
  proseBelow: ({ proseAbove, place }) => (proseAbove.at(-1) ?? 0) - (proseAbove[place + 1] ?? 0),
  shareOfProseAbove: ({ proseAbove, place }) =>
    (proseAbove[place] ?? 0) / Math.max(1, proseAbove.at(-1) ?? 0),
  outShareAbove: (sight) => outShare(sight, sight.page.headEnd, sight.place),
  outShareBelow: (sight) => outShare(sight, sight.place + 1, sight.page.passages.length),
  outLines: ({ outAbove }) => outAbove.at(-1) ?? 0,
  linesBelowDate: ({ dates, place }) => dates.above[place] ?? 0,
  linesAboveDate: ({ dates, place }) => dates.below[place] ?? 0,
  linesAbove: ({ place }) => place,
  linesBelow: ({ page, place }) => page.passages.length - 1 - place,
} satisfies Record<string, Measure>;

const MEASURES = {
  ...MEASURES_OF_SIGN,
  ...MEASURES_SHARED,
  ...MEASURES_BESIDE,
  ...MEASURES_OF_PLACE,
};

/** The names of a line's measures in their order. */
export const LINE_MEASURES: readonly string[] = [...TEXT_MEASURES, ...Object.keys(MEASURES)];

const ALL_MEASURES: readonly Measure[] = Object.values(MEASURES);

/**
 * Measures the lines of a page, each in the order of `LINE_MEASURES`.
 * @param sight What is counted for all lines of the page together.
 */
export function measuresOn(
  page: Page,
  sight: PageSight = sightOf(page),
): (place: number) => readonly number[] {
  const sharedAt = sharedWordsOn(page);
  const held = heldLinesOn(page);
  return (place) => {
    const text = lineText(passageAt(page, place).text);
    const line = lineSight(sight, { place, shared: sharedAt(place, text), held });
    const measures = [...text.measures];
    for (const measure of ALL_MEASURES) measures.push(measure(line));
    return measures;
  };
}

function lineSight(
  sight: PageSight,
  { place, shared, held }: Pick<LineSight, "place" | "shared" | "held">,
): LineSight {
  return {
    ...sight,
    place,
    line: passageAt(sight.page, place),
    run: rangeAt(sight.runs, place),
    block: rangeAt(sight.blocks, place),
    shared,
    held,
  };
}

function rangeAt({ starts, ends }: Ranges, place: number): Range {
  return { start: starts[place] ?? place, end: ends[place] ?? place };
}

function wordsKeptAt(page: Page, place: number): number {
  return isKeptAt(page, place) ? passageAt(page, place).words : -1;
}

/** The share of lines left out among those of a range below the headline. */
function outShare({ page, outAbove }: PageSight, start: number, end: number): number {
  const first = Math.max(start, page.headEnd);
  const behind = Math.min(end, page.passages.length);
  if (behind <= first) return 0;
  return ((outAbove[behind] ?? 0) - (outAbove[first] ?? 0)) / (behind - first);
}

function isAnnounced(page: Page, { start }: Range): boolean {
  return isKeptAt(page, start - 1) && endsWithColon(passageAt(page, start - 1).text);
}

function proseIn({ proseAbove }: PageSight, { start, end }: Range): number {
  return (proseAbove[end] ?? 0) - (proseAbove[start] ?? 0);
}
