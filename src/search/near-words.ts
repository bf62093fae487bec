/** A word of the library near to one that was typed. */
export type NearWord = { readonly word: string; readonly count: number };

/** One slip is allowed in short words, two from this length on. */
const TWO_SLIPS_FROM = 6;

/** Of shorter words nearly everything is near. */
const LEAST_LENGTH = 3;

/** Words offered for one that was typed. */
const MOST_OFFERED = 3;

/**
 * The words of a list that a typed word may have been meant for: at most one slip away, or two where
 * the word is long; a slip is a letter too many, too few or wrong, or two letters in the wrong order
 * (the restricted distance of Damerau 1964). Fewer slips first, then words that stand in more articles.
 */
export function nearWords(typed: string, listed: readonly NearWord[]): readonly NearWord[] {
  const length = Array.from(typed).length;
  if (length < LEAST_LENGTH) return [];
  const most = length < TWO_SLIPS_FROM ? 1 : 2;
  return listed
    .map((near) => ({ ...near, slips: slipsBetween(typed, near.word, most) }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .toSorted((a, b) => a.slips - b.slips || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(({ word, count }) => ({ word, count }));
}

/** The slips from one word to another; `most` + 1 when there are more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = rowOf(a, b, row, before, twoBefore);
    if (Math.min(...current) > most) return most + 1;
    [twoBefore, before] = [before, current];
  }
  return Math.min(before[b.length] ?? 0, most + 1);
}

/** A row of the table in which each cell holds the slips between two beginnings. */
function rowOf(
  a: string,
  b: string,
  row: number,
  before: readonly number[],
  twoBefore: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (twoBefore[column - 2] ?? 0) + 1 : Infinity,
      ),
    );
  }
  return current;
}
