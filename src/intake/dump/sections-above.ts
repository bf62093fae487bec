import {
  isHome,
  isHomePath,
  isPathOfSections,
  pathStart,
  startsWithHome,
  withoutHome,
  withSpacedPath,
  YOU_ARE_AT,
} from "./home-path.ts";
import { labelPlaces } from "./label-places.ts";
import { isLabelLine, isSaidAgain, isShortName, MOST_SECTIONS } from "./label-lines.ts";
import {
  labelsBehindMenu,
  labelsSaidAgain,
  PATH_LABELS,
  saidOnce,
  startsPath,
} from "./labels-below-menu.ts";
import { isNoSection, withoutMoreOf } from "./no-section.ts";
import { type IsSection, splitSections, withoutShouted } from "./sections.ts";
import { isWholePage } from "./labels.ts";
import { behindOpening } from "./sections-said.ts";
import { labelsAt } from "./labels-on-line.ts";
import { isRecurring, NOTHING, type Signed, siteRule } from "./signs.ts";
import { tailLength } from "./title-path.ts";

/** The sections above a headline, and the passages that name them. */
export type SectionsAbove = {
  readonly names: readonly string[];
  readonly places: readonly number[];
  /** Whether the passages say more than is shown: a section twice, the front page, `Posted in`. */
  readonly isPartial: boolean;
  /** Whether the other labels above the headline are a menu's. */
  readonly isBelowMenu: boolean;
};

/** Lines of labels at a file's very start; below other lines fewer, or they are a menu. */
const LINES_AT_START = 5;
const LINES_BELOW_OTHERS = 2;

/** Lines above the headline among which a path from the front page is looked for. */
const PATH_WITHIN = 3;

/** Between a path's last section and the headline. */
const PATH_END = /\s*[/›»>|:·→–—]\s*$/u;

/** What stands above a headline without sections, or above no headline. */
export const NO_SECTIONS: SectionsAbove = {
  names: [],
  places: [],
  isPartial: false,
  isBelowMenu: false,
};

/**
 * The labels above the headline: below a path from the front page to one section the line of labels, or else
 * the path's own; without a path all labels at a file's start, or the last ones below other lines. Of a
 * menu's end only a label that stands in the menu as well, said again for this article.
 */
export function sectionsAbove(
  passages: readonly Signed[],
  title: number,
  isSection: IsSection,
): SectionsAbove {
  const last = title - 1;
  const path = pathPlace(passages, title);
  if (path !== null) {
    const isLabelled = path < last && isLabelBelowPath(passages, path, title, isSection);
    if (isLabelled && !isShoutedKicker(passages, last, path))
      return sectionsAt(passages, [last], isSection);
    return sectionsOfPath(passages, path, title, isSection);
  }
  const { places, isWholeHead } = labelPlaces(passages, title, isSection);
  const isMenu = isWholeHead ? isShortMenu(passages, title, places) : isWholePage(passages, title);
  if (isMenu) {
    const below = placesBelowMenu(passages, title, places, isSection);
    return { ...sectionsAt(passages, below, isSection), isBelowMenu: isWholeHead };
  }
  if (isWholeHead) return sectionsAtStart(passages, places, isSection);
  return places.length <= LINES_BELOW_OTHERS
    ? sectionsAt(passages, places, isSection)
    : NO_SECTIONS;
}

/** The sections that a path names, which may end with the headline's start: `Home › Harbour › Ferry returns…`. */
function sectionsOfPath(
  passages: readonly Signed[],
  path: number,
  title: number,
  isSection: IsSection,
): SectionsAbove {
  const found = sectionsAt(passages, [path], isSection);
  const [{ text }, headline] = [passages[path] ?? NOTHING, passages[title] ?? NOTHING];
  const steps = sectionsInPath(text, headline.text, isSection);
  return { ...found, names: steps.length > 0 ? steps : found.names, places: [] };
}

/** Whether the line above the headline is a label that says more than the path above it; a kicker does not. */
function isLabelBelowPath(
  passages: readonly Signed[],
  path: number,
  title: number,
  isSection: IsSection,
): boolean {
  const below = passages[title - 1];
  if (below === undefined || !isLabelLine(below, isSection, title)) return false;
  const { text } = passages[path] ?? NOTHING;
  return !isPathOfSections(text) || text.includes(below.text);
}

/** Words of the shortest kicker in capitals; a single one may be an acronym that names a section. */
const SHOUTED_WORDS = 2;
const SMALL_LETTER = /\p{Ll}/u;

/** Whether several words in capitals, which the page says once, stand below a path in small letters: the headline's kicker. */
function isShoutedKicker(passages: readonly Signed[], place: number, path: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words < SHOUTED_WORDS || SMALL_LETTER.test(text) || isSaidAgain(passages, place))
    return false;
  return SMALL_LETTER.test(passages[path]?.text ?? "");
}

/**
 * Whether labels that fill the head are a site's menu: a line of the site stands among them, or
 * the last is said again for this article.
 */
function isShortMenu(
  passages: readonly Signed[],
  title: number,
  places: readonly number[],
): boolean {
  const last = places.at(-1) ?? title;
  if (places.length < LINES_BELOW_OTHERS) return false;
  if (passages.slice(last, title).some(isMenuWord)) return true;
  if (places.length === LINES_BELOW_OTHERS) return false;
  // A path of sections recurs in the library as a menu does.
  const hasSiteLine = passages
    .slice(0, title)
    .some(({ sign }) => siteRule(sign) !== null && !isRecurring(sign));
  return hasSiteLine || isSaidAgain(passages, last);
}

/** The labels at a file's start; of those that a line of the site parts only the lower ones, since its name stands above. */
function sectionsAtStart(
  passages: readonly Signed[],
  places: readonly number[],
  isSection: IsSection,
): SectionsAbove {
  const parted = places.findLastIndex((place, index) =>
    isAboveSiteLine(passages, place, places[index + 1]),
  );
  const below = places.slice(parted + 1);
  if (below.length > LINES_AT_START) return NO_SECTIONS;
  const found = sectionsAt(passages, below, isSection);
  return parted === -1 ? found : { ...found, places, isPartial: true };
}

function isAboveSiteLine(passages: readonly Signed[], place: number, next = place): boolean {
  return passages
    .slice(place + 1, next)
    .some(({ sign }) => sign.kind === "furniture" && sign.rule.leadsToComments !== true);
}

function isMenuWord({ sign }: Signed): boolean {
  return sign.kind === "furniture" && sign.rule.isInMenu === true;
}

/**
 * Below a menu: a label alone or a line of several; the labels behind the front page's, as in a
 * path with a line for each; else the last labels that stand in the menu as well, said again for
 * this article.
 */
function placesBelowMenu(
  passages: readonly Signed[],
  title: number,
  places: readonly number[],
  isSection: IsSection,
): readonly number[] {
  const path = saidOnce(passages, places);
  if (places.length === 1 || startsPath(passages, path)) return path;
  const behind = labelsBehindMenu(passages, title, places);
  if (behind.length > 0) return behind;
  const again = labelsSaidAgain(passages, title, places);
  if (again.length > 0) return again.length <= PATH_LABELS ? again : [];
  const last = places.slice(-1);
  const isRow = last.some((at) => splitSections(passages[at]?.text ?? "", isSection).length > 1);
  return isRow ? last : [];
}

/** The path from the front page that stands closest above the headline, without the headline. */
function pathPlace(passages: readonly Signed[], title: number): number | null {
  const headline = passages[title]?.text ?? "";
  const nearest = Math.max(0, title - PATH_WITHIN);
  for (let place = title - 1; place >= nearest; place -= 1) {
    const text = passages[place]?.text ?? "";
    const isPath = isHomePath(text) || isWordedPath(passages, place, title);
    if (isPath && !text.endsWith(headline)) return place;
  }
  return null;
}

/**
 * Whether a line above the headline, or above its date, is the front page's name and a label that the page also says
 * apart: `Home Harbour`.
 */
function isWordedPath(passages: readonly Signed[], place: number, title: number): boolean {
  const { text, sign } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || !startsWithHome(text)) return false;
  const label = text.slice(text.indexOf(" ") + 1);
  const isHead = passages.slice(place + 1, title).every((line) => line.sign.kind === "meta");
  return isHead && label !== text && passages.some((other) => other.text === label);
}

function sectionsAt(
  passages: readonly Signed[],
  places: readonly number[],
  isSection: IsSection,
): SectionsAbove {
  const names = places.flatMap((place) => labelsAt(passages, place, isSection));
  const sections = withoutShouted(withoutMoreOf([...new Set(names.flatMap(sectionNamed))]));
  const isOpened = places.some((at) => behindOpening(passages[at]?.text ?? "") !== null);
  const isPartial = isOpened || sections.length < names.length;
  return sections.length === 0
    ? NO_SECTIONS
    : { names: sections, places, isPartial, isBelowMenu: false };
}

/** The sections in a path that ends with the headline: `Home › Harbour › Ferry returns`. */
export function sectionsInPath(
  path: string,
  title: string,
  isSection: IsSection,
): readonly string[] {
  const tail = tailLength(path, title);
  if (tail === 0 || path === title) return [];
  const whole = withSpacedPath(path.slice(0, -tail));
  const before = isHome(pathStart(whole)) ? whole.replace(YOU_ARE_AT, "") : whole;
  const parts = splitSections(before.replace(PATH_END, ""), isSection);
  const [first = ""] = parts;
  if (!PATH_END.test(before) && !isHome(first) && !startsWithHome(first)) return [];
  const names = parts.flatMap(sectionNamed);
  const isPath = names.length > 0 && names.length <= MOST_SECTIONS && names.every(isShortName);
  return isPath ? names : [];
}

/** The section that a label names; none when it names the front page or no section. */
function sectionNamed(label: string): readonly string[] {
  return withoutHome(label.replace(STEP_AT_EDGE, "")).filter((name) => !isNoSection(name));
}

/** What parts a step of a path from the next one, which stands on a line of its own: `Harbour /`; no end of a quotation. */
const STEP_AT_EDGE = /^[/›»>→|] (?=\S)|(?<=\S) [/›>→|—–]$|(?<=^[^«]*\S) »$/gu;
