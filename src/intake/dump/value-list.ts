import type { Range } from "./body-range.ts";
import { isSiteLine, type Signed } from "./signs.ts";
import { isShareLine } from "./title-neighbours.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** A value with its name, or a name whose value is missing: `Length: 12 m`, `Width:`. */
const VALUE = /^\p{L}[^:：.!?]{1,30}[:：](?:\s|$)/u;

/** Who played how, or how it stood when somebody scored: `Port Town x Seagulls 2-1`, `1:0 Bell (12)`; no day, year or telephone. */
const RESULT =
  /(?<![\p{Nd}/.,-])(?:0|[1-9]\p{Nd}{0,2}) ?[-–:x×] ?(?:0|[1-9]\p{Nd}{0,2})(?![\p{Nd}/-])/u;

/** The time before a headline in a list of the newest: `12:41 Ferry returns`. */
const TIME = /^\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/u;

/** Values of a sheet that no rule knows; fewer may be what the site says of the article. */
const FEWEST_VALUES = 5;

/** The same of a match's, with its results among them. */
const FEWEST_OF_MATCH = 3;

/** Lines below the text before the sheet starts: its heading, and who played. */
const STARTS_WITHIN = 2;

/**
 * The first place behind a sheet of values directly below a text, such as a picture's, a ship's or a match's: a name
 * in it may be a word that sites use too, as `Filter: none` or `Date: 4 May 2031`. 0 when there is none.
 * @param below The passages behind the text.
 */
export function valueListEnd(below: readonly Signed[]): number {
  const first = below.slice(0, STARTS_WITHIN + 1).findIndex(isPlainValue);
  if (first === -1) return 0;
  let end = first;
  while (isValue(below[end])) end += 1;
  const plain = below.slice(first, end).filter(isPlainValue);
  const isMatch = plain.some(isResult);
  if (plain.length < (isMatch ? FEWEST_OF_MATCH : FEWEST_VALUES)) return 0;
  return below.findLastIndex((passage, place) => place < end && isPlainValue(passage)) + 1;
}

/** Lines above a sheet among which the headline stands, above byline, date and buttons. */
const HEAD_LINES = 8;

/**
 * A text with the sheet of values directly above it, such as a match's teams and goals: it names what
 * the text is about, as a headline does. Above it byline, date or a button to share the article
 * stand, and the headline above those.
 */
export function withValuesAbove(passages: readonly Signed[], body: Range): Range {
  let start = body.start;
  while (start > 0 && passages[start - 1]?.sign.kind === "short" && isValue(passages[start - 1]))
    start -= 1;
  if (body.start - start < FEWEST_VALUES) return body;
  const above = passages[start - 1];
  const isBelowHead = above?.sign.kind === "meta" || isShareLine(above);
  const head = passages.slice(Math.max(0, start - HEAD_LINES), start);
  return isBelowHead && head.some(isLongLine) ? { ...body, start } : body;
}

function isLongLine(passage: Signed): boolean {
  return passage.words >= FEWEST_HEADLINE_WORDS && !isSiteLine(passage);
}

function isPlainValue(passage: Signed): boolean {
  return passage.sign.kind === "short" && isValue(passage);
}

function isValue(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.sign.kind === "prose") return false;
  return VALUE.test(passage.text) || isResult(passage);
}

function isResult({ text, words }: Signed): boolean {
  return words > 1 && RESULT.test(text) && !TIME.test(text);
}
