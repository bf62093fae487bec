import { readByline } from "./byline.ts";
import { readName } from "./byline-names.ts";
import type { DatedByline } from "./dated-byline.ts";
import { readDateLine } from "../dates/dates.ts";
import { furniture } from "../furniture/all-rules.ts";
import { foldPhrase } from "./folded-words.ts";
import { CATEGORY_OPENINGS } from "./meta-line-words.ts";

/** Parts of the longest such line: outlet, two dates, authors and section. */
const MOST_PARTS = 5;

/** A bar between parts; a stroke also stands inside names and dates. */
const BAR = /\s[|•·]\s/u;

/** Between parts of a line whose first part says which section it names. */
const STROKE = /\s\/\s/u;

/** An outlet or a section: few words that start with a capital. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: \p{Lu}[\p{L}\p{M}'’.&-]*){0,3}$/u;

/** A section of one word; two may be the author's names. */
const SECTION_NAME = /^\p{Lu}\p{Ll}{3,}$/u;
/** Between the sections of one part: `News, Harbour`. */
const COMMA = /, /u;
const DIGIT = /\p{Nd}/u;
const CLOCK = /\d:\d{2}/u;

/** Where a text comes from, and whose it is: `Quelle: Harbour Post`, `harbour.example © Harbour Media`. */
export const SOURCE =
  /^(?:Quelle|Source|Fuente|Fonte|Font|Bron|Kilde|Källa|Lähde|Źródło|Zdroj|Forrás|Sursa|Izvor|Allikas|Avots|Šaltinis|Kaynak|Nguồn|Sumber|Источник|Джерело|Източник|Πηγή) ?: ?\S/iu;
const RIGHTS = /(?:^|\s)(?:©|\(c\))/iu;

/** Topics behind a date, set apart by strokes: fewer may be a place or a name. */
const FEWEST_TOPICS = 3;
const STROKES = /(?:\s\/)+\s/u;
const TOPIC = /^[\p{Lu}\p{Lo}\p{Nd}][^.!?:/]{1,39}$/u;

const SECTION = /^(\p{L}+(?: \p{L}+)?) ?:/u;

const SECTION_OPENINGS: ReadonlySet<string> = new Set(
  Object.values(CATEGORY_OPENINGS).flatMap((row) => row.split("|").map(foldPhrase)),
);

/**
 * Reads a line whose parts are set apart by bars, one a date and one opened by a word of authorship
 * or of sections: `Harbour Post | 4 May 2031 at 08:15 | By Ana Bell`, `4 May 2031 | Filed under: Sea`.
 * At most one other part may be a name, the outlet's, or several of sections; others may be the text's source, whose it
 * is, or the number of comments. A date with several topics behind strokes is one too. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function readBarredLine(line: string, language: string | null): DatedByline | null {
  const listed = readListedTopics(line, language) ?? readDayBeforePath(line, language);
  if (listed !== null) return listed;
  const parts = partsOf(line);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const stamps = parts.map((part) => readDateLine(part, language));
  const dated = stamps.filter((stamp) => stamp?.kind === "stamp" && stamp.date !== null);
  if (dated.length === 0) return null;
  const others = parts.filter((_, index) => stamps[index]?.kind !== "stamp");
  const authors = sureAuthors(parts, others) ?? authorsIn(others, language);
  const date = dated.find((stamp) => stamp?.isUpdate === false) ?? dated[0];
  return authors === null ? null : { authors, date: date?.date ?? null };
}

/** `4 May 2031 / Sea / Region / Ferries`: a date and what the text is about. */
function readListedTopics(line: string, language: string | null): DatedByline | null {
  if (!STROKES.test(line)) return null;
  const [written = "", ...topics] = line.split(STROKES);
  if (topics.length < FEWEST_TOPICS || !topics.every((topic) => TOPIC.test(topic))) return null;
  const stamp = readDateLine(written, language);
  return stamp?.kind === "stamp" ? { authors: [], date: stamp.date } : null;
}

/** Words of the first section behind a day, and parts of the longest path there. */
const MOST_SECTION_WORDS = 3;
const MOST_STEPS = 4;

type DayBeforePath = { readonly date: string | null; readonly sections: readonly string[] };

/** A day with its year, and a path of sections behind it with nothing between: `4 May 2031 News / Sea`; null for other lines. */
export function dayBeforePath(line: string, language: string | null): DayBeforePath | null {
  const [head = "", ...steps] = STROKE.test(line) ? line.split(STROKE) : [];
  if (steps.length === 0 || steps.length >= MOST_STEPS || !steps.every((step) => NAME.test(step)))
    return null;
  const words = head.split(" ");
  for (let count = 1; count <= MOST_SECTION_WORDS; count += 1) {
    const section = words.slice(-count).join(" ");
    const stamp = NAME.test(section)
      ? readDateLine(words.slice(0, -count).join(" "), language)
      : null;
    if (stamp?.kind === "stamp" && stamp.date !== null)
      return { date: stamp.date, sections: [section, ...steps] };
  }
  return null;
}

function readDayBeforePath(line: string, language: string | null): DatedByline | null {
  const found = dayBeforePath(line, language);
  return found && { authors: [], date: found.date };
}

/** The section that opens a line with day and author behind it, `Culture | 4 May 2031 | Ana Bell`, or null. */
export function sectionBeforeDay(line: string, language: string | null): string | null {
  const parts = partsOf(line);
  const [section = "", day = "", name = ""] = parts;
  if (signedBehindDate(parts, [section, name]) === null) return null;
  return readDateLine(day, language)?.kind === "stamp" ? section : null;
}

/** The authors of a line whose parts, in their order, are known by their kinds alone, or null. */
function sureAuthors(
  parts: readonly string[],
  others: readonly string[],
): readonly string[] | null {
  return isTimedSection(parts, others) ? [] : signedBehindDate(parts, others);
}

/** `Culture | 4 May 2031 | Ana Bell`: the author behind a section of one word and the date; a place there has one as well. */
function signedBehindDate(
  parts: readonly string[],
  others: readonly string[],
): readonly string[] | null {
  const [section = "", name = ""] = others;
  const isInOrder = parts.length === 3 && parts[0] === section && parts[2] === name;
  if (!isInOrder || !SECTION_NAME.test(section) || !NAME.test(name)) return null;
  const read = name.includes(" ") ? readName(name) : null;
  return read === null ? null : [read];
}

/** `17 June 2031 14:00 | Inland`: a day with its time beside one name, which is the section's. */
function isTimedSection(parts: readonly string[], others: readonly string[]): boolean {
  if (parts.length !== 2 || others.length !== 1) return false;
  return parts.some((part) => CLOCK.test(part)) && others.every((part) => SECTION_NAME.test(part));
}

/** `Sezione: Mare / Data: 4 maggio 2031`: strokes part a line too that opens with the word for a section. */
function partsOf(line: string): readonly string[] {
  if (BAR.test(line)) return line.split(BAR);
  return STROKE.test(line) && isSectionPart(line) ? line.split(STROKE) : [];
}

/** The authors that parts beside the date name, or null when one is of no known kind or none sure. */
function authorsIn(parts: readonly string[], language: string | null): readonly string[] | null {
  const bylines = parts.map((part) => readByline(part, { language }));
  const marked = bylines.filter((byline) => byline?.isMarked === true);
  const unmarked = parts.filter((_, index) => bylines[index]?.isMarked !== true);
  const names = unmarked.filter((part) => !isAside(part) && !isCounter(part));
  const isSure = marked.length > 0 || unmarked.some(isAside);
  const isKnown = names.length < 2 && names.flatMap((name) => name.split(COMMA)).every(isName);
  return isSure && isKnown ? marked.flatMap((byline) => byline?.authors ?? []) : null;
}

function isName(part: string): boolean {
  return NAME.test(part);
}

function isAside(part: string): boolean {
  return isSectionPart(part) || SOURCE.test(part) || RIGHTS.test(part);
}

/** The number of comments, as themes of blogs put behind a post's sections: `2 Comments`. */
function isCounter(part: string): boolean {
  return DIGIT.test(part) && furniture().byWording(part)?.leadsToComments === true;
}

function isSectionPart(part: string): boolean {
  const opening = SECTION.exec(part)?.[1];
  return opening !== undefined && SECTION_OPENINGS.has(foldPhrase(opening));
}
