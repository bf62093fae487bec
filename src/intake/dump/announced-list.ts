import { endsWithColon } from "./prose.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";

/** Words of the shortest line with a colon that announces a list; fewer are a label. */
const FEWEST_WORDS = 4;

/** Words from which on the list may be anything; below a shorter line headlines may be links to other articles. */
const SURE_WORDS = 7;

/** Words of the longest item below a short announcement, and below a long one. */
const LONGEST_ITEM = 4;
const LONGEST_SURE_ITEM = 16;

/** A page may go on behind more of them without another sign. */
const MOST_ITEMS = 12;

/**
 * How many passages from a place on belong to a list that ends a text, `What the group still needs:` with its
 * items up to the first line of the site; 0 when there is none.
 * @param start The place of the announcement, or of the first item below it.
 */
export function announcedListEnd(passages: readonly Signed[], start: number): number {
  const first = [start - 1, start].find((place) => announces(passages[place]));
  if (first === undefined) return 0;
  const longest =
    (passages[first] ?? NOTHING).words < SURE_WORDS ? LONGEST_ITEM : LONGEST_SURE_ITEM;
  const rest = passages.slice(first + 1, first + 2 + MOST_ITEMS);
  const end = rest.findIndex(({ sign, words }) => sign.kind !== "short" || words > longest);
  return end > 1 && isSiteLine(rest[end]) ? first + 1 + end - start : 0;
}

function announces(passage: Signed | undefined): boolean {
  const { text, words } = passage ?? NOTHING;
  return words >= FEWEST_WORDS && endsWithColon(text);
}
