import { NO_PLACES, proseWords } from "./page.ts";
import { NOTHING, opensLinks, type Signed } from "./signs.ts";

/** Beginnings of other texts that make a list, each with the same button below. */
const FEWEST_BEGINNINGS = 3;

/** Lines from one button to the next: a headline, its date or author, a beginning and the button. */
const MOST_LINES_OF_TURN = 5;

/** Of so many beginnings one at least is cut off; others end with their text's first paragraph. */
const TURNS_PER_CUT = 3;

/** How sites end the beginning of a text that they show: `… […]`. */
const CUT = /(?:…|\.\.\.)\]?$/u;

/** Words of prose above a list behind which nothing of the article comes; with fewer it is a menu's. */
const WORDS_ABOVE = 40;

/** So many times more words may stand below, in a site's footer; with more the article is there. */
const TIMES_BELOW = 3;

/** Words of the longest headline. */
const LONGEST_HEADLINE = 25;

/**
 * Places of the beginnings of other articles behind a text, each below its headline and above the
 * same button: `Ferry returns`, `The ferry came back […]`, `Read the rest`. A listing of an article has
 * such buttons too, but none of its paragraphs is cut off.
 */
export function placesOfBeginnings(passages: readonly Signed[]): ReadonlySet<number> {
  const rows = rowsOfButtons(passages);
  if (rows.length === 0) return NO_PLACES;
  return new Set(
    rows.flatMap((row) => (isListOfOthers(passages, row) ? placesOf(passages, row) : [])),
  );
}

/** The places of one button that stands again and again, a few lines apart. */
function rowsOfButtons(passages: readonly Signed[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  const done: number[][] = [];
  for (const [place, passage] of passages.entries()) {
    if (!opensLinks(passage)) continue;
    const row = rows.get(passage.text);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && place - last <= MOST_LINES_OF_TURN) {
      row.push(place);
      continue;
    }
    const started = [place];
    rows.set(passage.text, started);
    done.push(started);
  }
  return done.filter((row) => row.length >= FEWEST_BEGINNINGS);
}

/** Whether a beginning stands above each button, and some are cut off. */
function isListOfOthers(passages: readonly Signed[], row: readonly number[]): boolean {
  const texts = row.map((place) => passages[place - 1] ?? NOTHING);
  if (texts.some(({ sign, text }) => sign.kind !== "prose" && !CUT.test(text))) return false;
  const cut = texts.filter(({ text }) => CUT.test(text)).length;
  return cut * TURNS_PER_CUT >= row.length;
}

/** From the first button's beginning and headline on to the last button. */
function placesOf(passages: readonly Signed[], row: readonly number[]): readonly number[] {
  const [first = 0] = row;
  const last = row.at(-1) ?? first;
  const { words } = passages[first - 2] ?? NOTHING;
  const start = words > 0 && words <= LONGEST_HEADLINE ? first - 2 : first - 1;
  return Array.from({ length: last + 1 - start }, (_, index) => start + index);
}

/**
 * The passages among which the text is: those above the first place behind which an article has none,
 * or all where no article stands above it.
 * @param ends Places behind the text.
 */
export function textAbove(passages: readonly Signed[], ends: readonly number[]): readonly Signed[] {
  const above = passages.slice(0, Math.min(passages.length, ...ends));
  const words = proseWords(above);
  const isArticle =
    words >= WORDS_ABOVE &&
    words * TIMES_BELOW >= proseWords(passages.slice(1 + Math.max(-1, ...ends)));
  return isArticle ? above : passages;
}
