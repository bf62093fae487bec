import { isLongPage, type Page } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
import { createOdds, type Model, type Odds } from "./boosted-trees.ts";
import headlineTrees from "./headline-trees.json" with { type: "json" };
import { HEADLINE_MEASURES } from "./headline-measures.ts";
import { MEASURES_IN_CONTEXT, measuresInContext } from "./measures-in-context.ts";
import { isMeasurable, isMeasurableOnLongPage } from "./page-sight.ts";
import pageHeadlineTrees from "./page-headline-trees.json" with { type: "json" };
import pageSecondTrees from "./page-second-trees.json" with { type: "json" };
import pageTextTrees from "./page-text-trees.json" with { type: "json" };
import { MEASURES_OF_SECOND_LOOK, measuresOfSecondLook } from "./second-look.ts";
import textTrees from "./text-trees.json" with { type: "json" };

/** What weighs the lines of a page: whether they are text, and which is the headline. */
type Models = {
  readonly text: TextModel;
  /** Whether a line is short enough to be weighed. */
  readonly isWeighed: (passage: Signed) => boolean;
  readonly headline: Odds;
};

/** Looks at a page and gives the logarithm of the odds that the line at a place is text. */
type TextModel = (page: Page) => (place: number) => number;

const FIRST_LOOK = once(pageTextTrees, MEASURES_IN_CONTEXT);

/**
 * On a long page a short line below a paragraph is text far more often than in an article with a few lines of a page left
 * around it: trees that are fitted to the one kind lose lines of the other, so that each has its own. Of 102 long pages that
 * were held back from the fit the trees of short ones lost 401 sentences, those of long ones 143.
 */
const OF_LONG_PAGES: Models = {
  text: weighing(
    (page) => measuresOfSecondLook(page, FIRST_LOOK),
    once(pageSecondTrees, MEASURES_OF_SECOND_LOOK),
  ),
  isWeighed: isMeasurableOnLongPage,
  headline: once(pageHeadlineTrees, HEADLINE_MEASURES),
};

const OF_OTHERS: Models = {
  text: weighing(measuresInContext, once(textTrees, MEASURES_IN_CONTEXT)),
  isWeighed: isMeasurable,
  headline: once(headlineTrees, HEADLINE_MEASURES),
};

function weighing(
  measuresOf: (page: Page) => (place: number) => readonly number[],
  odds: Odds,
): TextModel {
  return (page) => {
    const measuresAt = measuresOf(page);
    return (place) => odds(measuresAt(place));
  };
}

/** Makes ready a model when it is first asked for. */
function once(model: Model, names: readonly string[]): Odds {
  let odds: Odds | null = null;
  return (measures) => (odds ??= createOdds(model, names))(measures);
}

/** The models that are fitted to pages such as this one. */
export function modelsFor(passages: readonly Signed[]): Models {
  return isLongPage(passages) ? OF_LONG_PAGES : OF_OTHERS;
}
