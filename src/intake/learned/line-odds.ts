import type { Page } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
import { type HeadOfPage, headlineMeasuresOn } from "./headline-measures.ts";
import { modelsFor } from "./models.ts";
import { OUT, pageByWords } from "./page-by-words.ts";
import { isMeasurable } from "./page-sight.ts";

/**
 * The logarithm of the odds that the line at a place is of a kind: above 0 it sooner is. Null where it is a
 * paragraph of many words, which is not measured.
 */
export type OddsAt = (place: number) => number | null;

/**
 * Odds below which a line that recurs alone in the library tells of the lines beside it as a known line of the site does. On
 * pages of the press with ten more made after each, 200 such lines of the site had lower odds and ten of text; the questions and
 * speakers of a series have more.
 */
const LEAST_ODDS_OF_RECURRING = -0.8;

/**
 * The odds that lines below the headline are text of the article and not its page's. What recurs in the library and
 * is unlikely text tells of the lines beside it, as known lines of a site do.
 */
export function textOdds(page: Page): OddsAt {
  let odds: OddsAt | null = null;
  // Of most articles alone no line is weighed, so that nothing is measured before one is.
  return (place) => (odds ??= oddsWithRecurring(page))(place);
}

function oddsWithRecurring(page: Page): OddsAt {
  const known = pageByWords(page);
  const oddsAt = oddsOn(known);
  const recurring = new Set(recurringPlaces(page, oddsAt));
  if (recurring.size === 0) return oddsAt;
  const fates = known.fates.map((fate, place) => (recurring.has(place) ? OUT : fate));
  const oddsBeside = oddsOn({ ...known, fates });
  return (place) => (recurring.has(place) ? oddsAt(place) : oddsBeside(place));
}

/** Places below the headline of lines that recur alone and are unlikely text. */
function recurringPlaces({ passages, headEnd }: Page, oddsAt: OddsAt): readonly number[] {
  return passages.flatMap(({ recursAlone }, place) => {
    if (recursAlone !== true || place < headEnd) return [];
    const odds = oddsAt(place);
    return odds !== null && odds < LEAST_ODDS_OF_RECURRING ? place : [];
  });
}

/**
 * How likely lines are the headline of the article whose text is in a range. Only the differences between lines of
 * one page tell: by one more a line is some three times likelier than another.
 */
export function headlineOdds(head: HeadOfPage): OddsAt {
  const { headline } = modelsFor(head.passages);
  return oddsAmong(head.passages, isMeasurable, () => {
    const measuresAt = headlineMeasuresOn(head);
    return (place) => headline(measuresAt(place));
  });
}

function oddsOn(page: Page): OddsAt {
  const { text, isWeighed } = modelsFor(page.passages);
  return oddsAmong(page.passages, isWeighed, () => text(page));
}

type Weigh = (place: number) => number;

/** Odds of lines of a page, which is looked at when the first of them is asked for. */
function oddsAmong(
  passages: readonly Signed[],
  isWeighed: (passage: Signed) => boolean,
  look: () => Weigh,
): OddsAt {
  let weigh: Weigh | null = null;
  const known = new Map<number, number>();
  return (place) => {
    const passage = passages[place];
    if (passage === undefined || !isWeighed(passage)) return null;
    const odds = known.get(place) ?? (weigh ??= look())(place);
    known.set(place, odds);
    return odds;
  };
}
