import { decodeWindows1252 } from "./windows-1252.ts";

/** A file's text with `\n` line ends and no control characters, and what may be wrong with it. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly doubts: readonly string[] }
  | { readonly kind: "binary" };

type Guess = { readonly text: string; readonly doubts: readonly string[] };

/**
 * Control characters in a file that is not text: at least so many, and at least this share of its
 * characters. Compressed data has about 11 %, UTF-16 without its mark 50 %; damaged prose has a few.
 */
const BINARY_CONTROLS = 4;
const BINARY_SHARE = 0.03;

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const LINE_END = /\r\n?|[\v\f\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const CONTROL = /[\0-\b\x0e-\x1f\x7f-\x9f]/g;
const UNREADABLE = /\ufffd/g;

/**
 * Reads a file's bytes as text. A byte order mark decides; else the bytes are UTF-8 when most of
 * their characters beyond ASCII are, and windows-1252 otherwise, which is told as a doubt.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, doubts } = guessEncoding(bytes);
  const lines = text.replace(LINE_END, "\n");
  const clean = lines.replace(CONTROL, "");
  const controls = lines.length - clean.length;
  if (isBinary(controls, lines)) return { kind: "binary" };
  return {
    kind: "text",
    text: clean,
    doubts: [...doubts, ...unreadableDoubt(clean), ...controlDoubt(controls)],
  };
}

function guessEncoding(bytes: Uint8Array): Guess {
  const mark = BYTE_ORDER_MARKS.find((entry) =>
    entry.bytes.every((byte, index) => bytes[index] === byte),
  );
  const text = new TextDecoder(mark?.encoding ?? "utf-8").decode(bytes);
  if (mark !== undefined || isMostlyUtf8(text, bytes)) return { text, doubts: [] };
  return {
    text: decodeWindows1252(bytes),
    doubts: [
      "It is not in UTF-8 and was read as windows-1252. If letters look wrong, save it as UTF-8.",
    ],
  };
}

function isMostlyUtf8(text: string, bytes: Uint8Array): boolean {
  const bad = countUnreadable(text) - countEncodedReplacements(bytes);
  return bad * 2 <= countBeyondAscii(text);
}

/** U+FFFD that the file really holds: another program's loss, but valid UTF-8. */
function countEncodedReplacements(bytes: Uint8Array): number {
  let count = 0;
  let at = bytes.indexOf(0xef);
  while (at !== -1) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
    at = bytes.indexOf(0xef, at + 1);
  }
  return count;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) count += 1;
  }
  return count;
}

function countUnreadable(text: string): number {
  return text.length - text.replace(UNREADABLE, "").length;
}

function isBinary(controls: number, text: string): boolean {
  return controls >= BINARY_CONTROLS && controls > BINARY_SHARE * text.length;
}

function unreadableDoubt(text: string): readonly string[] {
  const count = countUnreadable(text);
  if (count === 0) return [];
  return [
    `Unreadable characters, shown as \ufffd: ${count}. Save the file as UTF-8 from where it came.`,
  ];
}

function controlDoubt(count: number): readonly string[] {
  return count === 0 ? [] : [`Control characters left out: ${count}. The text may be damaged.`];
}
