import { furniture } from "../furniture/all-rules.ts";
import { withSpacedPath, YOU_ARE_AT } from "./home-path.ts";
import { isShortName, MOST_SECTIONS } from "./label-lines.ts";
import { labelsInRow, withoutNewsWord, withoutStepSign } from "./page-labels.ts";
import { type IsSection, splitSections } from "./sections.ts";
import { behindOpening } from "./sections-said.ts";
import type { Signed } from "./signs.ts";

/** The names on a line of labels or a path, in their order; none on a row of links about the site. */
export function labelsAt(
  passages: readonly Signed[],
  place: number,
  isSection: IsSection,
): readonly string[] {
  const row = labelsInRow(passages, place);
  if (row !== null) return row;
  const names = splitSections(withoutOpening(passages[place]?.text ?? ""), isSection);
  if (names.length > 1 && names.some(isLinkOfSite)) return [];
  return withoutSiteStep(names).map((name) => withoutNewsWord(name, passages));
}

/** A Chinese site's name, which its paths begin with: `海风网`; two kinds of nets are matters to write about. */
const SITE_STEP = /^(?!互联网|互聯網|物联网|物聯網)\p{Script=Han}{2,6}[网網]$/u;

function withoutSiteStep(names: readonly string[]): readonly string[] {
  return names.length > 1 && SITE_STEP.test(names[0] ?? "") ? names.slice(1) : names;
}

/** A line of labels without what only says that they are sections, or a path. */
function withoutOpening(text: string): string {
  const path = withoutStepSign(text);
  return behindOpening(path) ?? withSpacedPath(path).replace(YOU_ARE_AT, "");
}

/** Whether a label leads to a page about the site itself: `About us`. */
function isLinkOfSite(label: string): boolean {
  return furniture().byWording(label)?.name === "site link";
}

/**
 * Whether a line directly above the headline at `title` names sections by its words, `Categories: Harbour`, or is a
 * row of the menu's labels.
 */
export function isRowAbove(passages: readonly Signed[], place: number, title: number): boolean {
  if (place !== title - 1) return false;
  const names = splitSections(behindOpening(passages[place]?.text ?? "") ?? "");
  const isOpened = names.length > 0 && names.length <= MOST_SECTIONS && names.every(isShortName);
  return isOpened || labelsInRow(passages, place) !== null;
}
