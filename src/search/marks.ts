import type { MarkableText, Range } from "#article/found.ts";
import { fold, sourceRange, type Folded } from "#article/fold.ts";
import type { Part } from "./compounds.ts";
import { haystackText, linesOf, type Line } from "./lines.ts";
import { placesOf } from "./occurrences.ts";
import { bodyTerms, positiveTerms, type Needle, type Query, type Term } from "./query.ts";

/** A haystack, with the place in the folded text of each character in it that belongs to a word. */
type MappedHaystack = { readonly text: string; readonly places: readonly number[] };

/** Stands where a haystack has the space before a word, the space after the last one, a line break. */
const NO_PLACE = -1;

/**
 * The ranges of a text that any term found, exact to the UTF-16 offset: sorted, never
 * overlapping or touching. Of a beginning of a word only the beginning is in the range.
 */
export function findMarks(terms: readonly Term[], text: string): readonly Range[] {
  return mergeRanges(findTermRanges(terms, text).flat());
}

/** The ranges of a text on a page that a query found. */
export function findPageMarks(query: Query, { text, isTitle }: MarkableText): readonly Range[] {
  return findMarks(isTitle ? positiveTerms(query) : bodyTerms(query), text);
}

/** For each term the ranges of a text that it found, unsorted; they may overlap. */
export function findTermRanges(
  terms: readonly Term[],
  text: string,
): readonly (readonly Range[])[] {
  if (terms.length === 0) return [];
  const folded = fold(text);
  const haystack = mapHaystack(folded.text, linesOf(folded.text));
  return terms.map((term) => rangesOf(term, folded, haystack));
}

/** Ranges in order, with those that overlap or touch made one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else if (range.end > last.end) merged.splice(-1, 1, { start: last.start, end: range.end });
  }
  return merged;
}

function rangesOf(term: Term, folded: Folded, haystack: MappedHaystack): readonly Range[] {
  return term.needles.flatMap((needle) =>
    [...placesOf(haystack.text, needle)].map((at) => rangeAt(folded, haystack, needle, at)),
  );
}

function rangeAt(folded: Folded, haystack: MappedHaystack, needle: Needle, at: number): Range {
  const length = needle.text.length - needle.lead - needle.trail;
  const from = haystack.places[at] ?? 0;
  const last = haystack.places[at + length - 1] ?? from;
  return sourceRange(folded, from, last + 1);
}

function mapHaystack(folded: string, lines: readonly Line[]): MappedHaystack {
  const places: number[] = [];
  for (const line of lines) {
    for (const word of line) {
      places.push(NO_PLACE);
      for (const part of word) pushPlaces(places, part);
    }
    places.push(NO_PLACE, NO_PLACE);
  }
  return { text: haystackText(folded, lines), places };
}

function pushPlaces(places: number[], { from, to }: Part): void {
  for (let place = from; place < to; place += 1) places.push(place);
}
