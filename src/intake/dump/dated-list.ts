import type { Signed } from "./signs.ts";

/**
 * The first line of headlines of which each has its date and only the newest an age in hours, with
 * the heading above it, or the end: no text ends with times that turn with headlines.
 */
export function datedListStart(below: readonly Signed[]): number {
  const ages = below.flatMap(({ sign }, index) => (isAge(sign) ? [index] : []));
  const first = ages.find((age, nth) => ages[nth + 1] === age + 2 && isHeadline(below[age + 1]));
  if (first === undefined) return below.length;
  const start = isHeadline(below[first + 3]) ? first : first - 1;
  return isHeadline(below[start - 1]) ? start - 1 : start;
}

/** `2 hours ago`: a date line that gives no day. */
function isAge(sign: Signed["sign"]): boolean {
  return sign.kind === "meta" && sign.rule === "date line" && sign.date === null;
}

function isHeadline(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short";
}
