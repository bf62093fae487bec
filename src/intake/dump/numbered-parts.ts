import { stepOf } from "./item-signs.ts";
import type { Signed } from "./signs.ts";

/** Lines above a list and in it among which numbered parts of the text are looked for. */
const LINES_ABOVE = 60;
const LINES_BELOW = 40;

/**
 * Where in a list of links the text goes on with its next numbered part: the first number below is the one that
 * follows the last above, while a numbered list of its own starts with 1. The end of passages where it does not.
 * @param start Where the list starts.
 */
export function nextPartStart(passages: readonly Signed[], start: number): number {
  const above = passages.slice(Math.max(0, start - LINES_ABOVE), start);
  const last = above.findLast(({ text }) => stepOf(text) !== null);
  const number = last === undefined ? null : stepOf(last.text);
  if (number === null) return passages.length;
  const below = passages.slice(start, start + LINES_BELOW);
  const index = below.findIndex(({ text }) => stepOf(text) !== null);
  const isNext = stepOf(below[index]?.text ?? "") === number + 1;
  return isNext ? start + index : passages.length;
}
