import type { Range } from "./body-range.ts";
import { isPageClock } from "./date-beside.ts";
import { otherDates } from "./days-of-text.ts";
import { isInterruption, opensLinks, type Signed } from "./signs.ts";
import { isShareLine } from "./title-neighbours.ts";

/** What is known of a page's head when its facts are read. */
export type Head = {
  /** The headline's place, -1 without one. */
  readonly title: number;
  readonly body: Range;
  /** Places of other articles' headlines and dates between headline and body. */
  readonly links: ReadonlySet<number>;
  /** Places of byline and date deep in the body. */
  readonly late: readonly number[];
};

/** The lines among which an article's byline and date stand. */
export type HeadLines = {
  /** Between headline and text, and the text's first ones. */
  readonly below: readonly Signed[];
  /** Above the headline, and behind the text. */
  readonly farther: readonly Signed[];
  /** Deep in the text. */
  readonly late: readonly Signed[];
};

/** Lines above the headline among which its byline and date may stand; above is the site's date. */
const LINES_ABOVE = 8;

/** Paragraphs of the body among which they may stand. */
const LINES_INSIDE = 8;

/** Lines behind the body that are looked at, and of those, without buttons between, the ones that may give them. */
export const LINES_BEHIND = 8;
export const LINES_BELOW = 3;

/** Short lines between text and signature: keywords, a picture's caption, or what the author does. */
const SHORT_LINES_BETWEEN = 2;

/** Lines below a headline that its head has at most; a lead without text may be 100,000 lines long. */
const LONGEST_HEAD = 60;

/** The lines below a headline that may be its head's, of those up to where authors may stand. */
export function headOf({ start, end }: Range): Range {
  return { start, end: Math.min(end, start + LONGEST_HEAD) };
}

/** Where the lines of the text end that may still be the head's. */
export function headEnd({ body }: Head): number {
  return Math.min(body.end, body.start + LINES_INSIDE);
}

/**
 * The lines that may give an article's byline and date.
 * @param hasName Whether a name alone stands by the headline, so that a clock there is the page's own.
 */
export function headLines(passages: readonly Signed[], head: Head, hasName: boolean): HeadLines {
  const { title, body, links, late } = head;
  const end = headEnd(head);
  const listed = otherDates(passages, { start: title + 1, end }, body.start);
  const below = [
    ...passages.slice(title + 1, body.start).filter((_, index) => !links.has(title + 1 + index)),
    ...aboveLinks(passages.slice(Math.max(body.start, title + 1), end)),
  ];
  const farther = [...linesAbove(passages, title), ...signature(passages, body.end)];
  return {
    below: below.filter((line) => !listed.has(line)),
    farther: farther.filter((line) => !listed.has(line) && !(hasName && isPageClock(line.text))),
    late: late.flatMap((place) => passages[place] ?? []),
  };
}

/** Byline and date directly behind the text; behind a line of the site they are another's. */
function signature(passages: readonly Signed[], bodyEnd: number): readonly Signed[] {
  const below = passages
    .slice(bodyEnd, bodyEnd + LINES_BEHIND)
    .filter((passage) => !isInterruption(passage))
    .slice(0, LINES_BELOW + SHORT_LINES_BETWEEN);
  const start = below.findIndex(({ sign }) => sign.kind !== "short" && sign.kind !== "caption");
  if (start > SHORT_LINES_BETWEEN) return [];
  const lines = below.slice(Math.max(0, start));
  const end = lines.findIndex(({ sign }) => sign.kind !== "meta");
  return lines.slice(0, end === -1 ? LINES_BELOW : end);
}

/** The lines up to a heading for other articles, whose dates and authors follow it. */
function aboveLinks(passages: readonly Signed[]): readonly Signed[] {
  const end = passages.findIndex((passage, index) => index > 0 && opensLinks(passage));
  return end === -1 ? passages : passages.slice(0, end);
}

/** The lines upwards from the headline; buttons to share the article stand between it and its byline. */
export function linesAbove(passages: readonly Signed[], title: number): readonly Signed[] {
  const above = passages.slice(0, Math.max(0, title)).filter((passage) => !isShareLine(passage));
  return above.slice(-LINES_ABOVE).toReversed();
}
