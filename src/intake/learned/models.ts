import type { Page } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
import { createOdds, type Model, type Odds } from "./boosted-trees.ts";
import headlineTrees from "./headline-trees.json" with { type: "json" };
import { HEADLINE_MEASURES } from "./headline-measures.ts";
import { LINE_MEASURES, measuresOn } from "./line-measures.ts";
import { MEASURES_IN_CONTEXT, measuresInContext } from "./measures-in-context.ts";
import pageHeadlineTrees from "./page-headline-trees.json" with { type: "json" };
import pageTextTrees from "./page-text-trees.json" with { type: "json" };
import textTrees from "./text-trees.json" with { type: "json" };

/** What weighs the lines of a page: whether they are text, by which measures, and which is the headline. */
type Models = {
  readonly text: Odds;
  readonly measures: (page: Page) => (place: number) => readonly number[];
  readonly headline: Odds;
};

/**
 * Lines from which on a page is as long as those of sites are, with their menus, lists and feet. In those a short line below a
 * paragraph is text far more often than in an article with a few lines of a page left around it: trees that are fitted to the
 * one kind lose lines of the other, so that each has its own. Of 102 long pages that were held back from the fit the trees
 * of short ones lost 401 sentences, those of long ones 143.
 */
const FEWEST_LINES_OF_LONG_PAGE = 90;

const OF_LONG_PAGES: Models = {
  text: once(pageTextTrees, MEASURES_IN_CONTEXT),
  measures: measuresInContext,
  headline: once(pageHeadlineTrees, HEADLINE_MEASURES),
};

const OF_OTHERS: Models = {
  text: once(textTrees, LINE_MEASURES),
  measures: measuresOn,
  headline: once(headlineTrees, HEADLINE_MEASURES),
};

/** Makes ready a model when it is first asked for. */
function once(model: Model, names: readonly string[]): Odds {
  let odds: Odds | null = null;
  return (measures) => (odds ??= createOdds(model, names))(measures);
}

/** Whether a page is as long as those of sites are. */
export function isLongPage(passages: readonly Signed[]): boolean {
  return passages.length >= FEWEST_LINES_OF_LONG_PAGE;
}

/** The models that are fitted to pages such as this one. */
export function modelsFor(passages: readonly Signed[]): Models {
  return isLongPage(passages) ? OF_LONG_PAGES : OF_OTHERS;
}
