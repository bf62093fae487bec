import { bodyPlaces, isBesideLeftOut, NO_PLACES, type Page } from "./page.ts";
import { unmarkedNames } from "./byline.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";
import {
  CITED_WORK,
  DECLARATION,
  EDITORS_MARK,
  holdsSiteCall,
  holdsSiteSubject,
  READER,
  STARTS_CALL,
  SITE_CALL,
  SITE_LINK,
  SITE_SUBJECT,
} from "./site-voice-words.ts";

/** Words of the longest call of a site: three sentences. */
const LONGEST_CALL = 60;

/** The same beside no line of the site: most paragraphs are longer, and need no look at their words. */
const LONGEST_LONE_CALL = 30;

/** Words of a heading or a button beside a call, and how many of them stand between two calls. */
const LONGEST_BESIDE = 8;
const MOST_BETWEEN = 6;

/** Lines of a box between two lines of the site, and words of a call between two paragraphs. */
const LONGEST_BOX = 4;
const LONGEST_CALL_INSIDE = 20;

/** Words of the longest link to more of the site, and of a note that names the author. */
const LONGEST_LINK = 12;

const CAPITAL = /^\p{Lu}/u;

/** Words that a text quotes, which are not its own. */
const SPOKEN = /[“„"«][^“”„"«»]{1,200}[”“"»]/gu;

/** What somebody says stands in quotation marks or behind a dash. */
const SPEECH = /^[“„"«»‚‘'—–-]/u;

/** Somebody's question or exclamation inside a line: a site quotes nobody. */
const QUOTED_QUESTION = /[“„«"‘][^“”„«»"‘’]{3,120}[?!؟] ?[”“»"’]/u;

/**
 * Places where a site speaks to its readers behind the text: calls to subscribe, to give, to
 * comment, to load its app, with what stands between and below them and the heading above. Of the
 * same things the article itself does not speak.
 */
export function siteVoicePlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const end = callsAtEnd(page, kept);
  const calls = new Set([...end, ...callsInside(page, kept)]);
  if (calls.size === 0 || calls.size === kept.length || isNamedIn(page, kept, calls))
    return NO_PLACES;
  return calls;
}

/** All behind the text from the first call on, with the call's heading. */
function callsAtEnd(page: Page, kept: readonly number[]): readonly number[] {
  let first = kept.length;
  let between = 0;
  for (let index = kept.length - 1; index > 0 && between <= MOST_BETWEEN; index -= 1) {
    const place = kept[index] ?? 0;
    if (isCall(page, place, index < kept.length - 1) || isNote(page, place)) {
      first = index;
      between = 0;
    } else if (isShort(page, place)) between += 1;
    else if (!isSiteLine(page.passages[place])) break;
  }
  const isHeaded = isCall(page, kept[first] ?? -1) && isHeading(page, kept, first - 1);
  return kept.slice(isHeaded ? first - 1 : first);
}

/** A few words between the text's last paragraph and a call. */
function isHeading(page: Page, kept: readonly number[], index: number): boolean {
  const place = kept[index] ?? 0;
  return index > 0 && isShort(page, place) && page.passages[place - 1]?.sign.kind !== "short";
}

function isShort({ passages }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  return sign.kind === "short" && words <= LONGEST_BESIDE && !SPEECH.test(text);
}

/** A link to more of the site, an editor's mark, a line that names the author, a cited work. */
function isNote(page: Page, place: number): boolean {
  const { passages, authors } = page;
  const { sign, text, words } = passages[place] ?? NOTHING;
  if ([EDITORS_MARK, CITED_WORK, DECLARATION].some((note) => note.test(text))) return true;
  if (words > LONGEST_LINK || SPEECH.test(text)) return false;
  if (sign.kind !== "caption" && authors.some((name) => namesAuthor(text, name))) return true;
  if (authors.length === 0 && isSoleName(page, place)) return true;
  return sign.kind !== "prose" && SITE_LINK.test(text);
}

/** A name alone below the last paragraph, when no other signs a text such as one of several letters. */
function isSoleName(page: Page, place: number): boolean {
  const { passages, headEnd } = page;
  if (!isNameBelowText(passages, place) || !isClosed(page, place + 1)) return false;
  return bodyPlaces(page, headEnd).every((at) => at === place || !isNameBelowText(passages, at));
}

function isClosed(page: Page, place: number): boolean {
  const fate = page.fates[place];
  return fate === undefined || fate.kind === "out" || isNote(page, place);
}

function isNameBelowText(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || passages[place - 1]?.sign.kind !== "prose") return false;
  // Scripts without capitals do not tell a name from a sub-heading.
  if (!CAPITAL.test(text)) return false;
  return unmarkedNames(text).length === 1;
}

/** Whether the words of a name of several stand in a line, however they end: `Νίκου Σερέτη`. */
function namesAuthor(text: string, name: string): boolean {
  const parts = name.split(" ");
  return parts.length > 1 && parts.every((part) => text.includes(part.slice(0, STEM_OF_NAME)));
}

/** Letters of a name that stay when it is inflected. */
const STEM_OF_NAME = 4;

/** Calls that start as such, and those between two lines of the site with the few words beside them. */
function callsInside(page: Page, kept: readonly number[]): readonly number[] {
  return kept.flatMap((place) => {
    if (startsCall(page, place)) return [place];
    if (isCall(page, place) && isFormButton(page.passages[place + 1])) return [place, place + 1];
    if (isCallAboveSite(page, place)) return [place];
    if (page.fates[place - 1]?.kind !== "out") return [];
    const run = runFrom(page, place);
    const isBox = run.every((at) => isCall(page, at) || isShort(page, at));
    return isBox && run.some((at) => isCall(page, at)) ? run : [];
  });
}

function isFormButton(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.isInForm === true;
}

/** Whether a call that is no sentence, as above a form's field, stands directly above a line of the site. */
function isCallAboveSite(page: Page, place: number): boolean {
  const { sign, text } = page.passages[place] ?? NOTHING;
  if (sign.kind !== "short" || !holdsSiteSubject(text)) return false;
  return isCall(page, place) && isSiteLine(page.passages[place + 1]);
}

/** A few lines in a row up to the next line of the site; none when there are more. */
function runFrom({ fates }: Page, start: number): readonly number[] {
  const length = fates
    .slice(start, start + LONGEST_BOX + 1)
    .findIndex(({ kind }) => kind === "out");
  return Array.from({ length: Math.max(0, length) }, (_, index) => start + index);
}

/** `Sign up for our newsletter` between two paragraphs. */
function startsCall({ passages }: Page, place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  return words <= LONGEST_CALL_INSIDE && STARTS_CALL.test(text) && holdsSiteSubject(text);
}

/** @param isAboveLines Whether nothing but calls and a few short lines are left below. */
function isCall(page: Page, place: number, isAboveLines = false): boolean {
  const passage = page.passages[place] ?? NOTHING;
  const longest = isAboveLines || isBesideLeftOut(page, place) ? LONGEST_CALL : LONGEST_LONE_CALL;
  return passage.words <= longest && callsReaders(passage);
}

/** What the words of passages say, which is asked of each several times. */
const known = new WeakMap<Pick<Signed, "sign" | "text">, boolean>();

function callsReaders(passage: Pick<Signed, "sign" | "text">): boolean {
  const isKnown = known.get(passage);
  if (isKnown !== undefined) return isKnown;
  const isCalling = callsByWords(passage);
  known.set(passage, isCalling);
  return isCalling;
}

function callsByWords({ sign, text }: Pick<Signed, "sign" | "text">): boolean {
  if (SPEECH.test(text) || QUOTED_QUESTION.test(text)) return false;
  if (sign.kind === "call" || holdsSiteCall(text)) return true;
  const own = text.replace(SPOKEN, "");
  return holdsSiteSubject(own) && READER.test(own);
}

/** Whether the article speaks of the same things as the calls behind it. */
function isNamedIn(page: Page, kept: readonly number[], calls: ReadonlySet<number>): boolean {
  const named = new Set(Array.from(calls).flatMap((place) => subjectsIn(page, place)));
  const text = kept
    .filter((place) => !calls.has(place))
    .flatMap((place) => subjectsIn(page, place));
  return text.some((subject) => named.has(subject));
}

function subjectsIn({ passages }: Page, place: number): readonly string[] {
  const { text } = passages[place] ?? NOTHING;
  return [SITE_CALL, SITE_SUBJECT].flatMap((words) => {
    const found = words.exec(text)?.[0];
    return found === undefined ? [] : [found.toLowerCase().slice(0, STEM)];
  });
}

/** Letters by which two forms of a word are the same. */
const STEM = 6;
