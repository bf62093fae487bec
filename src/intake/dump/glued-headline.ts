import type { Signed } from "./signs.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
import { withPlainQuotes } from "./title-repeats.ts";

/** Lines below a path among which its headline stands. */
const GLUED_WITHIN = 8;

/** A letter before the headline: a path whose last part scraping has run into it. */
const LETTER_END = /[\p{L}\p{M}]$/u;

/** The sign before a path's last step. */
const STEP_END = /\S (?:[/›»>|→]|::) $/u;

/**
 * The headline alone where it stands below a path that ends with it: `HomeHarbourFerry returns`, or, directly below,
 * `Harbour Post / Recipes / Buns`, whatever that line seems to be by its words.
 * @param place The place of the line that was taken for the headline.
 */
export function unglued(passages: readonly Signed[], place: number): number {
  const path = withPlainQuotes(passages[place]?.text ?? "");
  if (endsPath(passages[place + 1]?.text ?? "", path, STEP_END)) return place + 1;
  const below = passages
    .slice(place + 1, place + 1 + GLUED_WITHIN)
    .findIndex(({ text, words }) => words > LONGEST_LABEL && endsPath(text, path, LETTER_END));
  return below === -1 ? place : place + 1 + below;
}

/** Whether a path ends with a line, and what is before that ends as it should. */
function endsPath(text: string, path: string, before: RegExp): boolean {
  if (text === "" || text.length >= path.length || !path.endsWith(withPlainQuotes(text)))
    return false;
  return before.test(path.slice(0, path.length - text.length));
}
