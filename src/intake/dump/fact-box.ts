import { NOTHING, type Signed } from "./signs.ts";

/** Lines below the text before a fact box starts: a dash, a heading. */
const STARTS_WITHIN = 2;

/** Labels with their values that make a fact box; two may be a menu's. */
const PAIRS_NEEDED = 3;

/** Words of the longest label. */
const LABEL_WORDS = 3;

const CAPITALS = /^[\p{Lu}\p{M}\s'’-]{2,}$/u;
const SMALL = /\p{Ll}/u;

/**
 * The first place behind a box of facts below a text, in which labels in capitals and values take
 * turns: `AGE`, `53 years`, `BORN`, `Port Town`. 0 when there is none.
 * @param below The passages behind the text.
 */
export function factBoxEnd(below: readonly Signed[]): number {
  const first = below.slice(0, STARTS_WITHIN + 1).findIndex((_, index) => isLabel(below, index));
  if (first === -1) return 0;
  const start = isLabel(below, first + 1) ? first + 1 : first;
  let end = start;
  while (isLabel(below, end) && isValue(below, end + 1)) end += 2;
  return end - start >= 2 * PAIRS_NEEDED ? end : 0;
}

function isLabel(below: readonly Signed[], place: number): boolean {
  const { sign, text, words } = below[place] ?? NOTHING;
  return sign.kind === "short" && words <= LABEL_WORDS && CAPITALS.test(text);
}

function isValue(below: readonly Signed[], place: number): boolean {
  const { sign, text } = below[place] ?? NOTHING;
  return sign.kind !== "furniture" && SMALL.test(text);
}
