import { foldText } from "#article/fold.ts";
import type { Range } from "#article/found.ts";
import { textsOf } from "#article/text.ts";
import type { Document } from "./document.ts";
import { letterSearchFor } from "./letter-search.ts";
import { findTermRanges } from "./marks.ts";
import type { Term } from "./query.ts";

/** How near to each other the words of a query stand in an article, the nearest first. */
const TOGETHER = 0;
const NEAR = 1;
const APART = 2;

/** UTF-16 units between two words of a phrase: a sign and the spaces round it. */
const LONGEST_JOINT = 3;

/** UTF-16 units that hold a short sentence, or half of a long one. */
const LONGEST_NEIGHBOURHOOD = 100;

/**
 * Puts articles in whose texts the words of a query follow each other before those where they stand in one
 * neighbourhood, and those before all others; within each the order stays. Proximity is the strongest
 * sign of relevance that single words do not tell (Tao and Zhai 2007).
 */
export function closestFirst(
  terms: readonly Term[],
  documents: readonly Document[],
): readonly Document[] {
  const ranked = documents.map((document) => ({
    document,
    distance: Math.min(...textsOf(document.entry.article).map((text) => distanceIn(terms, text))),
  }));
  return ranked.toSorted((a, b) => a.distance - b.distance).map(({ document }) => document);
}

function distanceIn(terms: readonly Term[], text: string): number {
  const folded = foldText(text);
  const mayHold = ({ needles }: Term) => needles.some((needle) => letterSearchFor(needle)(folded));
  if (!terms.every(mayHold)) return APART;
  const ranges = findTermRanges(terms, text);
  if (areTogether(ranges)) return TOGETHER;
  return shortestSpan(ranges) <= LONGEST_NEIGHBOURHOOD ? NEAR : APART;
}

/** Whether the terms follow each other somewhere, in the order of the query. */
function areTogether([first = [], ...others]: readonly (readonly Range[])[]): boolean {
  const ends = others.reduce(
    (before, ranges) => ranges.filter(({ start }) => before.some(isJoint(start))),
    first,
  );
  return ends.length > 0;
}

function isJoint(start: number): (before: Range) => boolean {
  return ({ end }) => start >= end && start - end <= LONGEST_JOINT;
}

/** The length of the shortest part of a text that holds all terms; infinite where none does. */
function shortestSpan(ranges: readonly (readonly Range[])[]): number {
  const inOrder = ranges
    .flatMap((found, term) => found.map((range) => ({ ...range, term })))
    .toSorted((a, b) => a.start - b.start);
  const latest = ranges.map(() => -Infinity);
  let shortest = Infinity;
  for (const { term, start, end } of inOrder) {
    latest[term] = start;
    shortest = Math.min(shortest, end - Math.min(...latest));
  }
  return shortest;
}
