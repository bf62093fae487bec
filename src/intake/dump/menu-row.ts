import { hasMenu } from "./labels.ts";
import type { Signed } from "./signs.ts";
import { hasPathTo } from "./title-path.ts";

/** Words of the shortest row, and those of them with a capital, as each link of a menu starts with one. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
const FEWEST_CAPITALS = 4;

/** The share of words with a capital that a row has at least, more than a site's name, and a headline at most. */
const LEAST_SHARE = 0.65;
const MOST_SHARE = 0.5;

/** Letters and spaces alone: no sign stands between the links. */
const LETTERS = /^\p{Lu}[\p{L}\p{M}'’\- ]+$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a line above a headline is a menu whose links scraping has put on one line, `Local news Sport
 * Ferries and piers Jobs`: most words have a capital, as the headline's have not.
 */
function isMenuRow(text: string, headline: string): boolean {
  if (!LETTERS.test(text)) return false;
  const words = text.split(" ");
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  const capitals = countCapitals(words);
  if (capitals < FEWEST_CAPITALS || capitals < words.length * LEAST_SHARE) return false;
  const said = headline.split(" ");
  return said.length >= FEWEST_WORDS && countCapitals(said) <= said.length * MOST_SHARE;
}

function countCapitals(words: readonly string[]): number {
  return words.filter((word) => CAPITAL.test(word)).length;
}

/** Whether a menu, in lines or in one row, or a path to the article stands above its headline. */
export function hasMenuAbove(above: readonly Signed[], title: string): boolean {
  if (hasMenu(above) || hasPathTo(above, title)) return true;
  return above.some(({ sign, text }) => sign.kind === "short" && isMenuRow(text, title));
}
