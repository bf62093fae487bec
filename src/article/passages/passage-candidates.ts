import type { Range } from "../found.ts";
import { approximateEnds, bestEnds, NEEDLE_LIMIT } from "./approximate-ends.ts";
import { unitsOf, type SearchableText } from "./searchable-text.ts";
import type { SoughtPassage } from "./sought-passage.ts";

/** A place where a passage may begin or end, in the folded text. */
type Boundary = { readonly place: number; readonly errors: number };

/** Fewer units stand in too many places to tell one from another. */
const SHORTEST_NEEDLE = 8;

/** Edits allowed in a needle: a changed word of eight letters in the longest. */
const NEEDLE_BUDGET = 0.25;

/**
 * A quote this long is looked for by itself, a shorter one together with its context; and so are the two ends of a
 * longer one, since the context of one side does not stand beside the other end.
 */
const LONE_LENGTH = 32;

/** Boundaries of each kind that are tried: the best, and those near the hint where many are equal. */
const BOUNDARIES_TRIED = 12;

/** How much a passage may have shrunk or grown, with room for one word in short ones. */
const SHRINKAGE = 0.4;
const GROWTH = 1.6;
const WORD_ROOM = 16;

/**
 * Ranges of the folded text that may be the passage: begun where its context before ends or where
 * its words begin, ended where its words end or where its context after begins.
 * @param hint Where the passage stood, in the folded text.
 */
export function passageCandidates(
  text: SearchableText,
  sought: SoughtPassage,
  hint: number,
): readonly Range[] {
  const starts = nearest(startsOf(text, sought), hint);
  const ends = nearest(endsOf(text, sought), hint + sought.length);
  return starts.flatMap(({ place: start }) =>
    ends
      .filter(({ place: end }) => isPlausible(end - start, sought.length))
      .map(({ place: end }) => ({ start, end })),
  );
}

function isPlausible(length: number, expected: number): boolean {
  if (length < 1 || length > expected * GROWTH + WORD_ROOM) return false;
  return length >= expected * SHRINKAGE - WORD_ROOM;
}

function startsOf(text: SearchableText, sought: SoughtPassage): readonly Boundary[] {
  const { quote, beginning, before, after } = sought;
  const isLone = quote === null || beginning.length >= LONE_LENGTH;
  const edge = before === "" ? [{ place: 0, errors: 0 }] : [];
  return [
    ...edge,
    ...placesAfter(text, before),
    ...placesBefore(text, isLone ? beginning : beginning + after),
  ];
}

function endsOf(text: SearchableText, sought: SoughtPassage): readonly Boundary[] {
  const { quote, ending, before, after } = sought;
  const isLone = quote === null || ending.length >= LONE_LENGTH;
  const edge = after === "" ? [{ place: text.units().length, errors: 0 }] : [];
  return [
    ...edge,
    ...placesAfter(text, isLone ? ending : before + ending),
    ...placesBefore(text, after),
  ];
}

/** Where something like the end of a needle ends. */
function placesAfter(text: SearchableText, needle: string): readonly Boundary[] {
  const found = bestMatches(text.units(), unitsOf(needle.slice(-NEEDLE_LIMIT)));
  return found.map(({ end, errors }) => ({ place: end, errors }));
}

/** Where something like the start of a needle begins: the same, read from the end. */
function placesBefore(text: SearchableText, needle: string): readonly Boundary[] {
  const units = text.reversedUnits();
  const found = bestMatches(units, unitsOf(needle.slice(0, NEEDLE_LIMIT)).toReversed());
  return found.map(({ end, errors }) => ({ place: units.length - end, errors }));
}

function bestMatches(text: Uint16Array, needle: Uint16Array) {
  if (needle.length < SHORTEST_NEEDLE) return [];
  return bestEnds(approximateEnds(text, needle, Math.floor(needle.length * NEEDLE_BUDGET)));
}

/** The best boundaries without repetition, nearer ones first among equals. */
function nearest(boundaries: readonly Boundary[], hint: number): readonly Boundary[] {
  const sorted = boundaries.toSorted(
    (one, other) =>
      one.errors - other.errors || Math.abs(one.place - hint) - Math.abs(other.place - hint),
  );
  const byPlace = new Map<number, Boundary>();
  for (const boundary of sorted) {
    if (!byPlace.has(boundary.place)) byPlace.set(boundary.place, boundary);
  }
  return [...byPlace.values()].slice(0, BOUNDARIES_TRIED);
}
