import { EMPTY_PARAGRAPH, type PreparedMarkup } from "./prepared-markup.ts";
import { replaceShortcodes } from "./shortcodes.ts";

/** By this the block editor says where its blocks begin; it writes all paragraphs as such. */
const BLOCK_SIGN = "<!-- wp:";

/** A tag, a text, or a sign that opens no tag. */
const TOKEN = /<[^<>]*>|[^<]+|</g;

/** Elements in which line ends mean nothing or themselves. */
const VERBATIM = /^<(\/?)(?:pre|script|style|textarea)\b/i;

const LINE_BREAK = /^<br\b/i;

/** An empty line or several, or the end of a line. */
const LINE_ENDS = /\n[^\S\n]*\n\s*|\n/g;

/**
 * Makes a post's text, as WordPress keeps it, markup: the site's program turns its signs for pictures with
 * captions and the like into elements, and parts paragraphs by empty lines.
 * @param firstLine Line number of the text's first line in the file, from 1.
 */
export function wordpressMarkup(source: string, firstLine: number): PreparedMarkup {
  const { markup, removed } = replaceShortcodes(source, firstLine);
  return { markup: withParagraphs(markup), removed };
}

/** Only the classic editor's line ends are a reader's; the block editor's are spaces. */
function withParagraphs(markup: string): string {
  const isClassic = !markup.includes(BLOCK_SIGN);
  const parts: string[] = [];
  let verbatim = 0;
  let before = "";
  for (const [token] of markup.matchAll(TOKEN)) {
    const tag = VERBATIM.exec(token);
    if (tag !== null) verbatim = Math.max(0, verbatim + (tag[1] === "" ? 1 : -1));
    const isText = !token.startsWith("<") && verbatim === 0;
    parts.push(isText ? withLineEnds(token, isClassic, LINE_BREAK.test(before)) : token);
    before = token;
  }
  return parts.join("");
}

/** @param isBroken Whether the line has ended before the text already. */
function withLineEnds(text: string, isClassic: boolean, isBroken: boolean): string {
  return text.replace(LINE_ENDS, (ends, at: number) => {
    if (ends.length > 1) return EMPTY_PARAGRAPH + ends;
    const isSame = isBroken && text.slice(0, at).trim() === "";
    return isClassic && !isSame ? `<br>${ends}` : ends;
  });
}
