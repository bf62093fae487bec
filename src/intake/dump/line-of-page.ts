import { wordCount } from "./prose.ts";
import { signOf } from "./signs.ts";

/** What a paragraph's last line has, which may be one word long and a label elsewhere. */
const SENTENCE_END = /[.!?…।۔؟։።。！？]["'”’»]?$/u;

/**
 * Whether a line is no part of the sentence above it, whatever the lines' widths: a day, a byline, a known line of
 * a site.
 * @param language BCP 47 tag of the text, or null.
 */
export function isLineOfPage(text: string, language: string | null): boolean {
  if (SENTENCE_END.test(text)) return false;
  const { kind } = signOf(text, wordCount(text), language, () => false);
  return kind === "meta" || kind === "furniture";
}
