import { knownRules } from "../furniture/all-rules.ts";
import { createSiteWords, siteWordsOf, type SiteWords } from "../furniture/site-words.ts";
import { isShortSentence } from "./last-words.ts";
import { bodyPlaces, isBesideLeftOut, leadsToText, type Page } from "./page.ts";
import { type Signed } from "./signs.ts";

/** Words of the longest line looked at: a row of buttons. */
const LONGEST_LINE = 12;

/** Words of the longest question that a site's label asks; a longer one is asked by the article. */
const LONGEST_QUESTION = 4;

let siteWords: SiteWords | null = null;

/** The vocabulary of all rows; made at first use, since it reads all of them. */
export function vocabulary(): SiteWords {
  siteWords ??= createSiteWords(knownRules());
  return siteWords;
}

/**
 * A test of places: whether a few words stand there that are no sentence and nothing but a site's, of which the
 * page's sentences have not all. An article about newsletters may end with `Free newsletters`.
 */
export function siteWordTest(passages: readonly Signed[]): (place: number) => boolean {
  let said: ReadonlySet<string> | null = null;
  return (place) => {
    const passage = passages[place];
    if (passage?.sign.kind !== "short" || !mayBeLabel(passage)) return false;
    if (isShortSentence(passage) && passages[place - 1]?.sign.kind === "prose") return false;
    const telling = vocabulary().tellingWords(passage.text);
    if (telling.length === 0) return false;
    const saidHere = (said ??= wordsSaid(passages));
    return telling.some((word) => !saidHere.has(word));
  };
}

function mayBeLabel({ text, words, cells }: Partial<Signed>): boolean {
  if (text === undefined || words === undefined || words > LONGEST_LINE) return false;
  if (cells !== undefined && cells.length > 0) return false;
  return words <= LONGEST_QUESTION || !text.endsWith("?");
}

/** The words of all sentences of a page. */
function wordsSaid(passages: readonly Signed[]): ReadonlySet<string> {
  const sentences = passages.filter(({ sign }) => sign.kind === "prose");
  return new Set(sentences.flatMap(({ text }) => siteWordsOf(text)));
}

/**
 * Places of lines that no row knows, but whose words make up the rows: `Latest community articles`. They go above
 * the headline, beside a line that is left out unless text follows, and behind the text with all short lines
 * below them.
 */
export function siteWordPlaces(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const isSites = siteWordTest(passages);
  const kept = bodyPlaces(page, 0);
  const tail = kept.slice(kept.findLastIndex((place) => !isShort(passages[place])) + 1);
  const behind = tail.slice(tail.findIndex((place) => place > headEnd && isSites(place)));
  const others = kept.filter((place) => {
    if (place >= headEnd && (!isBesideLeftOut(page, place) || leadsToText(passages[place + 1])))
      return false;
    return isSites(place);
  });
  return new Set([...others, ...(areSites(page, behind, isSites) ? behind : [])]);
}

/** A number, as results, prices and opening hours have. */
const DIGIT = /\p{Nd}/u;

/** Words of a label that announces the site's lines below it: one alone may be a heading of the text. */
const FEWEST_ANNOUNCING = 2;

/**
 * Whether lines from a site's words to the end are all the site's: without a page around the text, winners may
 * end it below `Results`, or a museum's hours.
 */
function areSites(
  { passages, isWhole }: Page,
  behind: readonly number[],
  isSites: (place: number) => boolean,
): boolean {
  const [first] = behind;
  if (first === undefined || !isSites(first)) return false;
  if (isWhole) return true;
  if (behind.some((place) => DIGIT.test(passages[place]?.text ?? ""))) return false;
  return (passages[first]?.words ?? 0) >= FEWEST_ANNOUNCING || behind.every(isSites);
}

function isShort(passage: Signed | undefined): boolean {
  return (
    passage?.sign.kind === "short" && passage.cells.length === 0 && passage.words <= LONGEST_LINE
  );
}
