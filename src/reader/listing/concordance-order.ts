import type { ConcordanceLine } from "#article/found.ts";

/** By article as the rows are, or by the words on one side of the hit. */
export type ConcordanceOrder = "article" | "before" | "after";

const { compare } = new Intl.Collator(undefined, { numeric: true });

/** Lines in an order; those that are alike stay as they were. */
export function orderLines(
  lines: readonly ConcordanceLine[],
  order: ConcordanceOrder,
): readonly ConcordanceLine[] {
  if (order === "article") return lines;
  const keyed = lines.map((line) => ({ line, key: keyOf(line, order) }));
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ line }) => line);
}

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a side, the one next to the hit first. */
function keyOf({ before, after }: ConcordanceLine, order: "before" | "after"): string {
  const words = (order === "before" ? before : after).split(NO_WORD).filter((word) => word !== "");
  return (order === "before" ? words.toReversed() : words).join(" ");
}
