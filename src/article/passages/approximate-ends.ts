/** Where a match of a needle ends in a text, and by how many edits it differs from the needle. */
export type ApproximateEnd = { readonly end: number; readonly errors: number };

/** Longest needle, in UTF-16 units: one for each bit that JavaScript reckons with. */
export const NEEDLE_LIMIT = 32;

/**
 * All places in a text where something ends that a needle becomes by at most `budget` edits (a
 * character changed, added or left out), each with the fewest edits that do. The column of the
 * table of edits is kept as the bits of its steps up and down: Myers (1999) as Hyyrö (2003) put it.
 * The time is the text's length, whatever the budget.
 *
 * @param text UTF-16 units. @param needle 1 to `NEEDLE_LIMIT` UTF-16 units.
 */
export function approximateEnds(
  text: Uint16Array,
  needle: Uint16Array,
  budget: number,
): readonly ApproximateEnd[] {
  const places = placesOfUnits(needle);
  const last = 1 << (needle.length - 1);
  const ends: ApproximateEnd[] = [];
  let up = -1;
  let down = 0;
  let errors = needle.length;
  for (let at = 0; at < text.length; at += 1) {
    const same = (places[text[at] ?? 0] ?? 0) | down;
    const diagonal = ((up + (same & up)) ^ up) | same;
    const left = down | ~(up | diagonal);
    const right = up & diagonal;
    if ((left & last) !== 0) errors += 1;
    if ((right & last) !== 0) errors -= 1;
    down = (left << 1) & diagonal;
    up = (right << 1) | ~((left << 1) | diagonal);
    if (errors <= budget) ends.push({ end: at + 1, errors });
  }
  return ends;
}

/** For each unit, the bits of its places in a needle. */
function placesOfUnits(needle: Uint16Array): Int32Array {
  const places = new Int32Array(0x10000);
  for (const [place, unit] of needle.entries()) places[unit] = (places[unit] ?? 0) | (1 << place);
  return places;
}

/** Ends at which the edits are fewest among their neighbours, the first where several are equal. */
export function bestEnds(ends: readonly ApproximateEnd[]): readonly ApproximateEnd[] {
  return ends.filter(({ end, errors }, place) => {
    const before = ends[place - 1];
    const after = ends[place + 1];
    const improves = before?.end !== end - 1 || errors < before.errors;
    return improves && (after?.end !== end + 1 || errors <= after.errors);
  });
}

/** The errors of a needle against each beginning of a text, from the empty one on. */
export function errorsByLength(needle: string, text: string): Uint16Array {
  let row = Uint16Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let at = 0; at < needle.length; at += 1) row = nextRow(row, needle.charCodeAt(at), text);
  return row;
}

function nextRow(above: Uint16Array, unit: number, text: string): Uint16Array<ArrayBuffer> {
  const row = new Uint16Array(above.length);
  row[0] = (above[0] ?? 0) + 1;
  for (let column = 1; column < row.length; column += 1) {
    const change = text.charCodeAt(column - 1) === unit ? 0 : 1;
    const kept = (above[column - 1] ?? 0) + change;
    row[column] = Math.min(kept, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
  }
  return row;
}
