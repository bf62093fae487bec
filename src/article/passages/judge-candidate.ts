import type { Range } from "../found.ts";
import { errorsByLength } from "./approximate-ends.ts";
import type { SoughtPassage } from "./sought-passage.ts";

/** How like a candidate is to what is sought. */
export type Judgement = Range & {
  /** Edits in the passage and in its context. */
  readonly errors: number;
  readonly isAccepted: boolean;
};

/** Of a context's characters, how many must stand unchanged for it to be the same: all but a word. */
const SAME_CONTEXT = 0.75;

/** The same where the article says nearly the same elsewhere: hardly anything may have changed. */
const SAME_CONTEXT_OF_TWINS = 0.9;

/** Between two contexts that are the same, so much of the words may have changed. */
const CHANGED_BETWEEN = 0.7;

/** Less for each edit in those contexts: a range might take its words from them. */
const TAKEN_FROM_CONTEXT = 2;

/** Beside a single context: nothing changed in a word or two, and a third of what is said beyond. */
const SURE_LENGTH = 10;
const CHANGED_BEYOND = 0.3;

/** Without its context a passage is told by its own words alone, if they are as many and unchanged. */
const LONE_LENGTH = 32;

/** Room for what was added when a text is compared with the beginning or end of another. */
const ADDED = 1.25;

/**
 * Judges whether ranges of the folded text are the passage. Words that are found elsewhere, or other
 * words in the same place, are not: the less of the context is left, the more like the words must be.
 */
export function createJudge(text: string, sought: SoughtPassage): (range: Range) => Judgement {
  const before = memoized((start) => errorsBefore(text, start, sought.before));
  const after = memoized((end) => errorsAfter(text, end, sought.after));
  const beginning = memoized((start) => errorsAfter(text, start, sought.beginning));
  const ending = memoized((end) => errorsBefore(text, end, sought.ending));

  /** A passage at an end of the article has no context there, and still has none. */
  function isSame(errors: number, length: number, isAtEnd: boolean): boolean {
    const share = sought.isRepeated ? SAME_CONTEXT_OF_TWINS : SAME_CONTEXT;
    return length === 0 ? isAtEnd : errors <= length * (1 - share);
  }

  /** For a long passage at least so many: those at its edges and in its length. */
  function wordErrors({ start, end }: Range): number {
    if (sought.quote === null)
      return beginning(start) + ending(end) + Math.abs(end - start - sought.length);
    return errorsByLength(sought.quote, text.slice(start, end)).at(-1) ?? 0;
  }

  return (range) => {
    const { start, end } = range;
    const words = wordErrors(range);
    const around = before(start) + after(end);
    const contexts = [
      isSame(before(start), sought.before.length, start === 0),
      isSame(after(end), sought.after.length, end === text.length),
    ].filter(Boolean).length;
    const length = Math.max(sought.length, end - start);
    const allowed = sought.isRepeated && contexts < 2 ? -1 : editsAllowed(contexts, around, length);
    return { ...range, errors: words + around, isAccepted: words <= allowed };
  };
}

/** Many ranges share a boundary, and to compare texts is what takes the time. */
function memoized(measure: (place: number) => number): (place: number) => number {
  const known = new Map<number, number>();
  return (place) => {
    const errors = known.get(place) ?? measure(place);
    known.set(place, errors);
    return errors;
  };
}

/** Below zero when no words are like enough. */
function editsAllowed(contexts: number, contextErrors: number, length: number): number {
  if (contexts === 0) return length >= LONE_LENGTH ? 0 : -1;
  const beside = Math.max(0, length - SURE_LENGTH) * CHANGED_BEYOND;
  const between = length * CHANGED_BETWEEN - contextErrors * TAKEN_FROM_CONTEXT;
  return contexts === 1 ? beside : Math.max(beside, between);
}

function errorsAfter(text: string, place: number, expected: string): number {
  const room = Math.ceil(expected.length * ADDED);
  return Math.min(...errorsByLength(expected, text.slice(place, place + room)));
}

function errorsBefore(text: string, place: number, expected: string): number {
  const room = Math.ceil(expected.length * ADDED);
  const found = text.slice(Math.max(0, place - room), place);
  return Math.min(...errorsByLength(reversed(expected), reversed(found)));
}

function reversed(text: string): string {
  return text.split("").toReversed().join("");
}
