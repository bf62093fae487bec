import { bodyPlaces, NO_PLACES, type Page, textsAt } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING } from "./signs.ts";
import { areUnspacedKeywords } from "./unspaced-keywords.ts";

/** Keywords of a row, and words of the longest. */
const FEWEST_KEYWORDS = 3;
const MOST_KEYWORDS = 15;
const LONGEST_KEYWORD = 4;

/** The share of keywords of which the text or its headline speaks. */
const KNOWN_SHARE = 0.5;

/** Letters by which a keyword is known in the text, whatever its ending. */
const STEM_LETTERS = 5;

const BETWEEN = /\s?[,،、;·|•]\s?|\s[-–/]\s/u;

/** A sentence's comma has a verb or a small word behind it: keywords are names, or all in small letters. */
const SENTENCE_SIGN = /[.!?:：؟"“”«»()]|\p{Nd}{3}/u;

/**
 * The place of a row of the article's keywords that nothing calls so, directly behind the last sentence: `Coffee,
 * Cooperatives, Exports, Prices`. Half of them the text speaks of. In writing without spaces a line of the site
 * is below.
 */
export function keywordRowPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const place = kept.at(-1) ?? -1;
  const above = page.passages[place - 1] ?? NOTHING;
  const { sign, text } = page.passages[place] ?? NOTHING;
  const isBelowText = page.fates[place - 1]?.kind === "out" || endsSentence(above.text);
  if (kept.length < 2 || sign.kind !== "short" || !isBelowText) return NO_PLACES;
  if (isUnspacedRow(page, kept.at(-2) ?? -1, place)) return new Set([place]);
  return isKeywordRow(text, spokenIn(page, kept.slice(0, -1))) ? new Set([place]) : NO_PLACES;
}

function isUnspacedRow(page: Page, above: number, place: number): boolean {
  const { passages, fates } = page;
  if (fates[place + 1]?.kind !== "out" || !endsSentence(passages[above]?.text ?? "")) return false;
  const said = passages.slice(0, place).map(({ text }) => text);
  return areUnspacedKeywords(passages[place]?.text ?? "", said.join("\n"));
}

function isKeywordRow(text: string, spoken: string): boolean {
  if (SENTENCE_SIGN.test(text)) return false;
  const keywords = text.split(BETWEEN);
  if (keywords.length < FEWEST_KEYWORDS || keywords.length > MOST_KEYWORDS) return false;
  if (keywords.some((keyword) => keyword.split(" ").length > LONGEST_KEYWORD)) return false;
  const known = keywords.filter((keyword) => spoken.includes(stemOf(keyword)));
  return known.length >= keywords.length * KNOWN_SHARE;
}

/** The headline and some passages in small letters. */
export function spokenIn(page: Page, places: readonly number[]): string {
  const headline = page.passages[page.headEnd - 1]?.text ?? "";
  return [headline, ...textsAt(page, places)].join("\n").toLowerCase();
}

function stemOf(keyword: string): string {
  return keyword.toLowerCase().slice(0, STEM_LETTERS);
}
