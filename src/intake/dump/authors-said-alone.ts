import { readName } from "./byline-names.ts";
import { readsLikeNewsroom } from "./outlets.ts";
import type { Signed } from "./signs.ts";

/** Words of the longest author's name with what scraping has run into it: `Ana Bell Port Town`. */
const MOST_WORDS = 6;

/**
 * The authors with the name alone where a line of its own gives it: of `Ana Bell Port Town`, `RSS Ana Bell` the words that
 * stand as `Ana Bell` elsewhere on the page, as in the box about the author.
 */
export function authorsSaidAlone(
  authors: readonly string[],
  passages: readonly Signed[],
): readonly string[] {
  return authors.map((author) =>
    readsLikeNewsroom(author, true) ? author : (nameAlone(author, passages) ?? author),
  );
}

/** The line that says whose the rights are. */
const RIGHTS = /^(?:©|\(c\)|copyright)/iu;
const LONGEST_RIGHTS = 120;

/** Whether a name is the site's own: the line of rights has it. */
export function isRightsHolder(name: string, passages: readonly Signed[]): boolean {
  return passages.some(
    ({ text }) => text.length <= LONGEST_RIGHTS && text.includes(name) && RIGHTS.test(text),
  );
}

function nameAlone(author: string, passages: readonly Signed[]): string | null {
  const words = author.split(" ");
  if (words.length < 3 || words.length > MOST_WORDS) return null;
  const parts = new Set(partsOf(words).map((part) => part.toLowerCase()));
  const line = passages.find(
    ({ sign, text }) => sign.kind === "short" && parts.has(text.toLowerCase()),
  );
  return line === undefined ? null : readName(line.text);
}

/** The first words and the last words of a name, two or more, without the whole. */
function partsOf(words: readonly string[]): readonly string[] {
  return words.slice(0, -2).flatMap((_, index) => {
    const count = words.length - 1 - index;
    return [words.slice(0, count).join(" "), words.slice(-count).join(" ")];
  });
}
