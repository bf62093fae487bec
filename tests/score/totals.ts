import { type ArticleScore, isPerfect, recallOf } from "./score-article.ts";

/** The measures over all articles; shares are from 0 to 1, and null when nothing was judged. */
export type Totals = {
  readonly articles: number;
  readonly sentences: number;
  readonly lost: number;
  readonly split: number;
  /** Articles of which more than one sentence in fifty is lost. */
  readonly belowRecall: number;
  readonly leaked: number;
  /** Mean of the articles whose body is judged. */
  readonly leaksPerArticle: number | null;
  readonly titles: number | null;
  /** Means of the articles' values. */
  readonly sectionsF1: number | null;
  readonly casedSectionsF1: number | null;
  /** Of the articles that are expected to have one. */
  readonly bylines: number | null;
  /** Of the articles that are expected to have one. */
  readonly dates: number | null;
  readonly languages: number | null;
  readonly directions: number | null;
  readonly perfect: number | null;
};

/** Below it a loss is more than one short sentence of a usual article. */
export const LEAST_RECALL = 0.98;

export function totalsOf(scores: readonly ArticleScore[]): Totals {
  const bodies = scores.flatMap(({ body }) => body ?? []);
  const sections = scores.flatMap((score) => score.sections ?? []);
  return {
    articles: scores.length,
    sentences: sum(bodies.map(({ sentences }) => sentences)),
    lost: sum(bodies.map(({ lost }) => lost)),
    split: sum(bodies.map(({ split }) => split)),
    belowRecall: bodies.filter((body) => recallOf(body) < LEAST_RECALL).length,
    leaked: sum(bodies.map(({ leaked }) => leaked)),
    leaksPerArticle: meanOf(bodies.map(({ leaked }) => leaked)),
    titles: shareOf(scores.map(({ isTitleRight }) => isTitleRight)),
    sectionsF1: meanOf(sections.map(({ f1 }) => f1)),
    casedSectionsF1: meanOf(sections.filter(({ hasCase }) => hasCase).map(({ f1 }) => f1)),
    bylines: shareOf(scores.map(({ isBylineRight }) => isBylineRight)),
    dates: shareOf(scores.map(({ isDateRight }) => isDateRight)),
    languages: shareOf(scores.map(({ isLanguageRight }) => isLanguageRight)),
    directions: shareOf(scores.map(({ isDirectionRight }) => isDirectionRight)),
    perfect: shareOf(scores.map(isPerfect)),
  };
}

function shareOf(verdicts: readonly (boolean | null)[]): number | null {
  return meanOf(verdicts.flatMap((verdict) => (verdict === null ? [] : [Number(verdict)])));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
