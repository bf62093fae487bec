import { helpedByAgency } from "./agency-help.ts";
import { authorParts } from "./author-parts.ts";
import { withoutAddresses } from "./byline-addresses.ts";
import { isUnspaced, readName } from "./byline-names.ts";
import { FIRST_WORDS, OPENINGS, OTHERS } from "./byline-openings.ts";
import { AGENCIES, CAPITAL_BY_LANGUAGE, LOWER_CASE_OPENINGS } from "./byline-words.ts";
import { chineseNames, eastAsianReporter, withoutBrackets } from "./east-asian-reporter.ts";
import { datePhrases } from "../dates/dates-items.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import { foldPhrase } from "./folded-words.ts";
import { nameBeforeOffice, nameRunIntoRole } from "./name-before-office.ts";
import { newsroomsIn } from "./newsrooms.ts";
import { isOffice } from "./offices.ts";
import { splitNames } from "./split-names.ts";
import { BARS, MAX_AUTHORS, unopenedByline } from "./unopened-byline.ts";
import { isOwnOpening, NEEDS_COLON } from "./own-openings.ts";
import { isAccount, isOutlet, isOutletInCapitals, OUTLETS } from "./outlets.ts";

/** A line that names the authors and nothing else. */
export type Byline = {
  /** As a person writes them; empty when the line names an account such as "admin". */
  readonly authors: readonly string[];
  /**
   * Whether a word of authorship or an office says so ("By", "Staff Writer"). A name alone, or one
   * beside a newspaper's, could also be a headline: its place must tell.
   */
  readonly isMarked: boolean;
};

export type BylineOptions = {
  /** Whether a name alone is a byline; else such a line is null. */
  readonly allowBareName?: boolean;
  /** BCP 47 tag of the text; some openings count in their own language only. */
  readonly language?: string | null;
};

const MAX_LENGTH = 200;
const MAX_WORDS = 20;
const MAX_OPENING_WORDS = 5;

const DIGIT = /\p{Nd}/u;
/** A quotation mark inside a Hebrew abbreviation, such as the one for `Dr.`, quotes nothing. */
const SENTENCE_MARK = /[!?;。！？؟।“”„«»…]|(?<![\u05d0-\u05ea])"|"(?![\u05d0-\u05ea])/u;
const BRACKETED_TAIL = / ?\([^()]*\)$/u;
const COLON = /^\s*[:：／/|｜︱丨=＝\-–—]\s*/u;

/** What ends an opening; a dash only in scripts without case: `كتب- محمد`, but `Text- und Bild`. */
const OPENING_END = /\s*[:：,،]$|(?<=\p{Lo})[–—-]$/u;
/** A role with the place behind it is no opening, though the same word is one in some languages: `Reporter, Port Town`. */
const ROLE_BEFORE_PLACE = /^(?:reporter|journalist|correspondent|editor),$/iu;
/** Behind a name above its text: `كتب- محمد سامي:`. */
const COLON_END = /\s*[:：]$/u;
const PLACE_TAIL = /^(.{3,}?) (?:in|IN|for|FOR|at|from|für|pour|para|per|para o|w|v) (\p{Lu}.*)$/u;

/** Reads a line that names the article's authors and nothing else; null for any other line. */
export function readByline(line: string, options: BylineOptions = {}): Byline | null {
  if (line.length > MAX_LENGTH || !mayBeByline(line, options)) return null;
  const text = withoutAddresses(line).replace(STOP_OF_SENTENCE, "");
  if (text.split(" ").length > MAX_WORDS || DIGIT.test(text) || SENTENCE_MARK.test(text)) {
    return null;
  }
  const inner = withoutBrackets(text);
  const opened = afterOpening(inner.replace(DOUBLED_OPENING, ""), options.language ?? null);
  if (opened !== null) return openedByline(opened, options.language ?? null);
  const withRole = nameRunIntoRole(text);
  if (withRole !== null) return { authors: [withRole], isMarked: true };
  return markedByline(text, inner) ?? unopenedByline(text, options.allowBareName === true);
}

/** The names on a line that no word need mark; none where it is anything else. */
export function unmarkedNames(line: string): readonly string[] {
  return readByline(line, { allowBareName: true })?.authors ?? [];
}

/** A byline that another hand's office or the reporter's own marks, perhaps inside brackets. */
function markedByline(text: string, inner: string): Byline | null {
  if (isOtherHand(inner)) return { authors: [], isMarked: true };
  const reporter = eastAsianReporter(text) ?? eastAsianReporter(inner);
  return reporter === null ? null : { authors: reporter, isMarked: true };
}

/** The full stop of a byline that is a sentence: `Das Interview führte Jana Wieland.` */
const STOP_OF_SENTENCE =
  /(?<=^(?:Das (?:Interview|Gespräch) führten? |Die Fragen stellten? ).{5,60}\p{Ll})\.$/u;

/** A word that a form's label gives and its writer again: `By By Ana Bell`. */
const DOUBLED_OPENING = /^(\p{Lu}\p{Ll}{1,4}:?) (?=\1 )/u;

/** Cheap and generous: whether a word or sign of a byline stands where it must. */
function mayBeByline(line: string, options: BylineOptions): boolean {
  const space = line.indexOf(" ");
  const first = foldWord(line.slice(0, space === -1 ? 20 : Math.min(space, 30)));
  return (
    FIRST_WORDS.has(first) ||
    FIRST_WORDS.has(first.replace(/[:：︱丨–—-].*$/u, "")) ||
    options.allowBareName === true ||
    MARKED.test(line.slice(0, 40)) ||
    /[|·•,—–／،，]|기자|記者|记者|특파원|特派員/u.test(line)
  );
}

const MARKED = /[:：／/＝=|｜︱丨●]/u;

/** "责任编辑：张三", "Edited by Ana Bell". */
function isOtherHand(text: string): boolean {
  const [, opening = "", rest = ""] = OTHER_HAND.exec(text) ?? [];
  if (!OTHERS.has(foldPhrase(opening))) return false;
  return readNames(rest) !== null || rest.split(/[ \u3000]/u).every((name) => WIDE_NAME.test(name));
}

const WIDE_NAME = /^[\p{scx=Han}]{2,4}$/u;

const OTHER_HAND = /^([^:：／]{1,30}?)(?: ?[:：／] ?|(?<= by| von| par| por| di) )(.+)$/iu;

/** The rest of a line after its word of authorship, or null when it has none. */
function afterOpening(text: string, language: string | null): Opened | null {
  const words = text.split(" ", MAX_OPENING_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const opening = words.slice(0, count).join(" ");
    const found = openingIn(opening, text.slice(opening.length), language);
    if (found !== null) return found;
  }
  return unspacedOpening(text);
}

type Opened = { readonly rest: string; readonly hasColon: boolean };

function openingIn(opening: string, after: string, language: string | null): Opened | null {
  const bare = opening.replace(OPENING_END, "");
  if (opening !== bare && ROLE_BEFORE_PLACE.test(opening)) return null;
  const colon = COLON.exec(after)?.[0] ?? "";
  const hasColon = bare !== opening || colon !== "";
  if (!isOpening(bare, hasColon, language)) return null;
  const rest = after
    .slice(colon.length)
    .trim()
    .replace(hasColon ? COLON_END : "", "");
  return rest === "" ? null : { rest, hasColon };
}

function isOpening(written: string, hasColon: boolean, language: string | null): boolean {
  const folded = foldPhrase(written);
  if (!OPENINGS.has(folded)) return false;
  if (hasColon) return true;
  if (NEEDS_COLON.has(folded)) return written === folded && isOwnOpening(folded, language);
  if (!LOWER_CASE_OPENINGS.has(folded) || written === folded) return true;
  const base = language?.split("-")[0] ?? "";
  return CAPITAL_BY_LANGUAGE[base]?.includes(folded) ?? false;
}

const GLUED_COLON = /^([^:：／/＝=｜●︱丨\s]{1,20})\s?[:：／＝=/｜●︱丨]\s?(.+)$/u;
const EAST_ASIAN_OPENING =
  /^(?:本报记者|本報記者|特约记者|记者|記者|作者|撰文|文・写真|写真・文|文・構成|取材・文|編集委員|文[/／]图|文[/／]圖)[ \u3000](?=[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}])(.+)$/u;

/** The office between an opening and a name: `作者：记者王敬照`. */
const EAST_ASIAN_OFFICE = /^(?:本报|本報|特约)?(?:记者|記者)[ \u3000]?(?=[\p{scx=Han}])/u;

/** "作者：张三", "文／山田花子", "Text:Ana Bell", "记者 张三". */
function unspacedOpening(text: string): Opened | null {
  const [, opening = "", rest = ""] = GLUED_COLON.exec(text) ?? [];
  if (rest !== "" && OPENINGS.has(foldPhrase(opening))) {
    return { rest, hasColon: true };
  }
  const name = EAST_ASIAN_OPENING.exec(text)?.[1];
  return name === undefined || name.length > MAX_EAST_ASIAN_NAME
    ? null
    : { rest: name, hasColon: false };
}

const MAX_EAST_ASIAN_NAME = 10;

function openedByline({ rest, hasColon }: Opened, language: string | null): Byline | null {
  const helped = helpedByAgency(rest);
  if (helped !== null) return { authors: helped, isMarked: true };
  const named = rest.replace(BRACKETED_TAIL, "").replace(EAST_ASIAN_OFFICE, "");
  const [first = "", ...others] = named.split(BARS);
  if (!others.every(isAside)) return null;
  const authors = namesOf(chineseNames(first, language) ?? authorParts(first));
  if (authors === null || authors.length > MAX_AUTHORS) return null;
  if (authors.length === 0) return { authors: newsroomsIn(first), isMarked: true };
  if (!hasColon && others.length === 0 && isDoubtful(authors)) return null;
  return { authors, isMarked: true };
}

/** After "By" single words are as often a time or a way: "By Christmas", "By Land and Sea". */
function isDoubtful(authors: readonly string[]): boolean {
  return authors.length > 0 && authors.every(isDoubtfulName);
}

function isDoubtfulName(name: string): boolean {
  if (AGENCIES.has(name) || isUnspaced(name) || OUTLETS.has(foldWord(name))) return false;
  const [first = "", second] = name.split(" ");
  return second === undefined || isCalendarWord(first);
}

function isCalendarWord(word: string): boolean {
  const meanings = datePhrases().next.get(foldWord(word))?.meanings ?? [];
  return meanings.some((meaning) => meaning.kind === "weekday");
}

/** A role, an outlet, an agency or a place after the names. */
function isAside(part: string): boolean {
  return isOffice(part) || isOutlet(part) || KEYWORDS.test(part) || readName(part) !== null;
}

/** Keywords that are run into a byline: `Par : Ana Bell|+Port+Ferries`. */
const KEYWORDS = /^\+\p{L}/u;

/**
 * The authors in a text of names with commas and "and" between them, without offices, outlets and
 * accounts; null when any part is no name.
 */
export function readNames(text: string): readonly string[] | null {
  return namesOf(splitNames(text));
}

/** The authors among the parts of a byline, or null when a part is none of the known kinds. */
function namesOf(parts: readonly string[]): readonly string[] | null {
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const named = index === 0 ? nameBeforeOffice(part, true) : null;
    if (named === null && isNobody(part, index, parts[0])) continue;
    const name = readName(named ?? withoutTail(part));
    if (name === null) return null;
    names.push(name);
  }
  return [...new Set(names)];
}

/** Whether a part of a byline is an account or an office, or names an agency or a paper behind an author. */
function isNobody(part: string, index: number, first?: string): boolean {
  if (isAccount(part) || isOffice(part)) return true;
  if (index === 0) return false;
  return AGENCIES.has(part.toUpperCase()) || isOutlet(part) || isOutletInCapitals(part, first);
}

/** "Ana Bell in Port Town", "Ana Bell for Harbour Post", "Ana Bell Harbour Post Staff Writer". */
function withoutTail(part: string): string {
  const [, name = part, place = ""] = PLACE_TAIL.exec(part) ?? [];
  return place === "" || readName(place.replace(/^(?:The|the) /u, "")) === null ? part : name;
}
