import { join } from "node:path";
import { decode } from "#intake/decode/decode.ts";
import { articleBody } from "#intake/dump/article-body.ts";
import { type SourceLine, sourceLines } from "#intake/dump/lines.ts";
import { isLongPage, type Page } from "#intake/dump/page.ts";
import { siteNames } from "#intake/dump/site-name.ts";
import { readTextPage } from "#intake/dump/text-page.ts";
import { headlineCandidates } from "#intake/dump/title.ts";
import { headlineMeasuresOn } from "#intake/learned/headline-measures.ts";
import { headPlaces } from "#intake/learned/likely-headline.ts";
import { measuresInContext } from "#intake/learned/measures-in-context.ts";
import type { Odds } from "#intake/learned/boosted-trees.ts";
import { modelsFor } from "#intake/learned/models.ts";
import { isMeasurable } from "#intake/learned/page-sight.ts";
import { measuresOfSecondLook } from "#intake/learned/second-look.ts";
import { splitFrontMatter } from "#intake/metadata/front-matter.ts";
import { pageByWords } from "#intake/learned/page-by-words.ts";
import {
  evidenceFor,
  type ExpectedArticle,
  type GoldenCase,
  goldenCaseNames,
  readGoldenCase,
} from "#tests/intake/golden-case.ts";
import { dumpOf } from "./article-dumps.ts";
import { isHeadlineOf, labelsBy } from "./line-labels.ts";
import { createRandom } from "./sampling.ts";

/** Lines of golden cases, and whether each is what a model is to tell. */
export type TrainingLines = {
  readonly count: number;
  /** The pages that they are of, in their order. */
  readonly pages: readonly PageOfLines[];
  /** Those of the first line in the order of the model's measures, then those of the next one. */
  readonly measures: Float64Array;
  /** 1 for a line of the kind, else 0. */
  readonly classes: Uint8Array;
  /** How many lines each one counts for. */
  readonly weights: Uint8Array;
};

/** How many lines a page has, and in which of `FOLDS` parts of all pages it is. */
export type PageOfLines = { readonly lines: number; readonly fold: number };

/** Parts of the pages: what trees make of the lines of one is asked of those that are fitted to the others. */
export const FOLDS = 3;

/** Lines below headlines, by whether they are text; lines above the text, by whether they are headlines. */
export type TrainingSets = Readonly<Record<"text" | "headline", TrainingLines>>;

type TrainingLine = { readonly measures: readonly number[]; readonly isOfKind: boolean };

/** Golden cases in a folder; a folder counts as often as it says. */
export type Source = {
  readonly folder: string;
  readonly times: number;
  /** Whether of each page is read what a program leaves that looks for its article. */
  readonly isDumped: boolean;
};

/** More than there are sources, so that of a folder that is named twice other dumps are read, and others with each seed. */
const MOST_SOURCES = 100;

/** Gives the odds at first look of lines of a page in one of the folds. */
export type FirstLook = (fold: number) => Odds;

/**
 * The lines of all text dumps in some folders of golden cases; those of which a case does not tell are left out.
 * @param seed Another one gives other dumps of the same pages.
 * @param firstLook Where given, the lines of long pages alone are measured, as at second look.
 */
export function trainingSets(
  sources: readonly Source[],
  seed: number,
  firstLook?: FirstLook,
): TrainingSets {
  const parts = sources.map((source, at) => {
    const { text, headline } = linesIn(source, seed * MOST_SOURCES + at, firstLook);
    return { text: inColumns(text, source.times), headline: inColumns(headline, source.times) };
  });
  return {
    text: together(parts.map(({ text }) => text)),
    headline: together(parts.map(({ headline }) => headline)),
  };
}

type LinesOfPage = readonly TrainingLine[];

function linesIn(
  { folder, isDumped }: Source,
  seed: number,
  firstLook: FirstLook | undefined,
): Readonly<Record<keyof TrainingSets, readonly LinesOfPage[]>> {
  const random = createRandom(seed);
  const pages = goldenCaseNames(folder).flatMap((name) => {
    const golden = readGoldenCase(join(folder, name));
    return pageOf(isDumped ? dumpOf(golden, random) : golden);
  });
  return {
    text: pages.map((page, at) => {
      if (firstLook === undefined) return linesOfText(page, measuresInContext);
      if (!isLongPage(page.page.passages)) return [];
      return linesOfText(page, (known) => measuresOfSecondLook(known, firstLook(foldOf(at))));
    }),
    headline: pages.map(linesOfHead),
  };
}

/** In which part a folder's page is. */
function foldOf(place: number): number {
  return place % FOLDS;
}

type GoldenPage = { readonly page: Page; readonly article: ExpectedArticle };

/** None where the case is no text dump of one article with a headline. */
function pageOf(golden: GoldenCase): readonly GoldenPage[] {
  const lines = linesOf(golden);
  const [article, ...others] = golden.expected.articles ?? [];
  if (lines.length === 0 || article?.title === undefined || others.length > 0) return [];
  // With its headline told, a page is read without the models that are to be fitted.
  const header = { title: article.title, language: null };
  const { reading } = readTextPage(lines, header, evidenceFor(golden));
  return [{ page: reading.page, article }];
}

function linesOf({ file, bytes }: GoldenCase): readonly SourceLine[] {
  const decoded = file.endsWith(".txt") ? decode(bytes) : null;
  if (decoded === null || decoded.kind === "binary") return [];
  return splitFrontMatter(decoded.text).kind === "none" ? sourceLines(decoded.text) : [];
}

type Measuring = (page: Page) => (place: number) => readonly number[];

function linesOfText({ page, article }: GoldenPage, measuring: Measuring): LinesOfPage {
  const labelOf = labelsBy(article.blocks);
  const measuresAt = measuring(pageByWords(page));
  const { isWeighed } = modelsFor(page.passages);
  return page.passages.flatMap((passage, place) => {
    const label = place < page.headEnd || !isWeighed(passage) ? null : labelOf(passage.text);
    return label === null ? [] : [{ measures: measuresAt(place), isOfKind: label === "text" }];
  });
}

/** A page without a headline tells nothing of headlines. */
function linesOfHead({ page: { passages }, article }: GoldenPage): LinesOfPage {
  const { body } = articleBody(passages);
  const isHeadline = passages.map(({ text }) => isHeadlineOf(text, article.title));
  if (!isHeadline.includes(true)) return [];
  const { scores } = headlineCandidates(passages, body, siteNames(passages));
  const head = { passages, body, scores };
  const measuresAt = headlineMeasuresOn(head);
  return headPlaces(head).flatMap((place) => {
    const passage = passages[place];
    if (passage === undefined || !isMeasurable(passage)) return [];
    return [{ measures: measuresAt(place), isOfKind: isHeadline[place] === true }];
  });
}

function inColumns(pages: readonly LinesOfPage[], weight: number): TrainingLines {
  const lines = pages.flat();
  const columns = lines[0]?.measures.length ?? 0;
  const measures = new Float64Array(lines.length * columns);
  for (const [index, line] of lines.entries()) measures.set(line.measures, index * columns);
  return {
    count: lines.length,
    pages: pages.map(({ length }, at) => ({ lines: length, fold: foldOf(at) })),
    measures,
    classes: Uint8Array.from(lines, ({ isOfKind }) => (isOfKind ? 1 : 0)),
    weights: new Uint8Array(lines.length).fill(weight),
  };
}

/** The lines of several parts in their order. */
export function together(parts: readonly TrainingLines[]): TrainingLines {
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    pages: parts.flatMap(({ pages }) => pages),
    measures: concatenated(
      parts.map(({ measures }) => measures),
      (length) => new Float64Array(length),
    ),
    classes: concatenated(
      parts.map(({ classes }) => classes),
      (length) => new Uint8Array(length),
    ),
    weights: concatenated(
      parts.map(({ weights }) => weights),
      (length) => new Uint8Array(length),
    ),
  };
}

function concatenated<Numbers extends Float64Array | Uint8Array>(
  parts: readonly Numbers[],
  create: (length: number) => Numbers,
): Numbers {
  const whole = create(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
