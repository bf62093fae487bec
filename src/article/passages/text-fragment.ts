import type { Range } from "../found.ts";

/** Words at each end of a passage that browsers are told of: more break with the first small edit. */
const EDGE_WORDS = 5;

/** A passage of so few words is told whole. */
const WHOLE_WORDS = 8;

/** Words around a passage that tell it from another place with the same words. */
const CONTEXT_WORDS = 3;

/** A run of text in one block or cell; browsers find no words across two of them. */
const LINE = /[^\n\t]+/g;

/**
 * The text directive (WICG) of a passage, such as `:~:text=the%20ferry,the%20isles`, for browsers
 * that show the page without our script. They match whole words only, so it may tell of a little
 * more than the passage. Empty when the passage holds no word.
 */
export function textFragment(text: string, passage: Range): string {
  const words = wordsOf(text);
  const inside = words.filter(({ start, end }) => start < passage.end && end > passage.start);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return "";
  const isWhole = inside.length <= WHOLE_WORDS && first.line === last.line;
  const starts = inside.filter(({ line }) => line === first.line).slice(0, EDGE_WORDS);
  const ends = inside.filter(({ line }) => line === last.line).slice(-EDGE_WORDS);
  const parts = isWhole ? [inside] : withoutOverlap(starts, ends);
  const told = parts.map((part) => spelled(text, part));
  return `:~:text=${withContext(text, words, parts, told)}`;
}

type Word = Range & { readonly line: number };

/** Both ends in one line may not meet. */
function withoutOverlap(
  starts: readonly Word[],
  ends: readonly Word[],
): readonly (readonly Word[])[] {
  const last = starts.at(-1)?.end ?? 0;
  const rest = ends.filter(({ start }) => start >= last);
  return rest.length === 0 ? [starts] : [starts, rest];
}

/** Tells what stands around as well where the beginning stands more than once. */
function withContext(
  text: string,
  words: readonly Word[],
  parts: readonly (readonly Word[])[],
  told: readonly string[],
): string {
  const [start] = parts;
  const first = start?.[0];
  const last = parts.at(-1)?.at(-1);
  if (start === undefined || first === undefined || last === undefined) return "";
  const beginning = text.slice(first.start, start.at(-1)?.end);
  if (!repeats(text, beginning)) return told.join(",");
  const place = words.indexOf(first);
  const before = words.slice(Math.max(0, place - CONTEXT_WORDS), place);
  const end = words.indexOf(last) + 1;
  const after = words.slice(end, end + CONTEXT_WORDS);
  const prefix = sameLine(before, first.line).map((part) => `${spelled(text, part)}-`);
  const suffix = sameLine(after, last.line).map((part) => `-${spelled(text, part)}`);
  return [...prefix, ...told, ...suffix].join(",");
}

function sameLine(words: readonly Word[], line: number): readonly (readonly Word[])[] {
  const kept = words.filter((word) => word.line === line);
  return kept.length === 0 ? [] : [kept];
}

function repeats(text: string, piece: string): boolean {
  const lower = text.toLowerCase();
  const first = lower.indexOf(piece.toLowerCase());
  return lower.includes(piece.toLowerCase(), first + 1);
}

function spelled(text: string, words: readonly Word[]): string {
  const piece = text.slice(words[0]?.start, words.at(-1)?.end);
  // What ends an address in a message, or parts a directive, must not stand in it as it is.
  return encodeURIComponent(piece.toWellFormed()).replace(
    /[-.!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Words as browsers part them, also in scripts without spaces. */
function wordsOf(text: string): readonly Word[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index: lineStart }) =>
    Array.from(segmenter.segment(line))
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment, index }) => ({
        start: lineStart + index,
        end: lineStart + index + segment.length,
        line: lineStart,
      })),
  );
}
