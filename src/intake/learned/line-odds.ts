import type { Range } from "../dump/body-range.ts";
import { BODY } from "../dump/fates.ts";
import type { Page } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
import { createOdds, type Model, type Odds } from "./boosted-trees.ts";
import headlineTrees from "./headline-trees.json" with { type: "json" };
import { LINE_MEASURES, measuresOn } from "./line-measures.ts";
import { pageByWords } from "./page-by-words.ts";
import { isMeasurable, passageAt } from "./page-sight.ts";
import textTrees from "./text-trees.json" with { type: "json" };

/**
 * The logarithm of the odds that the line at a place is of a kind: above 0 it sooner is. Null where it is a
 * paragraph of many words, which is not measured.
 */
export type OddsAt = (place: number) => number | null;

const oddsOfText = once(textTrees);
const oddsOfHeadline = once(headlineTrees);

/** Makes ready a model when it is first asked for. */
function once(model: Model): Odds {
  let odds: Odds | null = null;
  return (measures) => (odds ??= createOdds(model, LINE_MEASURES))(measures);
}

/** The odds that lines below the headline are text of the article and not its page's. */
export function textOdds(page: Page): OddsAt {
  return oddsOn(pageByWords(page), oddsOfText);
}

/** The odds that lines are the headline of the article whose text is in a range. */
export function headlineOdds(passages: readonly Signed[], body: Range): OddsAt {
  return oddsOn(untitledPage(passages, body), oddsOfHeadline);
}

/** A page of which only the text's place and the words of its lines are known. */
export function untitledPage(passages: readonly Signed[], body: Range): Page {
  const fates = passages.map(() => BODY);
  const teasers = new Set<number>();
  return pageByWords({ passages, fates, headEnd: 0, body, authors: [], teasers, isWhole: false });
}

/** Odds of lines of a page, whose measures are made ready when the first of them is asked for. */
function oddsOn(page: Page, oddsOf: Odds): OddsAt {
  let measuresAt: ReturnType<typeof measuresOn> | null = null;
  const known = new Map<number, number>();
  return (place) => {
    if (!isMeasurable(passageAt(page, place))) return null;
    const odds = known.get(place) ?? oddsOf((measuresAt ??= measuresOn(page))(place));
    known.set(place, odds);
    return odds;
  };
}
