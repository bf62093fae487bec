import { ICON_NAME_RULE } from "./icon-names.ts";
import { isLabelByPlace, isLabelLine, isSaidAgain } from "./label-lines.ts";
import { isNameOfList } from "./labels-below-menu.ts";
import { isRowAbove } from "./labels-on-line.ts";
import { isStepSign } from "./path-signs.ts";
import { behindOpening } from "./sections-said.ts";
import type { IsSection } from "./sections.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";
import { isShareLine } from "./title-neighbours.ts";
import { frames } from "./title-repeats.ts";

/** Label lines above byline or date; more are a menu. */
const LINES_AMONG_META = 2;

/** A headline's first line, which says who speaks: `The mayor:` */
const KICKER_END = /\p{L} ?[:：]$/u;

/** Lines above the headline in which no menu stands, so that labels are the article's. */
const SHORT_HEAD = 6;

/** Places of the label lines upwards from the headline; byline and date may stand among them. */
export function labelPlaces(
  passages: readonly Signed[],
  title: number,
  isSection: IsSection,
): { readonly places: readonly number[]; readonly isWholeHead: boolean } {
  const places: number[] = [];
  for (let place = title - 1; place >= 0; place -= 1) {
    const passage = passages[place];
    if (passage === undefined) break;
    if (isPassedOver(passages, place, title, places.length === 0)) continue;
    if (isNameOfList(passages, place, title)) return { places, isWholeHead: false };
    const isLabel =
      isLabelLine(passage, isSection, title) ||
      isLabelByPlace(passages, place, title) ||
      isRowAbove(passages, place, title);
    if (isLabel) places.unshift(place);
    else if (passage.sign.kind === "meta" && places.length < LINES_AMONG_META) continue;
    else if (title > SHORT_HEAD || !isSiteLine(passage)) return { places, isWholeHead: false };
  }
  return { places, isWholeHead: true };
}

/** The headline again, a badge, a sign between steps, and below all labels a picture's caption, a number of comments or a button to share. */
function isPassedOver(
  passages: readonly Signed[],
  place: number,
  title: number,
  isBelowLabels: boolean,
): boolean {
  const { text } = passages[place] ?? NOTHING;
  if (isStepSign(text) || (isBelowLabels && isNoLabel(passages, place, title))) return true;
  return frames(text, passages[title]?.text ?? "") || isBadge(passages, place, title);
}

/** A caption, a number of comments, a button to share, or the headline's first line directly above it. */
function isNoLabel(passages: readonly Signed[], place: number, title: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind === "caption" || sign.kind === "bare") return true;
  if (sign.kind === "furniture" && COUNTER_RULES.has(sign.rule.name)) return true;
  if (place === title - 1 && KICKER_END.test(text)) return true;
  return isShareButton(passages[place]);
}

/** Rules of lines that stand between the sections and the headline where byline and date do. */
const COUNTER_RULES: ReadonlySet<string> = new Set(["view counter", "number of the article"]);

/** An icon alone may belong to a menu's label as well, and what names a section is no button. */
function isShareButton(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "furniture" || passage.sign.rule === ICON_NAME_RULE) return false;
  if (behindOpening(passage.text) !== null) return false;
  return isShareLine(passage);
}

/** A line of the site such as `Breaking news` between the headline and a label of the menu said again. */
function isBadge(passages: readonly Signed[], place: number, title: number): boolean {
  if (place !== title - 1) return false;
  const above = passages[place - 1];
  if (passages[place]?.sign.kind !== "furniture" || above?.sign.kind !== "short") return false;
  return isSaidAgain(passages, place - 1);
}
