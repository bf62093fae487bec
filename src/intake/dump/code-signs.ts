/** The start or end of a comment, or of raw text, in a page's code. */
const COMMENT_SIGNS: ReadonlySet<string> = new Set([
  "-->",
  "//-->",
  "// -->",
  "<!--",
  "//]]>",
  "]]>",
]);

/**
 * Whether scraping took a line from the page's code. It counts behind a text alone: inside one, code
 * is what the text is about.
 */
export function isRestOfCode(text: string): boolean {
  return COMMENT_SIGNS.has(text);
}
