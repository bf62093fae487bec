import type { Block } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACES = /\s+/gu;

/** The number of an item, which the rules for sentences cut from its text: `3.`, `3)`. */
const ITEM_NUMBER = /^\p{Nd}{1,3}[.)]$/u;

/**
 * A text for comparing: composed (NFC) and without white space. Where a line break of the source
 * became a space, or in Chinese none, is no matter of what was lost.
 */
export function withoutSpaces(text: string): string {
  return text.normalize("NFC").replace(SPACES, "");
}

/**
 * The sentences of a body in its order, each without white space. Only the expected body is cut,
 * by Unicode's rules for sentences (UAX #29, as Intl.Segmenter has them), block by block: a cut
 * that a reader would not make, as after `Mr.`, is then the same for all that are compared. What
 * holds neither letter nor digit is no sentence.
 */
export function sentencesOf(blocks: readonly Block[], language: string | null): string[] {
  const segmenter = new Intl.Segmenter(language ?? "und", { granularity: "sentence" });
  const texts = blocks.flatMap(blockTexts);
  const sentences = texts.flatMap((text) =>
    Array.from(segmenter.segment(text), (cut) => cut.segment),
  );
  return sentences.map(withoutSpaces).filter(isText);
}

/** Whether there is something to read in a text: a letter or a digit. */
export function isText(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** Whether a sentence is the number of an item alone, which a list says without spelling it. */
export function isItemNumber(sentence: string): boolean {
  return ITEM_NUMBER.test(sentence);
}
