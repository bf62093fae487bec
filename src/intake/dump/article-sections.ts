import { placesBetween, type Range } from "./body-range.ts";
import { foldLine } from "../furniture/fold-line.ts";
import { type Fate, leaveOut, PLACE_RULES, SECTIONS } from "./fates.ts";
import { gluedPathSections } from "./glued-path.ts";
import { withoutNamesOfOthers } from "./names-of-others.ts";
import type { NumberedPath } from "./numbered-path.ts";
import { partedByLines, partedByPage } from "./page-labels.ts";
import { withoutSiteFirst } from "./path-of-site.ts";
import { bylineSections } from "./section-in-byline.ts";
import { reversedSections } from "./reversed-path.ts";
import { type SectionsAbove, sectionsInPath } from "./sections-above.ts";
import { sectionsBeside } from "./sections-beside.ts";
import { sectionsByDate } from "./sections-by-date.ts";
import { sectionsSaid } from "./sections-said.ts";
import { sectionsNearby } from "./sections-nearby.ts";
import type { IsSection } from "./sections.ts";
import { NOTHING, type Signed } from "./signs.ts";

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
  /** Names on a line of their own that a line of rights gives. */
  readonly holders: ReadonlySet<string>;
  readonly authors: readonly string[];
  /** BCP 47 tag of the text, or null. */
  readonly language: string | null;
};

type Labels = { readonly sections: readonly string[]; readonly labelFate: Fate };

/**
 * The sections, what becomes of the labels above the headline that may name them, the lines of dates that do, and the labels below
 * the headline.
 */
type ArticleSections = {
  readonly sections: readonly string[];
  readonly fateOfLabels: (line: string) => Fate;
  readonly stampPlaces: readonly number[];
  readonly labelsBelow: readonly number[];
};

/**
 * The sections of an article: those that a line with its author or day names, or labels above the headline or a path to
 * it, or else a label beside the headline or a line below that calls them sections.
 */
export function articleSections(parts: Parts, known: Known): ArticleSections {
  const { passages, title, headline, above, path, body } = parts;
  const { isSection, sites, holders, authors, language } = known;
  const lead = { start: headline.end, end: body.start };
  const { sections: all, labelFate } = namedSections(
    passages,
    headline.start,
    above,
    sites,
    (lines) => pathSections(lines, title, isSection),
  );
  const sections = withoutSiteFirst(passages, partedByLines(passages, all));
  const said = sectionsSaid(passages, lead, body);
  if (said.length > 0 && mayBeMenu(above, headline.start)) {
    const fate = leaveOut(PLACE_RULES.above, "likely");
    return { sections: said, fateOfLabels: () => fate, stampPlaces: [], labelsBelow: [] };
  }
  const dated = sectionsByDate(passages, lead, authors, language);
  const names = new Set(authors.map(foldLine));
  const isAuthor = (name: string): boolean => names.has(foldLine(name));
  const below = { start: lead.start, end: body.start + 1 };
  const found = firstNamed([
    widerList(
      sections.filter((name) => !isAuthor(name)),
      [...bylineSections(passages, below, language), ...(dated?.names ?? [])],
    ),
    path.sections,
    bylineSections(passages, { start: headline.start - 1, end: headline.start }, language),
    sectionsBeside(passages, headline.start, headline.end - headline.start).filter(
      (name) => !isAuthor(name),
    ),
    said,
  ]);
  const near = (): readonly string[] =>
    sectionsNearby({ passages, headline, body, language }).filter(
      (name) => !isAuthor(name) && !sites.has(name),
    );
  const named = withoutNamesOfOthers(passages, body, holders, found.length > 0 ? found : near());
  return {
    sections: named,
    fateOfLabels: (line) => (sites.has(line) ? labelFate : fateOfLabels(line, named, labelFate)),
    stampPlaces: dated === null ? [] : [dated.place],
    labelsBelow: placesBelow(passages, headline, named),
  };
}

/** Lines below a headline among which a label of its own may stand that seemed text. */
const LABELS_WITHIN = 3;

/** The places directly below a headline that say one of its sections. */
function placesBelow(
  passages: readonly Signed[],
  headline: Range,
  named: readonly string[],
): readonly number[] {
  return placesBetween(headline.end, headline.end + LABELS_WITHIN).filter((place) => {
    const { sign, text } = passages[place] ?? NOTHING;
    return sign.kind === "short" && named.includes(text);
  });
}

/** What becomes of a line of labels above the headline: what it says beside the sections that are shown would else be lost. */
function fateOfLabels(line: string, shown: readonly string[], fate: Fate): Fate {
  if (fate.kind !== "sections") return fate;
  const longest = shown.toSorted((one, other) => other.length - one.length);
  const rest = longest.reduce((text, name) => text.replace(name, ""), line);
  if (!ANY_LETTER.test(rest)) return fate;
  return rest === line ? leaveOut(PLACE_RULES.above, "likely") : LEFT_OUT;
}

const ANY_LETTER = /\p{L}/u;

/** A label directly above the headline is the article's; others may be a menu's. */
function mayBeMenu({ places }: SectionsAbove, headline: number): boolean {
  return places.length > 0 && places.at(-1) !== headline - 1;
}

/** The sections in the first of some lines that is a path to the article. */
type PathReader = (lines: readonly Signed[]) => readonly string[];

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

/**
 * Labels above the headline, or those of a line that gives author or day as well, which no menu does: unless the labels
 * have all of them and more.
 */
function widerList(labels: readonly string[], listed: readonly string[]): readonly string[] {
  const isPart = listed.every((name) => labels.includes(name));
  return isPart ? labels : [...new Set(listed)];
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
