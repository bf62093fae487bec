import { foldText } from "#article/fold.ts";
import type { MarkedText, Range, Snippet } from "#article/found.ts";
import { blockTexts } from "#article/text.ts";
import { cutWindow } from "./cut-window.ts";
import type { Document } from "./document.ts";
import { letterSearchFor } from "./letter-search.ts";
import { haystackOf } from "./lines.ts";
import { findMarks, findTermRanges, mergeRanges } from "./marks.ts";
import { occursIn } from "./occurrences.ts";
import { bodyTerms, positiveTerms, type Query, type Term } from "./query.ts";

/** Length of a passage in UTF-16 units: two lines of a row on a wide screen, four on a phone, so that no mark is cut off. */
export const PASSAGE_LENGTH = 135;

/** A range found by one of several terms. */
type TermRange = Range & { readonly term: number };

/**
 * The title and the passage of about `PASSAGE_LENGTH` that hold most different words of a query, with
 * their marks. When the body holds none of them the passage is the excerpt.
 */
export function snippetOf(query: Query, document: Document): Snippet {
  const { ordinal, article } = document.entry;
  return {
    ordinal,
    title: { text: article.title, marks: findMarks(positiveTerms(query), article.title) },
    passage: passageOf(bodyTerms(query), document),
  };
}

function passageOf(terms: readonly Term[], { entry, excerpt }: Document): MarkedText {
  const text = passageWithMostTerms(terms, entry.article.blocks.flatMap(blockTexts));
  if (text === null) return { text: excerpt, marks: findMarks(terms, excerpt) };
  const ranges = findTermRanges(terms, text);
  const densest = densestRange(byStart(ranges), PASSAGE_LENGTH);
  return cutWindow({ text, marks: mergeRanges(ranges.flat()) }, densest, PASSAGE_LENGTH);
}

function passageWithMostTerms(terms: readonly Term[], passages: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const passage of passages) {
    if (most === terms.length) break;
    const count = countIn(terms, passage);
    if (count > most) [best, most] = [passage, count];
  }
  return best;
}

/** How many terms occur in a text; it is taken apart only where the letters of any stand in it. */
function countIn(terms: readonly Term[], text: string): number {
  const folded = foldText(text);
  const likely = terms.filter(({ needles }) =>
    needles.some((needle) => letterSearchFor(needle)(folded)),
  );
  if (likely.length === 0) return 0;
  const haystack = haystackOf(text);
  return likely.filter((term) => occursIn(haystack, term)).length;
}

function byStart(ranges: readonly (readonly Range[])[]): readonly TermRange[] {
  return ranges
    .flatMap((found, term) => found.map((range) => ({ ...range, term })))
    .toSorted((a, b) => a.start - b.start);
}

/** The first stretch no longer than a length that holds ranges of the most different terms. */
function densestRange(ranges: readonly TermRange[], length: number): Range {
  const counts = new Map<number, number>();
  let best: Range = { start: 0, end: 0 };
  let most = 0;
  let left = 0;
  for (const { term, end } of ranges) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    left = dropBefore(ranges, left, end - length, counts);
    if (counts.size > most) [best, most] = [{ start: ranges[left]?.start ?? 0, end }, counts.size];
  }
  return best;
}

/** Takes the ranges that start before a limit out of the counts; gives the place of the first left. */
function dropBefore(
  ranges: readonly TermRange[],
  left: number,
  limit: number,
  counts: Map<number, number>,
): number {
  let place = left;
  for (
    let range = ranges[place];
    range !== undefined && range.start < limit;
    range = ranges[place]
  ) {
    const count = counts.get(range.term) ?? 0;
    if (count > 1) counts.set(range.term, count - 1);
    else counts.delete(range.term);
    place += 1;
  }
  return place;
}
