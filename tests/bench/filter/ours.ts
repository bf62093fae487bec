import type { Contender } from "./contender.ts";

/**
 * The filter itself. To be plugged in:
 *
 * - `build`: make the index's shards of the articles, whose ordinals are their places, and write
 *   them into the folder under the names that the site gives them, with all that `showTen` reads.
 *   `makeArticle` of `tests/support` makes a whole article of an id, a title and paragraphs.
 * - `open`: start with `countingFiles(folder)` of `traffic.ts`, count the search's code with
 *   `addBytes` (its bundle as `brotliBytesOfCode` weighs it) and load the root.
 * - `find`: answer `query.typed`, which says by a space at its end that the last word is finished
 *   and by quotation marks that it is a phrase, with the ordinals of all articles found. For the
 *   kind `misspelt word` answer what the first word offered instead of it finds.
 * - `showTen`: read the cards or titles of the first ten.
 * - then let `refusal` give null.
 */
export const ours: Contender = {
  isWhole: false,
  refusal: () => "not plugged in yet",
  build: () => Promise.resolve(undefined),
  open: () => Promise.reject(new Error("The static index is not plugged in yet")),
};
