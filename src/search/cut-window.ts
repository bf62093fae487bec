import type { MarkedText, Range } from "#article/found.ts";

const ELLIPSIS = "…";
const WHITE_SPACE = /^\s$/u;
const CONTINUATION = /^[\p{M}\udc00-\udfff]/u;

/**
 * The part of a text around a range, at most `length` UTF-16 units long if the range is not longer,
 * cut at white space where there is some and else between characters; what is left out shows as …
 * Marks that lie in the part stay.
 */
export function cutWindow(marked: MarkedText, around: Range, length: number): MarkedText {
  const { text, marks } = marked;
  const context = Math.max(0, length - (around.end - around.start));
  const latestEnd = Math.max(around.start - Math.floor(context / 2), 0) + length;
  const to = Math.max(around.end, Math.min(text.length, latestEnd));
  const start = startOfWord(text, Math.min(around.start, Math.max(0, to - length)), around.start);
  const end = endOfWord(text, around.end, to);
  const before = start > 0 ? ELLIPSIS : "";
  const after = end < text.length ? ELLIPSIS : "";
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => shift(mark, before.length - start)),
  };
}

/** The first beginning of a word in `[from, to]`, else the first beginning of a character. */
function startOfWord(text: string, from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    if (at === 0 || WHITE_SPACE.test(text.charAt(at - 1))) return at;
  }
  let at = from;
  while (at < to && CONTINUATION.test(text.charAt(at))) at += 1;
  return at;
}

/** The last end of a word in `[from, to]`, else the last end of a character. */
function endOfWord(text: string, from: number, to: number): number {
  for (let at = to; at >= from; at -= 1) {
    if (at === text.length || WHITE_SPACE.test(text.charAt(at))) return at;
  }
  let at = to;
  while (at > from && CONTINUATION.test(text.charAt(at))) at -= 1;
  return at;
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
