import type { Ordinal } from "#article/library.ts";

/** The rows of the listing without a filter. */
export type ListedRows = {
  /** The articles in them. */
  readonly ordinals: Uint32Array;
  /** The articles in the rows before and after an article's, or before and after where it would stand. */
  neighboursOf(ordinal: Ordinal): Neighbours;
};

type Neighbours = { readonly previous: Ordinal | undefined; readonly next: Ordinal | undefined };

/** One row for each article that is no repeat; those come in file order. */
export function createListedRows(count: number, repeats: readonly Ordinal[]): ListedRows {
  const ordinals = new Uint32Array(count - repeats.length);
  const rowsBefore = new Uint32Array(count);
  let repeat = 0;
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const row = ordinal - repeat;
    rowsBefore[ordinal] = row;
    if (repeats[repeat] === ordinal) repeat += 1;
    else ordinals[row] = ordinal;
  }
  return {
    ordinals,
    neighboursOf(ordinal) {
      const row = rowsBefore[ordinal] ?? 0;
      const isListed = ordinals[row] === ordinal;
      return { previous: ordinals[row - 1], next: ordinals[isListed ? row + 1 : row] };
    },
  };
}
