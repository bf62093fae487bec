/** How sure a single line can be of what it is, so that none outweighs all others. */
const MOST_ODDS = 4;

/** The odds of a paragraph of many words, which is text unless all beside it is not. */
export const PARAGRAPH_ODDS = 3;

/** A line's odds within what a single line can be sure of. */
export function boundedOdds(odds: number, most = MOST_ODDS): number {
  return Math.max(-most, Math.min(most, odds));
}

/** What it costs that text ends or begins between two lines. */
const TURN_COST = 2;

/** The better way to a line that is of a kind, and whether the line before is text on it. */
type Way = { readonly worth: number; readonly isFromText: boolean };

type Ways = { readonly text: Way; readonly site: Way };

const START: Ways = {
  text: { worth: 0, isFromText: true },
  site: { worth: -TURN_COST, isFromText: true },
};

/**
 * Which of some lines in a row are text, so that their odds are greatest all together: the best way through two
 * states (Viterbi 1967).
 * @param lines How many.
 * @param oddsAt The logarithm of the odds that a line is text; null for a paragraph of many words.
 * @param doubt What is taken off each line's odds, so that lines are text only where several are sure.
 */
export function likeliestTexts(
  lines: number,
  oddsAt: (line: number) => number | null,
  doubt: number,
): readonly boolean[] {
  const ways: Ways[] = [];
  let last = START;
  for (let line = 0; line < lines; line += 1) {
    last = nextWays(last, gainOf(oddsAt(line)) - doubt);
    ways.push(last);
  }
  return textsOn(ways);
}

function gainOf(odds: number | null): number {
  return boundedOdds(odds ?? PARAGRAPH_ODDS);
}

function nextWays({ text, site }: Ways, gain: number): Ways {
  const isTextFromText = text.worth >= site.worth - TURN_COST;
  const isSiteFromText = text.worth - TURN_COST > site.worth;
  return {
    text: {
      worth: (isTextFromText ? text.worth : site.worth - TURN_COST) + gain,
      isFromText: isTextFromText,
    },
    site: {
      worth: isSiteFromText ? text.worth - TURN_COST : site.worth,
      isFromText: isSiteFromText,
    },
  };
}

function textsOn(ways: readonly Ways[]): readonly boolean[] {
  const last = ways.at(-1) ?? START;
  let isText = last.text.worth >= last.site.worth;
  const texts: boolean[] = [];
  for (const { text, site } of ways.toReversed()) {
    texts.push(isText);
    isText = isText ? text.isFromText : site.isFromText;
  }
  return texts.toReversed();
}
