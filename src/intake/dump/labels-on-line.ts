import { furniture } from "../furniture/all-rules.ts";
import { withSpacedPath, YOU_ARE_AT } from "./home-path.ts";
import { isShortName, MOST_SECTIONS } from "./label-lines.ts";
import { labelsInRow, withoutNewsWord, withoutStepSign } from "./page-labels.ts";
import { partedCapitals } from "./parted-capitals.ts";
import { type IsSection, splitSections } from "./sections.ts";
import { behindOpening } from "./sections-said.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** The names on a line of labels or a path, in their order; none on a row of links about the site. */
export function labelsAt(
  passages: readonly Signed[],
  place: number,
  isSection: IsSection,
): readonly string[] {
  const row = labelsInRow(passages, place);
  if (row !== null) return row;
  const line = withoutOpening(passages[place]?.text ?? "");
  const names = splitSections(line, isSection);
  if (names.length > 1 && isOneName(passages, place, line, names)) return [line];
  if (names.length > 1 && names.some(isLinkOfSite)) return [];
  const parted = names.flatMap((name) => partedCapitals(passages, place, name));
  return withoutSiteStep(parted).map((name) => withoutNewsWord(name, passages));
}

function isOneName(
  passages: readonly Signed[],
  place: number,
  line: string,
  names: readonly string[],
): boolean {
  return isWordOfProse(passages, line, names[0] ?? "") || isSaidWhole(passages, place, names);
}

/** Whether a line that only capitals would part stands so on another line, and no part of it stands alone: `PlusLiga Cup`. */
function isSaidWhole(
  passages: readonly Signed[],
  place: number,
  names: readonly string[],
): boolean {
  const { text } = passages[place] ?? NOTHING;
  if (names.join("") !== text) return false;
  const others = new Set(passages.flatMap((other, at) => (at === place ? [] : [other.text])));
  return others.has(text) && !names.some((name) => others.has(name));
}

/** Letters behind the capital inside a word by which it is known, whatever its ending. */
const LETTERS_BEHIND_SEAM = 2;

/**
 * Whether a word with a capital inside, `PlusLiga`, stands so in a sentence of the page: it is a name then, and
 * no two labels that scraping has run together.
 */
function isWordOfProse(passages: readonly Signed[], line: string, start: string): boolean {
  if (line.includes(" ")) return false;
  const stem = line.slice(0, start.length + LETTERS_BEHIND_SEAM);
  const behindSpace = ` ${stem}`;
  return passages.some(
    ({ sign, text }) =>
      sign.kind === "prose" && (text.startsWith(stem) || text.includes(behindSpace)),
  );
}

/** A Chinese site's name, which its paths begin with: `海风网`; two kinds of nets are matters to write about. */
const SITE_STEP = /^(?!互联网|互聯網|物联网|物聯網)\p{Script=Han}{2,6}[网網]$/u;

function withoutSiteStep(names: readonly string[]): readonly string[] {
  return names.length > 1 && SITE_STEP.test(names[0] ?? "") ? names.slice(1) : names;
}

/** A line of labels without what only says that they are sections, or a path. */
function withoutOpening(text: string): string {
  const path = withoutStepSign(text);
  return behindOpening(path) ?? behindTags(path) ?? withSpacedPath(path).replace(YOU_ARE_AT, "");
}

/** Whether a label leads to a page about the site itself: `About us`. */
function isLinkOfSite(label: string): boolean {
  return furniture().byWording(label)?.name === "site link";
}

/** Two names or more with a bar and no space between, as scraping leaves links of which each is a section. */
const JOINED_BY_BAR = /^[^|]{2,30}(?:\|[^|\s][^|]{1,30}){1,3}$/u;

/**
 * Whether a line directly above the headline at `title` names sections by its words, `Categories: Harbour`, or is a
 * row of the menu's labels.
 */
export function isRowAbove(passages: readonly Signed[], place: number, title: number): boolean {
  if (place !== title - 1) return false;
  const { text, sign } = passages[place] ?? NOTHING;
  const isTags = sign.kind === "furniture" && sign.rule.opensTags === true;
  const names = splitSections(
    behindOpening(text) ??
      (isTags ? behindTags(text) : null) ??
      (JOINED_BY_BAR.test(text) ? text : ""),
  );
  const isOpened = names.length > 0 && names.length <= MOST_SECTIONS && names.every(isShortName);
  return isOpened || labelsInRow(passages, place) !== null;
}

/** Behind a word for keywords and its colon. */
const TAGS =
  /^(?:topics?|tópicos?|temas?|themen|thema|sujets?|thèmes?|argomenti|темы|ämnen|emner|tematy|témata):\s(.+)$/iu;

function behindTags(text: string): string | null {
  return TAGS.exec(text)?.[1] ?? null;
}
