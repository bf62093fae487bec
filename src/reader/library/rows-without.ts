import type { Ordinal, Repeats } from "#article/library.ts";

/** The articles in the rows of the listing without a filter: all but the repeats, in file order. */
export function rowsWithout({ gaps }: Repeats, count: number): readonly Ordinal[] {
  const rows: Ordinal[] = [];
  let ordinal = 0;
  let repeat = 0;
  for (const gap of gaps) {
    repeat += gap;
    while (ordinal < repeat) {
      rows.push(ordinal);
      ordinal += 1;
    }
    ordinal += 1;
  }
  for (; ordinal < count; ordinal += 1) rows.push(ordinal);
  return rows;
}
