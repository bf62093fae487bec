import type { Range } from "./body-range.ts";
import type { Fate } from "./fates.ts";
import type { Signed } from "./signs.ts";

/** What is known of a page when each of its passages has a first fate. */
export type Page = {
  readonly passages: readonly Signed[];
  readonly fates: readonly Fate[];
  /** The place behind the headline. */
  readonly headEnd: number;
  readonly body: Range;
  readonly authors: readonly string[];
  /** Places of other articles' headlines below a heading for them. */
  readonly teasers: ReadonlySet<number>;
  /** Whether a menu stands above the headline. */
  readonly isWhole: boolean;
};

/** Words and UTF-16 code units of the longest keyword or label. */
const LABEL_WORDS = 3;
const LABEL_LENGTH = 32;

/** Words of the shortest line below a sub-heading that is text, however it ends. */
const TEXT_WORDS = 10;

export const NO_PLACES: ReadonlySet<number> = new Set();

/** The places from `start` on whose passages are text so far. */
export function bodyPlaces({ fates }: Page, start: number): readonly number[] {
  const places: number[] = [];
  for (let place = start; place < fates.length; place += 1) {
    if (fates[place]?.kind === "body") places.push(place);
  }
  return places;
}

/** The texts of the passages at some places. */
export function textsAt(
  { passages }: Pick<Page, "passages">,
  places: readonly number[],
): readonly string[] {
  return places.map((place) => passages[place]?.text ?? "");
}

/** Whether a passage is as short as a keyword, a button or the name of a section. */
export function isLabelSized({ words, text }: Pick<Signed, "words" | "text">): boolean {
  return words <= LABEL_WORDS && text.length <= LABEL_LENGTH;
}

/** Whether a passage is text, so that a label above is its sub-heading. */
export function leadsToText(next: Signed | undefined): boolean {
  return next !== undefined && (next.sign.kind === "prose" || next.words >= TEXT_WORDS);
}

/** The words of the passages at some places. */
export function wordsAt({ passages }: Page, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (passages[place]?.words ?? 0), 0);
}

/** The words of all prose among some passages. */
export function proseWords(passages: readonly Signed[]): number {
  return passages.reduce((sum, { sign, words }) => sum + (sign.kind === "prose" ? words : 0), 0);
}

/** Whether the passage above or below is left out. */
export function isBesideLeftOut({ fates }: Page, place: number): boolean {
  return [place - 1, place + 1].some((at) => fates[at]?.kind === "out");
}

/** Lines from which on a page is as long as those of sites are, with their menus, lists and feet. */
const FEWEST_LINES_OF_LONG_PAGE = 90;

/** Whether a page is as long as those of sites are. */
export function isLongPage(passages: readonly Signed[]): boolean {
  return passages.length >= FEWEST_LINES_OF_LONG_PAGE;
}
