import { readDateLine } from "../dates/dates.ts";
import type { Range } from "./body-range.ts";
import { splitSections } from "./sections.ts";
import { stampedSection } from "./section-stamps.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest line of date and sections, and of the longest date with its time. */
const MOST_WORDS = 24;
const LONGEST_DATE = 8;

/** Words of the longest section beside a date. */
const SECTION_WORDS = 4;

/** Lines of text below the headline among which such a line may stand: one below a standfirst. */
const LINES_OF_TEXT = 2;

/** Lines above the headline among which such a line may stand. */
const LINES_ABOVE = 3;

/** Sections, and the place of the line that names them. */
type SectionsOnLine = { readonly names: readonly string[]; readonly place: number };

const DIGIT = /\p{Nd}/u;

const COMMA = /[,،、] /u;

/** The number of comments behind the sections: `4 May 2031 Ana Bell Harbour, Sea 0`. */
const COUNTER = / \p{Nd}{1,4}(?: \p{L}+)?$/u;

/** A line that names the section in words: `in Harbour`. */
const IN_SECTION = /^(?:in|unter|dans|en|em|i|w|v|в|у|în) (?=[\p{Lu}\p{Lo}])/u;

/**
 * The sections beside the article's date, or in a line such as `in Harbour`, that the page names
 * elsewhere too, on a line of their own as menus do: `Harbour 4 May 2031 - 10:15`. With one that is
 * said elsewhere the others of its list are believed. Null where no line near the headline names any.
 * @param authors Names of persons, which are no sections.
 */
export function sectionsByDate(
  passages: readonly Signed[],
  lead: Range,
  authors: readonly string[],
  language: string | null,
): SectionsOnLine | null {
  for (const place of placesNear(lead)) {
    const { sign, text } = passages[place] ?? NOTHING;
    if (sign.kind === "prose") continue;
    const stamped = stampedSection(passages, place);
    if (stamped !== null) return { names: [stamped], place };
    const found = namesBeside(text, authors, language).filter((name) => !authors.includes(name));
    const isSaid = (name: string): boolean => passages.some((other) => other.text === name);
    const names = withoutAuthor(found, isSaid);
    if (names.some(isSaid) && names.every(isSectionSized)) return { names, place };
  }
  return null;
}

/** Places below a headline down to the first line of text, then those above it. */
function placesNear({ start, end }: Range): readonly number[] {
  const places: number[] = [];
  for (let place = start; place < end + LINES_OF_TEXT; place += 1) places.push(place);
  for (let above = 0; above < LINES_ABOVE; above += 1) places.push(start - 2 - above);
  return places;
}

function namesBeside(
  text: string,
  authors: readonly string[],
  language: string | null,
): readonly string[] {
  const beside = IN_SECTION.test(text) ? text.replace(IN_SECTION, "") : besideDate(text, language);
  if (beside === null) return [];
  const author = authors.find((name) => beside.startsWith(`${name} `));
  const rest = beside.slice(author === undefined ? 0 : author.length + 1).replace(COUNTER, "");
  const names = splitSections(rest).flatMap((name) => name.split(COMMA));
  return [...new Set(names)].filter((name) => !DIGIT.test(name));
}

/** Words of an author's name before the first section of a list. */
const NAME_WORDS = 2;

/** Sections of which the page says some apart, without the name of the author that stood before the first. */
function withoutAuthor(
  names: readonly string[],
  isSaid: (name: string) => boolean,
): readonly string[] {
  const [first = "", ...rest] = names;
  const words = first.split(" ");
  if (words.length <= NAME_WORDS || !rest.some(isSaid)) return names;
  return [words.slice(NAME_WORDS).join(" "), ...rest];
}

function isSectionSized(name: string): boolean {
  return name.split(" ").length <= SECTION_WORDS;
}

/** What stands before and behind the date in a line, or null where no date opens or ends it. */
export function besideDate(text: string, language: string | null): string | null {
  if (!DIGIT.test(text)) return null;
  const words = text.split(" ");
  if (words.length > MOST_WORDS) return null;
  for (let length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length -= 1) {
    for (const start of [0, words.length - length]) {
      const date = words.slice(start, start + length).join(" ");
      if (!isDay(date, language)) continue;
      return withoutEdges(words.toSpliced(start, length).join(" "));
    }
  }
  return null;
}

function isDay(text: string, language: string | null): boolean {
  const stamp = DIGIT.test(text) ? readDateLine(text, language) : null;
  return stamp?.kind === "stamp" && stamp.date !== null;
}

/** Signs that parted the sections from the date. */
const EDGES = /^[\s/|·•,–—-]+|[\s/|·•,–—-]+$/gu;

function withoutEdges(text: string): string {
  return text.replace(EDGES, "");
}
