import { wordCount } from "./prose.ts";
import { type Sign, signOf } from "./signs.ts";

/** What a paragraph's last line has, which may be one word long and a label elsewhere. */
const SENTENCE_END = /[.!?…।۔؟։።。！？]["'”’»]?$/u;

/** Whether a line ends as a paragraph does: a colon opens what comes below. */
export function endsParagraph(text: string): boolean {
  return SENTENCE_END.test(text);
}

/**
 * Whether a line is no part of the sentence above it, whatever the lines' widths: a day, a byline, a known line of
 * a site.
 * @param language BCP 47 tag of the text, or null.
 */
export function isLineOfPage(text: string, language: string | null): boolean {
  if (endsParagraph(text)) return false;
  const kind = kindOf(text, language);
  return kind === "meta" || kind === "furniture";
}

/** Whether a line names authors or a day. */
export function isStampLine(text: string, language: string | null): boolean {
  return kindOf(text, language) === "meta";
}

function kindOf(text: string, language: string | null): Sign["kind"] {
  return signOf(text, wordCount(text), language).kind;
}
