import type { Needle, Term } from "./query.ts";

/** Whether a term occurs in a haystack made by `haystackOf`. */
export function occursIn(haystack: string, term: Term): boolean {
  return term.needles.some((needle) => haystack.includes(needle.text));
}

/**
 * Where a needle lies in a haystack or a line, from left to right without overlap: the offset of
 * its first character beyond the edge.
 */
export function* placesOf(haystack: string, needle: Needle): Generator<number> {
  const step = needle.text.length - needle.trail;
  let at = haystack.indexOf(needle.text);
  while (at !== -1) {
    yield at + needle.lead;
    at = haystack.indexOf(needle.text, at + step);
  }
}
