import { datelineDate } from "./dateline.ts";
import { dayBelowText, onlyDay } from "./day-below-text.ts";
import { dayByHeadline } from "./day-by-headline.ts";
import { type Head, type HeadLines, linesAbove } from "./head-lines.ts";
import { givesDay } from "./meta-sign.ts";
import { headAbove, isChange } from "./names-above-headline.ts";
import { datesOf, saysPublished } from "./published-dates.ts";
import type { Range } from "./body-range.ts";
import type { Signed } from "./signs.ts";

/** Lines behind the body among which a date stands with the only word of publication of a page. */
const LINES_TO_ONLY_DATE = 20;

/** Paragraphs that may stand above an agency's report: what sums it up, and a caption. */
const PARAGRAPHS_ABOVE_REPORT = 2;

/** Lines of the body that may still be the head's, since scraping parts the two by nothing. */
const LABELS_INSIDE = 3;

/**
 * The day of an article as the lines give it that may, `YYYY-MM-DD` or null: those that give it alone or beside the author,
 * the first below the headline, then those among other words or farther off.
 * @param ofMore The day below the author's name above a link to the author's other texts, or null.
 * @param language BCP 47 tag of the text, or null.
 */
export function articleDate(
  passages: readonly Signed[],
  { title, body }: Head,
  { below, farther, late }: HeadLines,
  ofMore: string | null,
  language: string | null,
): string | null {
  const [day] = [
    ...dayOfHead(passages, title, body, below, language),
    ...datesOf(below),
    ...datelines(below, language),
    ...datesOf(farther),
    ...datesOf(late),
  ];
  return (
    day ??
    ofMore ??
    dayByHeadline(linesByHeadline(passages, title, body), language) ??
    onlyDate(passages, body.end) ??
    dayBelowText(passages, body.end, passages[title]?.text, language) ??
    onlyDay(passages, title)
  );
}

/** The day above the headline, below the author's name, where below it nothing but a change has one. */
function dayOfHead(
  passages: readonly Signed[],
  title: number,
  body: Range,
  below: readonly Signed[],
  language: string | null,
): readonly string[] {
  const dated = below.filter(givesDay);
  const head = dated.length === 0 ? null : headAbove(passages, title, body.end);
  if (head === null || !dated.every((line) => isChange(line, language))) return [];
  return [head.date];
}

/** The lines by the headline, those below it first. */
function linesByHeadline(
  passages: readonly Signed[],
  title: number,
  body: Range,
): readonly Signed[] {
  const end = Math.max(title + 1, body.start) + LABELS_INSIDE;
  return [...passages.slice(title + 1, end), ...linesAbove(passages, title)];
}

/** The day with which an agency's report opens, among the first lines of text. */
function datelines(lines: readonly Signed[], language: string | null): readonly string[] {
  return lines
    .filter(({ sign }) => sign.kind === "prose")
    .slice(0, PARAGRAPHS_ABOVE_REPORT + 1)
    .flatMap(({ text }) => datelineDate(text, language) ?? []);
}

/** The date behind the text with a word of publication, when no other line of the page has one. */
function onlyDate(passages: readonly Signed[], bodyEnd: number): string | null {
  const published = passages.filter(
    ({ sign, text }) => sign.kind === "meta" && saysPublished(text),
  );
  const [date, other] = datesOf(published);
  if (date === undefined || other !== undefined) return null;
  const below = passages.slice(bodyEnd, bodyEnd + LINES_TO_ONLY_DATE);
  return published.some((line) => below.includes(line)) ? date : null;
}
