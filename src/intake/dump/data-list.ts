import { startsWithAuthorLabel, startsWithDataLabel, startsWithLabel } from "./data-labels.ts";
import { proseWords } from "./page.ts";
import type { Signed } from "./signs.ts";

/** Lines of a list below date and author among which its other data stand. */
const LINES_OF_LIST = 6;

/**
 * The places of date and author in a list of an article's data behind it, each with its label, and
 * with at least one more, such as its keywords. Empty when there is no such list.
 */
export function dataListPlaces(passages: readonly Signed[]): readonly number[] {
  const date = passages.findIndex(
    (passage, place) => isLabelledDate(passage) && isAuthor(passages[place + 1]),
  );
  if (date === -1 || !isBehindText(passages, date)) return [];
  const below = passages.slice(date + 2, date + 2 + LINES_OF_LIST);
  return below.some(({ text }) => startsWithDataLabel(text)) ? [date, date + 1] : [];
}

/** Whether more text stands above a place than below: a list above an article says the same of it. */
function isBehindText(passages: readonly Signed[], place: number): boolean {
  return proseWords(passages.slice(0, place)) >= proseWords(passages.slice(place));
}

function isLabelledDate({ sign, text }: Signed): boolean {
  return sign.kind === "meta" && sign.date !== null && startsWithLabel(text);
}

function isAuthor(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "meta" && startsWithAuthorLabel(passage.text);
}
