import type { Signed } from "./signs.ts";

/** A value with its name, or a name whose value is missing: `Length: 12 m`, `Width:`. */
const VALUE = /^\p{L}[^:：.!?]{1,30}[:：](?:\s|$)/u;

/** Values of a sheet that no rule knows; fewer may be what the site says of the article. */
const FEWEST_VALUES = 5;

/** Lines below the text before the sheet starts: its heading. */
const STARTS_WITHIN = 1;

/**
 * The first place behind a sheet of values directly below a text, such as a picture's or a ship's:
 * a name in it may be a word that sites use too, as `Filter: none` or `Date: 4 May 2031`. 0 when
 * there is none.
 * @param below The passages behind the text.
 */
export function valueListEnd(below: readonly Signed[]): number {
  const first = below.slice(0, STARTS_WITHIN + 1).findIndex(isPlainValue);
  if (first === -1) return 0;
  let end = first;
  while (isValue(below[end])) end += 1;
  const values = below.slice(first, end);
  if (values.filter(isPlainValue).length < FEWEST_VALUES) return 0;
  return first + values.findLastIndex(isPlainValue) + 1;
}

function isPlainValue(passage: Signed): boolean {
  return passage.sign.kind === "short" && isValue(passage);
}

function isValue(passage: Signed | undefined): boolean {
  return passage !== undefined && passage.sign.kind !== "prose" && VALUE.test(passage.text);
}
