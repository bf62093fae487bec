import { join } from "node:path";
import type { Range } from "#article/found.ts";
import { passageText } from "#article/passages/passage-anchor.ts";
import { blockTexts } from "#article/text.ts";
import { goldenCaseNames, readGoldenCase } from "#tests/intake/golden-case.ts";

const CASES = "tests/cases";

/** The texts of all articles of the golden cases, as they should be read. */
export function goldenTexts(): readonly string[] {
  return goldenCaseNames(CASES)
    .flatMap((name) => readGoldenCase(join(CASES, name)).expected.articles ?? [])
    .map(({ title, blocks }) => passageText([title, ...blocks.flatMap(blockTexts)]));
}

/** A source of numbers from 0 to 1 that gives the same ones each time: Mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A passage of some words of a text, long ones as likely as ones half as long, or null if it has too few. */
export function anyPassage(text: string, random: () => number): Range | null {
  const words = [...text.matchAll(/\S+/g)];
  const wanted = Math.floor(2 ** (1 + random() * 6));
  const first = Math.floor(random() * Math.max(1, words.length - wanted));
  const last = words[Math.min(words.length - 1, first + wanted - 1)];
  const start = words[first]?.index;
  if (start === undefined || last === undefined) return null;
  return { start, end: last.index + last[0].length };
}

/** An edited text, and where the passage stands in it; null when the edit cannot be made there. */
type Edited = { readonly text: string; readonly passage: Range } | null;

export type Edit = {
  readonly name: string;
  readonly make: (text: string, passage: Range, random: () => number) => Edited;
};

/** Characters around a passage in which a changed word still matters to its anchor. */
const NEIGHBOURHOOD = 60;

const NEW_WORD = "quayside";

export const EDITS: readonly Edit[] = [
  { name: "a word changed inside", make: changeWordInside },
  { name: "a word changed nearby", make: changeWordNearby },
  { name: "the sentence before removed", make: removeSentenceBefore },
  { name: "white space changed", make: changeWhiteSpace },
  { name: "quotation marks swapped", make: swapQuotes },
];

/** A text without the passage, and with no trace of it. */
export function withoutPassage(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(end);
}

function changeWordInside(text: string, passage: Range, random: () => number): Edited {
  return changeWord(text, passage, passage, random);
}

function changeWordNearby(text: string, passage: Range, random: () => number): Edited {
  const { start, end } = passage;
  const isBefore = random() < 0.5;
  const range = isBefore
    ? { start: Math.max(0, start - NEIGHBOURHOOD), end: start }
    : { start: end, end: Math.min(text.length, end + NEIGHBOURHOOD) };
  return changeWord(text, passage, range, random);
}

/** Replaces one word of a range by another one. */
function changeWord(text: string, passage: Range, range: Range, random: () => number): Edited {
  const words = [...text.slice(range.start, range.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return null;
  const start = range.start + word.index;
  return replaced(text, passage, { start, end: start + word[0].length }, NEW_WORD);
}

/** Takes out what stands before the passage back to the end of the last sentence but one. */
function removeSentenceBefore(text: string, passage: Range): Edited {
  const before = text.slice(0, passage.start);
  const ends = [...before.matchAll(/[.!?。！？؟]["'”’»]?\s+|\n/g)].map(
    (end) => end.index + end[0].length,
  );
  const last = ends.at(-1);
  if (last === undefined) return null;
  const start = last === passage.start ? (ends.at(-2) ?? 0) : last;
  return replaced(text, passage, { start, end: passage.start }, "");
}

function changeWhiteSpace(text: string, passage: Range, random: () => number): Edited {
  const kinds = ["\u00a0", "  ", "\n", " \n\n"];
  return mapped(text, passage, (character) =>
    /\s/.test(character) && random() < 0.5
      ? (kinds[Math.floor(random() * kinds.length)] ?? "")
      : character,
  );
}

const SWAPPED = new Map([
  ["“", '"'],
  ["”", '"'],
  ['"', "”"],
  ["‘", "'"],
  ["’", "'"],
  ["'", "’"],
  ["«", "“"],
  ["»", "”"],
  ["「", "『"],
  ["」", "』"],
]);

/** Swaps all marks; a text without any is put between some. */
function swapQuotes(text: string, passage: Range): Edited {
  return mapped(text, passage, (character) => SWAPPED.get(character) ?? character);
}

function mapped(text: string, { start, end }: Range, map: (character: string) => string): Edited {
  const part = (from: number, to: number) => text.slice(from, to).split("").map(map).join("");
  const before = part(0, start);
  const words = part(start, end);
  const passage = { start: before.length, end: before.length + words.length };
  return { text: before + words + part(end, text.length), passage };
}

function replaced(text: string, passage: Range, gone: Range, word: string): Edited {
  const shift = word.length - (gone.end - gone.start);
  const moved = (place: number) => (place >= gone.end ? place + shift : place);
  return {
    text: text.slice(0, gone.start) + word + text.slice(gone.end),
    passage: { start: moved(passage.start), end: moved(passage.end) },
  };
}
