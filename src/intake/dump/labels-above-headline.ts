import type { Range } from "./body-range.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { endsSentence } from "./prose.ts";
import type { Signed } from "./signs.ts";

/** Words of the longest line above a headline that is a label whatever stands around it, and of one farther up. */
const WORDS_OF_LABEL = 4;
const WORDS_FARTHER_UP = 8;

/**
 * The fates of a page's lines without those above its headline that are too short for text and of which no rule knows more.
 * @param headline Places of the headline, which are none where the page has no headline.
 */
export function withoutLabelsAbove(
  passages: readonly Signed[],
  fates: readonly Fate[],
  headline: Range,
): readonly Fate[] {
  const hasNone = headline.start === headline.end;
  return fates.map((fate, place) => {
    const passage = passages[place];
    if (hasNone || place >= headline.start || fate.kind !== "body" || passage === undefined)
      return fate;
    const isAtEdge = place === 0 || place === headline.start - 1;
    return isLabelAbove(passage, isAtEdge) ? leaveOut(PLACE_RULES.above, "likely") : fate;
  });
}

/**
 * Whether a line above the headline is too short for text: a section, a kicker, the site's name, a counter. Of 97 such lines on
 * pages of the press none was the article's. A longer one that stands first may be a picture's caption, directly above the
 * headline who speaks; who says something is announced with a colon, and an agency's place with a dash.
 * @param isAtEdge Whether it is the first line, or the last one above the headline.
 */
function isLabelAbove({ sign, text, words }: Signed, isAtEdge: boolean): boolean {
  if (sign.kind !== "short" && sign.kind !== "bare") return false;
  const most = isAtEdge || CREDIT.test(text) ? WORDS_OF_LABEL : WORDS_FARTHER_UP;
  return words <= most && !OPEN_END.test(text) && !endsSentence(text);
}

const CREDIT = /\p{L}{4}: |©|\//u;
const OPEN_END = /[:：–—-]$/u;
