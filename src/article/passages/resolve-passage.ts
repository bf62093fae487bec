import type { Range } from "../found.ts";
import { writtenRange } from "./fold-passage-text.ts";
import { createJudge, type Judgement } from "./judge-candidate.ts";
import type { PassageAnchor } from "./passage-anchor.ts";
import { passageCandidates } from "./passage-candidates.ts";
import type { SearchableText } from "./searchable-text.ts";
import { soughtPassage, type SoughtPassage } from "./sought-passage.ts";

/** Where a passage stands in a text, in UTF-16 units. */
export type FoundPassage = Range & {
  /** Unchanged, the same but for spaces, quotation marks and case, or in changed words. */
  readonly likeness: "exact" | "folded" | "approximate";
};

/** Of several places that fit, one is taken by the hint only when it is nearer by this factor. */
const CLEARLY_NEARER = 2;

/** Places that differ by fewer edits than this fit equally well. */
const EQUAL_ERRORS = 4;

/**
 * Finds a passage in a text: as written, then folded, then with changed words within a budget, where
 * the context decides. Null when nothing is alike enough, or several places are and none is clearly
 * nearer to where the passage stood: no passage is better than a wrong one. Never throws.
 */
export function resolvePassage(text: SearchableText, anchor: PassageAnchor): FoundPassage | null {
  const exact = exactRange(text.source, anchor);
  if (exact !== null) return { ...exact, likeness: "exact" };
  const sought = soughtPassage(anchor);
  if (sought.beginning === "" || sought.ending === "") return null;
  const folded = text.folded();
  const hint = placeOf(folded.offsets, anchor.at);
  const same = foldedRange(folded.text, sought, hint);
  const range = same ?? likeliest(text, sought, hint);
  if (range === null) return null;
  const written = writtenRange(text.source, folded, range);
  return { ...written, likeness: same === null ? "approximate" : "folded" };
}

/** Where the anchor's words stand unchanged between its contexts, at the hint or nearest to it. */
function exactRange(source: string, anchor: PassageAnchor): Range | null {
  const { quote, ending, before, after, at } = anchor;
  if (ending !== null || quote === "") return null;
  const start = occurrence(source, before, quote + after, at);
  return start === null ? null : { start, end: start + quote.length };
}

function foldedRange(text: string, sought: SoughtPassage, hint: number): Range | null {
  const { quote, before, after } = sought;
  if (quote === null) return null;
  const start = occurrence(text, before, quote + after, hint);
  return start === null ? null : { start, end: start + quote.length };
}

function likeliest(text: SearchableText, sought: SoughtPassage, hint: number): Range | null {
  const judged = passageCandidates(text, sought, hint)
    .map(createJudge(text.folded().text, sought))
    .filter(({ isAccepted }) => isAccepted)
    .toSorted((one, other) => one.errors - other.errors);
  const rivals = distinct(judged).filter(
    ({ errors }) => errors < (judged[0]?.errors ?? 0) + EQUAL_ERRORS,
  );
  const start = clearlyNearest(
    rivals.map((rival) => rival.start),
    hint,
  );
  return rivals.find((rival) => rival.start === start) ?? null;
}

/** Of ranges that overlap, the best alone: they are the same passage. */
function distinct(judged: readonly Judgement[]): readonly Judgement[] {
  const kept: Judgement[] = [];
  for (const each of judged) {
    if (!kept.some(({ start, end }) => each.start < end && start < each.end)) kept.push(each);
  }
  return kept;
}

function clearlyNearest(places: readonly number[], hint: number): number | null {
  const away = (place: number) => Math.abs(place - hint);
  const [first, second] = places.toSorted((one, other) => away(one) - away(other));
  if (first === undefined) return null;
  if (second !== undefined && away(first) * CLEARLY_NEARER > away(second)) return null;
  return first;
}

/** Where words stand behind a context, at the hint or clearly nearest to it. */
function occurrence(text: string, before: string, words: string, hint: number): number | null {
  const needle = before + words;
  const from = hint - before.length;
  const left = text.lastIndexOf(needle, from);
  const right = text.indexOf(needle, from + 1);
  const places = [
    left,
    left > 0 ? text.lastIndexOf(needle, left - 1) : -1,
    right,
    right < 0 ? -1 : text.indexOf(needle, right + 1),
  ];
  const starts = places.filter((place) => place >= 0).map((place) => place + before.length);
  return clearlyNearest(starts, hint);
}

/** The place in the folded text of a place in the source. */
function placeOf(offsets: Uint32Array, at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
