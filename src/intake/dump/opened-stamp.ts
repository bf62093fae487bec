import { readDateLine } from "../dates/dates.ts";
import { dateWords } from "../dates/dates-items.ts";
import { PUBLISHED_WORDS } from "../dates/dates-labels.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import { namesAmong } from "./blog-stamp.ts";
import { FIRST_WORDS } from "./byline-openings.ts";
import type { DatedByline } from "./dated-byline.ts";
import { foldedSet } from "./folded-words.ts";
import { endsSentence } from "./prose.ts";

/** Code units and words of the longest such line. */
const LONGEST_LINE = 140;
const MOST_WORDS = 26;

/** Words of the longest date with its time, and of the longest list of names. */
const LONGEST_DATE = 8;
const LONGEST_NAMES = 6;

/** What every such line has: a year, or numbers with a sign between, of a day or of the time. */
const DATED = /\p{Nd}{4}|\p{Nd}{1,2}[/.:]\p{Nd}{1,2}/u;

/** Words for `by` that are no other word where a date is on the line as well. */
const BY: ReadonlySet<string> = new Set(
  "by von par por door av af przez di da autor autore auteur author автор escribe".split(" "),
);

/** Words that end a name: what follows says where, when or what else. */
const BEHIND_NAME: ReadonlySet<string> = new Set(
  "in on at en em le il el am um vom den på dans sur under last updated published posted follow share comments".split(
    " ",
  ),
);
const SIGN = /^[|•·–—,/-]+$/u;
const SIGN_AT_END = /[,|;]$/u;

/** What such a line starts with when `by` does not: `Posted on 4 May 2031 by Ana Bell`, `On 4/5/2031 by Ana Bell`. */
const POSTED: ReadonlySet<string> = new Set([
  ...foldedSet(PUBLISHED_WORDS),
  ...FIRST_WORDS,
  ..."on posted published written submitted created added updated date".split(" "),
]);

/**
 * Reads a line of a blog or magazine that names the author behind `by` and the day beside it, with what else the
 * site says of an article: `Written by Ana Bell in Harbours on 4 May 2031 at 07:02 AM. 118 Comments`,
 * `Posted on Monday 4 May 2031 by Ana Bell.` Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function openedStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE || !DATED.test(line)) return null;
  const words = line.split(/\s+/u);
  if (words.length > MOST_WORDS) return null;
  const by = words.findIndex((word) => BY.has(bare(word)));
  if (by === -1) return null;
  const namesEnd = endOfNames(words, by + 1);
  const names = namesIn(words.slice(by + 1, namesEnd));
  if (names.length === 0) return null;
  const dayBefore = dateIn(words.slice(0, by), language);
  if (!mayOpen(line, words.slice(0, by), dayBefore)) return null;
  const date = dateIn(words.slice(namesEnd), language) ?? dayBefore;
  if (date === null && !isDayAndTime(words.slice(namesEnd))) return null;
  return { authors: names, date };
}

/** Whether some words start with a day without its year, and the time of day: `March 18 at 3:57 PM`. */
function isDayAndTime(words: readonly string[]): boolean {
  return words.slice(0, 2).some((word) => DAY.test(word)) && CLOCK.test(words.join(" "));
}

const CLOCK = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;

function bare(word: string): string {
  return foldWord(word.replace(/[:.]$/u, ""));
}

/** Where the names end that start at a place. */
function endOfNames(words: readonly string[], start: number): number {
  for (let at = start; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (BEHIND_NAME.has(foldWord(word)) || SIGN.test(word) || /\p{Nd}/u.test(word)) return at;
    if (at > start && isMonthBeforeDay(words, at)) return at;
    if (SIGN_AT_END.test(word)) return at + 1;
  }
  return words.length;
}

const DAY = /^\p{Nd}{1,2}(?:st|nd|rd|th)?[.,]?$/u;

/** Whether a word has a day behind it, as the month does: `Ana Bell May 4, 2031`. */
function isMonthBeforeDay(words: readonly string[], at: number): boolean {
  return DAY.test(words[at + 1] ?? "") && dateWords().has(foldWord(words[at] ?? ""));
}

function namesIn(words: readonly string[]): readonly string[] {
  if (words.length > LONGEST_NAMES) return [];
  return namesAmong(words.join(" ").replace(/[,.;|]$/u, ""));
}

/** The day among some words, as `YYYY-MM-DD`, or null. */
function dateIn(words: readonly string[], language: string | null): string | null {
  for (let start = 0; start < words.length; start += 1) {
    if (!/\p{Nd}|\p{Lu}/u.test(words[start] ?? "")) continue;
    for (let end = Math.min(words.length, start + LONGEST_DATE); end > start; end -= 1) {
      const part = words.slice(start, end).join(" ").replace(/[.,]$/u, "");
      const stamp = DATED.test(part) ? readDateLine(part, language) : null;
      if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
    }
  }
  return null;
}

/** Whether nothing of a sentence stands before `by`: a word for publishing, or the day. */
function mayOpen(line: string, before: readonly string[], dayBefore: string | null): boolean {
  const [first] = before;
  if (first !== undefined && POSTED.has(bare(first))) return true;
  if (endsSentence(line)) return false;
  return first === undefined || (/^\p{Nd}/u.test(first) && dayBefore !== null);
}
