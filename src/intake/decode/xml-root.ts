/** Bytes among which a document's first element stands; exports explain themselves above it. */
const SNIFFED = 16_384;

/** Each byte as a character: the structure of a document is ASCII in all encodings that files have. */
const LATIN_1 = new TextDecoder("latin1");

/** What a byte order mark and the other halves of ASCII in UTF-16 are as such characters. */
const NO_CHARACTERS = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|\0/g;

const NAME = /<([A-Za-z_][\w:.-]{0,80})(?=[\s/>])/y;

/** What may stand above the first element, and how it ends; the longest start first. */
const ABOVE = [
  { start: "<!--", end: "-->" },
  { start: "<?", end: "?>" },
  { start: "<!", end: ">" },
] as const;

/** The end of a declaration that holds others. */
const SUBSET_END = /\]\s*>/g;

/** Bytes with which a document may start: a tag, white space, the parts of a byte order mark, halves of UTF-16. */
const FIRST_BYTES: ReadonlySet<number> = new Set([
  0x3c, 0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0xef, 0xfe, 0xff, 0,
]);

/** The name of a document's first element as it is written, or null when a file does not begin as XML does. */
export function rootNameOf(bytes: Uint8Array): string | null {
  const [first] = bytes;
  if (first === undefined || !FIRST_BYTES.has(first)) return null;
  const text = startOf(bytes);
  let at = afterSpaces(text, 0);
  for (let next = skipped(text, at); next > at; next = skipped(text, at)) at = next;
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1] ?? null;
}

function startOf(bytes: Uint8Array): string {
  return LATIN_1.decode(bytes.subarray(0, SNIFFED)).replace(NO_CHARACTERS, "");
}

/** A name without its prefix, in lower case. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** The place behind a comment, an instruction or a declaration that starts at a place, or that place. */
function skipped(text: string, at: number): number {
  const above = ABOVE.find(({ start }) => text.startsWith(start, at));
  if (above === undefined) return at;
  const end = text.indexOf(above.end, at);
  if (end === -1) return at;
  const isOuter = above.start === "<!" && text.slice(at, end).includes("[");
  return afterSpaces(text, isOuter ? subsetEnd(text, at) : end + above.end.length);
}

function subsetEnd(text: string, at: number): number {
  SUBSET_END.lastIndex = at;
  return SUBSET_END.exec(text) === null ? at : SUBSET_END.lastIndex;
}

function afterSpaces(text: string, at: number): number {
  const rest = /\S/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? text.length;
}
