import type { Range } from "./body-range.ts";
import { foldLine } from "../furniture/fold-line.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { gluedPathSections } from "./glued-path.ts";
import type { NumberedPath } from "./numbered-path.ts";
import { partedByPage } from "./page-labels.ts";
import { withoutSiteFirst } from "./path-of-site.ts";
import { bylineSections } from "./section-in-byline.ts";
import { reversedSections } from "./reversed-path.ts";
import { type SectionsAbove, sectionsInPath } from "./sections-above.ts";
import { sectionsBeside } from "./sections-beside.ts";
import { sectionsByDate } from "./sections-by-date.ts";
import { sectionsSaid } from "./sections-said.ts";
import type { IsSection } from "./sections.ts";
import type { Signed } from "./signs.ts";

/** Where the parts of an article stand that tell of its sections. */
type Parts = {
  readonly passages: readonly Signed[];
  readonly title: string | null;
  readonly headline: Range;
  readonly above: SectionsAbove;
  readonly path: NumberedPath;
  readonly body: Range;
};

type Known = {
  readonly isSection: IsSection;
  /** Names of the site, which are no sections. */
  readonly sites: ReadonlySet<string>;
  readonly authors: readonly string[];
  /** BCP 47 tag of the text, or null. */
  readonly language: string | null;
};

type Labels = { readonly sections: readonly string[]; readonly labelFate: Fate };

/** The sections, what becomes of the labels above the headline that may name them, and the lines of dates that do. */
type ArticleSections = Labels & { readonly stampPlaces: readonly number[] };

/**
 * The sections of an article: those that labels above the headline or a path to it name, or else a
 * line below that calls them sections, or the byline, a label beside the headline or the date.
 */
export function articleSections(parts: Parts, known: Known): ArticleSections {
  const { passages, title, headline, above, path, body } = parts;
  const { isSection, sites, authors, language } = known;
  const lead = { start: headline.end, end: body.start };
  const { sections: all, labelFate } = namedSections(
    passages,
    headline.start,
    above,
    sites,
    (lines) => pathSections(lines, title, isSection),
  );
  const sections = withoutSiteFirst(passages, all);
  const said = sectionsSaid(passages, lead, body);
  if (said.length > 0 && mayBeMenu(above, headline.start)) {
    return { sections: said, labelFate: leaveOut(PLACE_RULES.above, "likely"), stampPlaces: [] };
  }
  const dated = sectionsByDate(passages, lead, authors, language);
  const names = new Set(authors.map(foldLine));
  const isAuthor = (name: string): boolean => names.has(foldLine(name));
  return {
    sections: firstNamed([
      wholeList(
        sections.filter((name) => !isAuthor(name)),
        dated?.names ?? [],
      ),
      path.sections,
      bylineSections(passages, { start: lead.start, end: body.start + 1 }, language),
      sectionsBeside(passages, headline.start, headline.end - headline.start),
      dated?.names ?? [],
      said,
    ]),
    labelFate,
    stampPlaces: dated === null ? [] : [dated.place],
  };
}

/** A label directly above the headline is the article's; others may be a menu's. */
function mayBeMenu({ places }: SectionsAbove, headline: number): boolean {
  return places.length > 0 && places.at(-1) !== headline - 1;
}

/** The sections in the first of some lines that is a path to the article. */
type PathReader = (lines: readonly Signed[]) => readonly string[];

const SECTIONS: Fate = { kind: "sections" };
const LEFT_OUT = leaveOut(PLACE_RULES.labels);

function namedSections(
  passages: readonly Signed[],
  headEnd: number,
  above: SectionsAbove,
  sites: ReadonlySet<string>,
  pathOf: PathReader,
): Labels {
  const names = above.names.filter((name) => !sites.has(name));
  const direct = pathOf(passages.slice(Math.max(0, headEnd - 1), headEnd));
  // Labels above a path directly above the headline are the menu's, and would else be shown nowhere.
  if (names.length > 0 && direct.length > 0) return { sections: direct, labelFate: LEFT_OUT };
  const sections = sectionNames(passages, headEnd, names, pathOf);
  return { sections, labelFate: above.isPartial ? LEFT_OUT : SECTIONS };
}

/** Labels above the headline, or the list beside the date where it has all of them and more: `in Harbour, Ferries`. */
function wholeList(labels: readonly string[], listed: readonly string[]): readonly string[] {
  const isPart = labels.length > 0 && labels.every((name) => listed.includes(name));
  return isPart ? listed : labels;
}

/** The first list that has a name in it. */
function firstNamed(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((names) => names.length > 0) ?? [];
}

/** The labels above the headline, or else those of the path to it. */
function sectionNames(
  passages: readonly Signed[],
  headEnd: number,
  labels: readonly string[],
  pathOf: PathReader,
): readonly string[] {
  if (labels.length === 0) return pathOf(passages);
  return partedByPage(labels, () => [
    ...pathOf(passages),
    ...shortTexts(passages.slice(0, headEnd)),
  ]);
}

function shortTexts(passages: readonly Signed[]): readonly string[] {
  return passages.flatMap(({ sign, text }) => (sign.kind === "short" ? [text] : []));
}

function pathSections(
  passages: readonly Signed[],
  title: string | null,
  isSection: IsSection,
): readonly string[] {
  if (title === null) return [];
  for (const { text } of passages) {
    const names = reversedSections(text, title) ?? sectionsInPath(text, title, isSection);
    if (names.length > 0) return names;
  }
  return gluedPathSections(passages, title);
}
