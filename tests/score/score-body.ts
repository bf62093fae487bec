import type { Block } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { isItemNumber, isText, withoutSpaces } from "./sentences.ts";

/** What became of a body's text, in numbers of sentences and paragraphs. */
export type BodyScore = {
  /** Sentences expected. */
  readonly sentences: number;
  /** Of these, those that are nowhere in the body found. */
  readonly lost: number;
  /** Of these, those that are there, but with the end of a paragraph inside. */
  readonly split: number;
  /** Paragraphs and list items found that hold text which is not expected. */
  readonly leaked: number;
};

/** The sign before a list's item: `1.`, `(a)`, `٢-`. A system that keeps it leaks nothing. */
const ITEM_SIGN = /^\(?(?:\p{N}{1,3}|\p{L})[.)-]$/u;

const BLOCK_END = "\n";
const TAKEN = "\0";

/**
 * Code units of the pieces by which damaged text is known again: longer than what two languages'
 * common words share by chance, short enough to lie between two damaged letters.
 */
const PIECE = 6;

/** Text is a damaged sentence, and no leak, when this share of its pieces is of a missing one. */
const DAMAGED_SHARE = 0.5;

/**
 * Compares the body found with the sentences expected. Each sentence takes its text out of the
 * body once, the longest first, so that a refrain must be there as often as expected, and `No.` is
 * not found inside another sentence. Sentences are looked for as strings and not as bags of words:
 * a bag would find a lost sentence's words elsewhere. What is left of a paragraph afterwards leaked,
 * but for the rest of a sentence that was damaged, since that fault is counted already. Neither the
 * order of sentences nor the kind of a block counts.
 * @param expected As `sentencesOf` gives them.
 * @param excused Text that may stand in the body without being a leak, or an empty string.
 */
export function scoreBody(
  expected: readonly string[],
  found: readonly Block[],
  excused: string,
): BodyScore {
  const body = found.flatMap(blockTexts).map(withoutSpaces).join(BLOCK_END);
  const whole = take(expected, body);
  const joined = take(whole.missing, whole.rest.replaceAll(BLOCK_END, ""));
  const known = [...whole.missing, withoutSpaces(excused)].join(BLOCK_END);
  const leaks = whole.rest.split(BLOCK_END).filter((rest) => isLeak(rest, known));
  const lost = countTexts(joined.missing);
  return {
    sentences: countTexts(expected),
    lost,
    split: countTexts(whole.missing) - lost,
    leaked: leaks.length,
  };
}

/** How many of some sentences are more than an item's number. */
function countTexts(sentences: readonly string[]): number {
  return sentences.filter((sentence) => !isItemNumber(sentence)).length;
}

type Taking = { readonly missing: readonly string[]; readonly rest: string };

function take(sentences: readonly string[], text: string): Taking {
  const missing: string[] = [];
  let rest = text;
  for (const sentence of sentences.toSorted((a, b) => b.length - a.length)) {
    const at = rest.indexOf(sentence);
    if (at === -1) missing.push(sentence);
    else rest = rest.slice(0, at) + TAKEN + rest.slice(at + sentence.length);
  }
  return { missing, rest };
}

function isLeak(rest: string, known: string): boolean {
  const [before = "", ...after] = rest.split(TAKEN);
  const texts = after.length > 0 && ITEM_SIGN.test(before) ? after : [before, ...after];
  return texts.some((text) => isText(text) && !isDamaged(text, known));
}

function isDamaged(text: string, known: string): boolean {
  const size = Math.min(PIECE, text.length);
  const pieces = Array.from({ length: text.length - size + 1 }, (_, at) =>
    text.slice(at, at + size),
  );
  const familiar = pieces.filter((piece) => known.includes(piece));
  return familiar.length >= pieces.length * DAMAGED_SHARE;
}
