import { bodyFates } from "./body-fates.ts";
import { bodyRange, type Range } from "./body-range.ts";
import { fatesAbove, fatesBelow, fatesOfLead } from "./edge-fates.ts";
import { type Facts, readFacts } from "./facts.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { isWholePage } from "./labels.ts";
import { withPageEvidence } from "./page-evidence.ts";
import { partedByPage } from "./page-labels.ts";
import { leadLinkPlaces } from "./lead-links.ts";
import { lateBylinePlaces } from "./late-byline.ts";
import { numberedPath } from "./numbered-path.ts";
import { joinTexts } from "./passages.ts";
import type { IsSection } from "./sections.ts";
import {
  NO_SECTIONS,
  type SectionsAbove,
  sectionsAbove,
  sectionsInPath,
} from "./sections-above.ts";
import type { Signed } from "./signs.ts";
import { siteNames, withoutSiteNames } from "./site-name.ts";
import { withoutTailBehindStamp } from "./stamp-lines.ts";
import { teaserPlaces } from "./teasers.ts";
import { isOpenDateline } from "../open-dateline.ts";
import { titleLength } from "./title-lines.ts";
import { titlePlace } from "./title.ts";

/** What a page's text is made of: a fate for each passage, and what they say of the article. */
export type DumpReading = Facts & {
  /** Null when no passage is the headline. */
  readonly title: string | null;
  readonly sections: readonly string[];
  /** As many as passages. */
  readonly fates: readonly Fate[];
};

/** What is known of a page beside its passages. */
type KnownOfPage = {
  readonly isSection: IsSection;
  /** The headline, if the source names it beside the text. */
  readonly givenTitle: string | null;
  /** BCP 47 tag of the text, or null. */
  readonly language: string | null;
};

/**
 * Tells an article from the page around it. First the body is found, then the headline above it;
 * both together tell what the lines above, between and below are.
 */
export function readDump(
  passages: readonly Signed[],
  { isSection, givenTitle, language }: KnownOfPage,
): DumpReading {
  const teasers = teaserPlaces(passages);
  const sites = siteNames(passages);
  const body = withoutTailBehindStamp(
    passages,
    bodyRange(passages, teasers) ?? wholeRange(passages),
  );
  const place =
    givenTitle === null
      ? (titlePlace(passages, body, sites) ?? firstLinePlace(passages, body))
      : givenTitlePlace(passages, body, givenTitle);
  const length = place === null ? 0 : titleLength(passages, place);
  const title = place === null ? null : titleText(passages.slice(place, place + length));
  const above = place === null ? NO_SECTIONS : sectionsAbove(passages, place, isSection);
  const headEnd = place ?? body.start;
  const bodyStart = Math.max(body.start, headEnd + length);
  const rest = { start: bodyStart, end: Math.max(body.end, bodyStart) };
  const lead = { start: headEnd + length, end: bodyStart };
  const links = leadLinkPlaces(passages, lead);
  const late = lateBylinePlaces(passages, rest, title);
  const isWhole = hasPageAbove(passages, headEnd, above);
  const fates: Fate[] = [
    ...fatesAbove(passages, headEnd, title, above.isBelowMenu),
    ...passages.slice(headEnd, headEnd + length).map(() => TITLE),
    ...fatesOfLead(passages, lead, title, links),
    ...bodyFates(passages, rest, title, late),
    ...fatesBelow(passages, rest.end, title, teasers, isWhole),
  ];
  const { sections, labelFate } = namedSections(passages, headEnd, above, sites, (lines) =>
    pathSections(lines, title, isSection),
  );
  for (const at of above.places) fates[at] = labelFate;
  const path = numberedPath(passages, headEnd, title);
  for (const at of path.places) fates[at] = leaveOut(PLACE_RULES.path);
  const facts = readFacts(passages, { title: place ?? -1, body: rest, links, late }, language);
  return {
    ...facts,
    title,
    sections: [sections, path.sections].find((names) => names.length > 0) ?? [],
    fates: withPageEvidence({
      passages,
      fates: withoutSiteNames(passages, fates, sites),
      headEnd: headEnd + length,
      body: rest,
      authors: facts.authors,
      isWhole,
    }),
  };
}

/** The sections in the first of some lines that is a path to the article. */
type PathReader = (lines: readonly Signed[]) => readonly string[];

const SECTIONS: Fate = { kind: "sections" };
const TITLE: Fate = { kind: "title" };

function titleText(lines: readonly Signed[]): string {
  return joinTexts(lines.map(({ text }) => text)).replace(KICKER_END, "");
}

/** What parts a headline from its kicker, which stands on a line of its own or is absent. */
const KICKER_END = /^: (?=\S)/u;

/** Without any prose the first line is the headline and all others may be text: verse, a list. */
function wholeRange(passages: readonly Signed[]): Range {
  const start = passages.findIndex(({ sign }) => sign.kind !== "furniture");
  const end = passages.findLastIndex(({ sign }) => sign.kind !== "furniture") + 1;
  return start === -1 ? { start: 0, end: 0 } : { start: Math.min(start + 1, end - 1), end };
}

function firstLinePlace(passages: readonly Signed[], body: Range): number | null {
  const first = passages.findIndex(
    ({ sign, text }) => sign.kind === "short" && !isOpenDateline(text),
  );
  if (first !== -1 && first < body.start) return first;
  // A headline may be a word that sites use too, such as `First`.
  const isWordOfSites = body.start === 1 && passages[0]?.sign.kind === "furniture";
  return isWordOfSites ? 0 : null;
}

/** Where a headline that is known stands above the body; null when it stands only in its field. */
function givenTitlePlace(passages: readonly Signed[], body: Range, title: string): number | null {
  const place = passages.slice(0, body.start + 1).findLastIndex(({ text }) => text === title);
  return place === -1 ? null : place;
}

function hasPageAbove(
  passages: readonly Signed[],
  headEnd: number,
  { isBelowMenu }: SectionsAbove,
): boolean {
  return isBelowMenu || isWholePage(passages, headEnd);
}

/** The sections, and what becomes of the labels above the headline that may name them. */
function namedSections(
  passages: readonly Signed[],
  headEnd: number,
  above: SectionsAbove,
  sites: ReadonlySet<string>,
  pathOf: PathReader,
): { readonly sections: readonly string[]; readonly labelFate: Fate } {
  const leftOut = leaveOut(PLACE_RULES.labels);
  const names = above.names.filter((name) => !sites.has(name));
  const direct = pathOf(passages.slice(Math.max(0, headEnd - 1), headEnd));
  // Labels above a path directly above the headline are the menu's, and would else be shown nowhere.
  if (names.length > 0 && direct.length > 0) return { sections: direct, labelFate: leftOut };
  const sections = sectionNames(passages, headEnd, names, pathOf);
  return { sections, labelFate: above.isPartial ? leftOut : SECTIONS };
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
    const names = sectionsInPath(text, title, isSection);
    if (names.length > 0) return names;
  }
  return [];
}
