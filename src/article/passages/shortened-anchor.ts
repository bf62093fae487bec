import { foldPassageText } from "./fold-passage-text.ts";
import type { PassageAnchor } from "./passage-anchor.ts";

/** A quote up to here stands whole in a link; of a longer one the link holds both ends. */
const WHOLE_LIMIT = 90;
const END_LENGTH = 40;

/** An anchor as a link holds it: the two ends of a long passage in place of all its words. */
export function shortenedAnchor(anchor: PassageAnchor): PassageAnchor {
  const { quote } = anchor;
  if (anchor.ending !== null || quote.length <= WHOLE_LIMIT) return anchor;
  const { length } = foldPassageText(quote).text;
  const end = quote.length - END_LENGTH;
  // Whole words where there are spaces, whole characters everywhere.
  const first = quote.slice(0, wordEnd(quote, END_LENGTH));
  const last = quote.slice(wordEnd(quote, end - 1)).trimStart();
  return { ...anchor, quote: first, ending: { text: last, length } };
}

/** Where the word at a place ends; within a long one, the place itself. */
function wordEnd(text: string, place: number): number {
  const rest = text.slice(place, place + END_LENGTH / 2).search(/\s/);
  if (rest >= 0) return place + rest;
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + 1 : place;
}
