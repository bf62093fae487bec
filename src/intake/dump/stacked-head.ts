import { endsSentence } from "./prose.ts";
import { NOTHING, opensLinks, type Signed } from "./signs.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
import { isMostlyDigits } from "./title-lines.ts";

/** Words of the shortest headline that no kicker has, and of the shortest standfirst. */
const FEWEST_HEADLINE_WORDS = 6;
const FEWEST_STANDFIRST_WORDS = 10;

/**
 * Whether a section's name, a headline and a longer line stand directly below one another: the longer
 * line, with byline or date below it, is the standfirst, however few words the headline has of the text.
 * @param place The place of the longer line.
 */
export function isStandfirstOfStack(passages: readonly Signed[], place: number): boolean {
  const section = passages[place - 2];
  const headline = passages[place - 1] ?? NOTHING;
  const { words, text } = passages[place] ?? NOTHING;
  if (words < FEWEST_STANDFIRST_WORDS || text.length <= headline.text.length) return false;
  return isSectionName(section) && isWholeHeadline(headline);
}

/** A heading of links has another article's headline below it. */
function isSectionName(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.words > LONGEST_LABEL || opensLinks(passage)) return false;
  return passage.sign.kind === "short";
}

function isWholeHeadline({ sign, words, text }: Pick<Signed, "sign" | "words" | "text">): boolean {
  if (sign.kind !== "short" || words < FEWEST_HEADLINE_WORDS) return false;
  return !endsSentence(text) && !isMostlyDigits(text);
}
