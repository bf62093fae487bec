import { foldLine } from "../furniture/fold-line.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { isHome } from "./home-path.ts";
import { isMenuItem } from "./labels.ts";
import { withoutNewsWord, withoutStepSign } from "./page-labels.ts";
import { isNewsOf } from "./no-section.ts";
import { stepAbove } from "./path-signs.ts";
import { endsSentence } from "./prose.ts";
import { type IsSection, SECTIONS_LINE_LIMIT, splitSections } from "./sections.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { isWide } from "../spaces.ts";

/** A file has at most so many sections; a line of more is something else. */
export const MOST_SECTIONS = 8;

/** The longest name of one section among several: `Science, Health and the Environment`. */
const SECTION_WORDS = 6;

/** One label alone is a section, not a headline, only up to this size. */
const LONE_SECTION_WORDS = 3;
const LONE_SECTION_UNSPACED = 8;

/** Lines above a headline at a file's start that may be called what sites call a link. */
const LINES_AT_START = 2;

/** What a headline or a date has and the name of a section has not. */
const HEADLINE_SIGN = /[?!:;,…؟؛،。、，：；！？“”„"\p{Nd}]/u;

/** Signs between sections that a headline has as well. */
const SEPARATORS = /[,،、]|::/gu;

/** Whether a line above a headline at `title` reads as the name of a section, or of several. */
export function isLabelLine({ text, sign }: Signed, isSection: IsSection, title: number): boolean {
  if (sign.kind !== "short" && !isWordOfSites(sign, title)) return false;
  if (text.length > SECTIONS_LINE_LIMIT || endsSentence(text) || isMenuItem(text)) return false;
  const labels = splitSections(text, isSection);
  if (labels.length === 1) return isLoneSection(text);
  if (labels.length > MOST_SECTIONS || HEADLINE_SIGN.test(text.replace(SEPARATORS, "")))
    return false;
  return labels.every(isShortName);
}

/**
 * A section may be called what sites call a link, such as `Media` or `Weather`: believed only of a
 * line or two above the headline at a file's start.
 */
function isWordOfSites(sign: Signed["sign"], title: number): boolean {
  if (sign.kind !== "furniture" || sign.rule.place !== "edges") return false;
  return title <= LINES_AT_START && sign.rule.namesNoSection !== true;
}

/** Whether a label is as short as the name of one section among several. */
export function isShortName(label: string): boolean {
  return wordsOf(label) <= SECTION_WORDS;
}

function isLoneSection(line: string): boolean {
  if (HEADLINE_SIGN.test(line)) return false;
  return isWide(line) ? line.length <= LONE_SECTION_UNSPACED : wordsOf(line) <= LONE_SECTION_WORDS;
}

function wordsOf(label: string): number {
  return label.split(" ").length;
}

/**
 * Whether a line above the headline names a section by where it stands: in a path with a line for
 * each step, or closest above the headline.
 */
export function isLabelByPlace(passages: readonly Signed[], place: number, title: number): boolean {
  if (isStepBelowHome(passages, place) || isWordOfMenu(passages, place, title)) return true;
  return title - place <= MARKED_WITHIN && isMarkedLabel(passages, place);
}

/** Lines above the headline among which such a label stands. */
const MARKED_WITHIN = 3;

/** A label of the menu said again with a sign behind it that leads to the headline: `Business & Media —`. */
function isMarkedLabel(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || !SIGN_BEHIND.test(text) || !isShortName(text)) return false;
  return isSaidAgain(passages, place);
}

/** A few words directly below the front page's link, as in a path with a line for each step. */
function isStepBelowHome(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || !isHome(stepAbove(passages, place))) return false;
  return isShortName(text) && !endsSentence(text) && !HEADLINE_SIGN.test(text);
}

/**
 * A word that sites use for links too, such as `News`, closest above the headline, where the menu
 * says it as well: it names the article's section.
 */
function isWordOfMenu(passages: readonly Signed[], place: number, title: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "furniture" || !isInMenuToo(sign.rule)) return false;
  const headline = passages[title]?.text;
  const below = passages.slice(place + 1, title);
  if (!below.every((line) => line.text === headline || isNewsOf(line.text))) return false;
  if (sign.rule.namesNoSection === true || !isShortName(text)) return false;
  // Menus are in capitals, or the labels above headlines.
  const name = foldLine(text);
  return passages.slice(0, place).some((above) => foldLine(above.text) === name);
}

/** Whether a rule's words stand in menus too: a heading above other articles, or a link to a part of the site. */
function isInMenuToo({ opensTeasers, isInMenu }: FurnitureRule): boolean {
  return opensTeasers === true || isInMenu === true;
}

/** What parts a label above a headline from it: `Business —`. */
const SIGN_BEHIND = / [—–]$/u;

/** Whether the text at a place stands on another line too; menus are in capitals, or the labels above headlines. */
export function isSaidAgain(passages: readonly Signed[], place: number): boolean {
  const text = withoutStepSign(passages[place]?.text ?? "").replace(SIGN_BEHIND, "");
  if (withoutNewsWord(text, passages) !== text) return true;
  const name = text.toLowerCase();
  return passages.some(
    (other, index) =>
      index !== place && other.text.length === text.length && other.text.toLowerCase() === name,
  );
}
