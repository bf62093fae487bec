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
  if (!opensWithTag(bytes)) return false;
  if (!OPENING.test(LATIN_1.decode(bytes.subarray(0, SNIFFED)))) return false;
  return CLOSING.test(LATIN_1.decode(bytes));
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const LESS_THAN = 0x3c;

/** Bytes that show nothing: tab to carriage return, the space, and the one at which no line breaks. */
const BLANKS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 0x20, 0xa0]);

/** Whether what is seen first may open a tag or a comment: in most files it is a letter, and nothing need be decoded. */
function opensWithTag(bytes: Uint8Array): boolean {
  const isMarked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  let at = isMarked ? BYTE_ORDER_MARK.length : 0;
  while (at < SNIFFED && BLANKS.has(bytes[at] ?? LESS_THAN)) at += 1;
  return bytes[at] === LESS_THAN;
}
