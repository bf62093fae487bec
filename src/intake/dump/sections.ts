import { isWide } from "../spaces.ts";
import { isCommonSection } from "./common-sections.ts";
import { MIXED_CASE_WORDS, NAME_PREFIXES } from "./mixed-case-words.ts";
import { webNameSpans } from "./no-section.ts";

/**
 * Between sections: a bar, bullet, angle or two colons anywhere, a slash or greater-than between spaces. A dot between Korean
 * words is their `and`: `문화·관광`. An angle may end a quotation.
 */
const SEPARATOR =
  / ?(?:[|•›→＞]|::|(?<!«[^»]*)»|(?<!\p{Script=Hangul})·|·(?!\p{Script=Hangul})) ?| [/>] /u;

const COMMA = /[,،、] ?/u;

/** Any of the signs between sections: most lines have none. */
export const ANY_SIGN = /[|•·›»→/>＞,،、]|::/u;

/** Words of a name that commas part from others; more are one name with a comma in it. */
const COMMA_LABEL_WORDS = 2;

/**
 * Where one label may end and the next begin without a space:
 * a small letter or digit before a capitalised word, an acronym or an abbreviation (`EastWorld`,
 * `WorldUK`, `CoastU.S.`); an abbreviation before a capital (`U.S.Op-Ed`); an acronym before a
 * capitalised word (`UKPolitics`); an Arabic or Hebrew letter that only ends words before another letter.
 */
const SEAM =
  /(?<=[\u0629\u05da\u05dd\u05df\u05e3\u05e5])(?=[\u0621-\u064a\u05d0-\u05ea])|(?<=[\p{Ll}\p{Nd}])(?=\p{Lu}(?:[\p{Ll}\p{Lu}]|\.\p{Lu}))|(?<=\p{Lu}\.\p{Lu}\.)(?=\p{Lu}[\p{Ll}\p{Lu}])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** The same without looking back, which tells at once that most labels have no seam. */
const ANY_SEAM =
  /[\p{Ll}\p{Nd}.]\p{Lu}|\p{Lu}{3}\p{Ll}|[\u0629\u05da\u05dd\u05df\u05e3\u05e5][\u0621-\u064a\u05d0-\u05ea]/u;

const CASELESS = /^[\u0590-\u0dff\u200c\u200f "-]+$/u;

/** A label has at least three characters, else `iPhone` and `LeBron` would be two. */
const SHORTEST_LABEL = 3;

/** In Chinese or Japanese two characters are a word. */
const SHORTEST_WIDE_LABEL = 2;

/** What ends a sentence or a headline, never a section's name. */
const LABEL_END = /[.!?,:;…。！？：；،؟۔]$/u;

const ACRONYM = /^\p{Lu}+$/u;

/** The longest line of section names in UTF-16 code units; longer lines are kept whole. */
export const SECTIONS_LINE_LIMIT = 120;

/** Lines at a file's start among which the names of its sections stand. */
const SECTION_LINES = 4;

/** The longest name of a section that is learned from, and the longest line cut by what was. */
const LONGEST_LEARNED = 30;
const LONGEST_CUT = 60;
const LEARNED_WORDS = 4;

/** Whether a text is known as a section's name from another file of the library. */
export type IsSection = (label: string) => boolean;

/**
 * The section names on a line, in order. Scraping often joins neighbouring labels without a space.
 * Names known from other files show where one ends in any script; else a change of case does, and in
 * Arabic and Hebrew writing a letter that only ends words, or that all names are what many sites have.
 */
export function splitSections(line: string, isSection: IsSection = () => false): readonly string[] {
  if (line.length > SECTIONS_LINE_LIMIT) return [line];
  const labels = splitAtSigns(line).flatMap(
    (part) => splitByNames(part, isSection) ?? splitGlued(part).flatMap(splitCommon),
  );
  return labels.filter((label) => label !== "");
}

/** A line cut at the signs between labels; at commas only when each part is a word or two. */
export function splitAtSigns(line: string): readonly string[] {
  if (!ANY_SIGN.test(line)) return line === "" ? [] : [line];
  const parts = line.split(SEPARATOR).filter((part) => part !== "");
  return parts.flatMap((part) => {
    const names = part.split(COMMA);
    const areLabels = names.every((name) => name.split(" ").length <= COMMA_LABEL_WORDS);
    return areLabels && !isEnumeration(names) ? names : [part];
  });
}

/** Whether only the first of several names starts with a capital, as in a sentence: `Fish, salt and bread`. */
function isEnumeration([first = "", ...rest]: readonly string[]): boolean {
  return CAPITAL_START.test(first) && rest.some((name) => SMALL_START.test(name));
}

const CAPITAL_START = /^\p{Lu}/u;
const SMALL_START = /^\p{Ll}/u;

/** The labels at a file's start that stand alone or between signs, so that others learn of them. */
export function labelsSeenApart(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.slice(0, SECTION_LINES).flatMap(({ text }, index) => {
    if (text.length > SECTIONS_LINE_LIMIT || index + 1 >= lines.length) return [];
    const parts = splitAtSigns(text);
    const labels = parts.every((part) => splitGlued(part).length === 1) ? parts : [];
    return labels.every(isLearnable) ? labels : [];
  });
}

function isLearnable(label: string): boolean {
  const isShort = label.length <= LONGEST_LEARNED && label.split(" ").length <= LEARNED_WORDS;
  return isShort && label.length >= shortestLabel(label) && !LABEL_END.test(label);
}

function shortestLabel(text: string): number {
  return isWide(text) ? SHORTEST_WIDE_LABEL : SHORTEST_LABEL;
}

/** A line cut into names that are all known; null when it cannot be cut so. */
function splitByNames(line: string, isSection: IsSection): readonly string[] | null {
  return line.length > LONGEST_CUT ? null : cutFrom(line, 0, isSection, new Set());
}

/** Cuts what is behind `start`, the longest name first; places that led nowhere are in `dead`. */
function cutFrom(
  line: string,
  start: number,
  isSection: IsSection,
  dead: Set<number>,
): readonly string[] | null {
  if (start === line.length) return [];
  if (dead.has(start)) return null;
  // The whole line is known from its own file, and says nothing.
  const longest = Math.min(start === 0 ? line.length - 1 : line.length, start + LONGEST_LEARNED);
  const shortest = shortestLabel(line);
  for (let end = longest; end >= start + shortest; end -= 1) {
    const label = line.slice(start, end);
    if (label.trim() !== label || !isSection(label)) continue;
    const rest = cutFrom(line, end, isSection, dead);
    if (rest !== null) return [label, ...rest];
  }
  dead.add(start);
  return null;
}

/** Labels that many sites have are told apart in scripts without case, where nothing else parts them. */
function splitCommon(label: string): readonly string[] {
  if (!CASELESS.test(label) || isCommonSection(label)) return [label];
  return splitByNames(label, isCommonSection) ?? [label];
}

function splitGlued(text: string): readonly string[] {
  if (!ANY_SEAM.test(text) || ONE_NAME.test(text)) return [text.trim()];
  const wholes = [...mixedCaseSpans(text), ...webNameSpans(text)];
  const labels: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(SEAM)) {
    const isInsideWord = wholes.some((span) => index > span.start && index < span.end);
    if (isInsideWord || !endsLabel(text.slice(start, index))) continue;
    labels.push(text.slice(start, index).trim());
    start = index;
  }
  return [...labels, text.slice(start).trim()];
}

function endsLabel(label: string): boolean {
  const word = label.slice(label.lastIndexOf(" ") + 1);
  if (ACRONYM.test(word)) return true;
  const afterHyphen = word.slice(word.lastIndexOf("-") + 1);
  return word.length >= SHORTEST_LABEL && !NAME_PREFIXES.includes(afterHyphen);
}

/** One word that starts small, as no label does: `wayTo`. */
const ONE_NAME = /^\p{Ll}[\p{L}\p{Nd}]*$/u;

type Span = { readonly start: number; readonly end: number };

function mixedCaseSpans(text: string): readonly Span[] {
  return MIXED_CASE_WORDS.flatMap((word) => {
    const start = text.indexOf(word);
    return start === -1 ? [] : [{ start, end: start + word.length }];
  });
}

/** Names in capitals that are no acronym such as `NASA`, and names with small letters. */
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{5}[^\p{Ll}]*$/u;
const SMALL = /\p{Ll}/u;

/** A name in capitals beside others that are not is theirs again, or the headline's kicker. */
export function withoutShouted(names: readonly string[]): readonly string[] {
  const calm = names.filter((name) => !SHOUTED.test(name));
  return calm.some((name) => SMALL.test(name)) ? calm : names;
}
