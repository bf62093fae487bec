import { foldWord } from "../dates/dates-tokens.ts";
import { PUBLISHED_WORDS } from "../dates/dates-labels.ts";
import { proseWords } from "./page.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Cards of other articles in a row that make a list. */
const FEWEST_CARDS = 3;

/** Lines of a card: the section's name, a headline, a summary, the day. */
const FEWEST_LINES = 2;
const MOST_LINES = 5;

/** Words of prose above a list behind which nothing of the article comes; with fewer it stands above the article. */
const WORDS_ABOVE = 60;

/** So many times as many words as below a list stand above it where it ends the article. */
const TIMES_ABOVE = 3;

const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** The first words of what says that a day of publication follows: `Published`, `Publié`. */
const publishedWords = new Set(
  Object.values(PUBLISHED_WORDS).flatMap((words) =>
    words.split("|").map((wording) => foldWord(FIRST_WORD.exec(wording)?.[0] ?? wording)),
  ),
);

/**
 * Places of the first list below an article's text in which other articles stand on cards, each with the
 * day of its publication at the end. Days in a chronicle have no such word, and stand above what happened.
 */
export function datedCardPlaces(passages: readonly Signed[]): readonly number[] {
  const days = passages.flatMap((passage, place) => (isPublished(passage) ? [place] : []));
  for (const [index, day] of days.entries()) {
    const row = rowFrom(passages, days.slice(index));
    if (row.length < FEWEST_CARDS) continue;
    const start = day + 1 - ((row[1] ?? day) - day);
    const end = 1 + (row.at(-1) ?? day);
    if (!isBelowText(passages, start, end)) continue;
    return Array.from({ length: end - start }, (_, at) => start + at);
  }
  return [];
}

/** The places of cards again where no text goes on below them, and none where they stand in its midst. */
export function endingCards(
  passages: readonly Signed[],
  cards: readonly number[],
): readonly number[] {
  const below = proseWords(passages.slice(1 + (cards.at(-1) ?? 0)));
  const isAtEnd = below * TIMES_ABOVE <= proseWords(passages.slice(0, cards[0]));
  return isAtEnd ? cards : [];
}

function isPublished({ sign, text }: Signed): boolean {
  if (sign.kind !== "meta" || sign.rule !== "date line") return false;
  return publishedWords.has(foldWord(FIRST_WORD.exec(text)?.[0] ?? ""));
}

/** The days from the first one on that end cards in a row. */
function rowFrom(passages: readonly Signed[], days: readonly number[]): readonly number[] {
  const end = days.findIndex(
    (day, index) => index > 0 && !isCard(passages, days[index - 1] ?? 0, day),
  );
  return end === -1 ? days : days.slice(0, end);
}

/** Whether a headline stands among the few lines between two days. */
function isCard(passages: readonly Signed[], above: number, day: number): boolean {
  const lines = day - above;
  if (lines < FEWEST_LINES || lines > MOST_LINES) return false;
  return passages.slice(above + 1, day).some(({ words }) => words >= FEWEST_HEADLINE_WORDS);
}

function isBelowText(passages: readonly Signed[], start: number, end: number): boolean {
  if (start < 0 || passages[start]?.sign.kind === "meta") return false;
  const above = proseWords(passages.slice(0, start));
  return above >= WORDS_ABOVE && above >= proseWords(passages.slice(start, end));
}
