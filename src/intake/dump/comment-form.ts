import type { Range } from "./body-range.ts";
import { givesDay } from "./meta-sign.ts";
import { endsArticle, type Signed } from "./signs.ts";

/** Lines of a form for comments, among so many behind its first: one alone may be a call. */
const FORM_LINES = 3;
const FORM_REACH = 6;

/** Lines between a text's date and the text. */
const DATE_WITHIN = 6;

/**
 * The end of the text that a form for comments ends though more text stands below the form: the
 * date stands above the first text, and none above the other, which is the site's own. The place
 * of the form's first line, or null.
 */
export function formBetween(
  passages: readonly Signed[],
  above: (end: number) => Range,
  below: Range,
): number | null {
  const form = passages.findIndex((_, place) => startsForm(passages, place));
  if (form === -1 || form >= below.start || hasDate(passages, form, below.start)) return null;
  const { start, end } = above(form);
  return end > start && hasDate(passages, start - DATE_WITHIN, start + 1) ? form : null;
}

function startsForm(passages: readonly Signed[], place: number): boolean {
  if (!endsArticle(passages[place])) return false;
  const lines = passages.slice(place, place + FORM_REACH).filter(endsArticle);
  return lines.length >= FORM_LINES;
}

/** Whether a line that gives a date stands between two places. */
function hasDate(passages: readonly Signed[], start: number, end: number): boolean {
  return passages.slice(Math.max(0, start), end).some(givesDay);
}
