/** Bytes at a file's start among which a page's first tag stands. */
const SNIFFED = 1024;

const LATIN_1 = new TextDecoder("latin1");

/** A page's first tag, behind a byte order mark, white space and comments. */
const OPENING =
  /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).){0,400}-->)*<(?:!doctype\s+html|html|head|body|main|article|section|div|header|h1|p)(?:\s[^<>]*)?>/is;

/** The end of an element of text, which a page has and a line about tags has not. */
const CLOSING = /<\/(?:p|h1|h2|div|article|body|title|head)>/i;

/** Whether bytes are a page's markup, whatever their file is called. */
export function isMarkup(bytes: Uint8Array): boolean {
  if (!OPENING.test(LATIN_1.decode(bytes.subarray(0, SNIFFED)))) return false;
  return CLOSING.test(LATIN_1.decode(bytes));
}
