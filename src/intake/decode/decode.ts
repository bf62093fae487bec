import { decodeLegacy } from "./decode-legacy.ts";
import { decodeByLine } from "./decode-lines.ts";
import { detectUtf16, type Utf16 } from "./decode-utf-16.ts";
import { readIso2022, readUtf32, readWithoutStrays } from "./damaged-bytes.ts";
import { decodeEntities } from "./entities.ts";
import { withoutLineTags } from "./line-tags.ts";
import { type Unnumbered, withoutLinkNumbers } from "./link-numbers.ts";
import { repairMojibake } from "./mojibake.ts";
import { withoutWrapping, withWholeLetters } from "./text-wrapping.ts";

/** A file's text with `\n` line ends and no control characters, and what may be wrong with it. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly doubts: readonly string[] }
  | { readonly kind: "binary" };

type Guess = {
  readonly text: string;
  readonly doubts: readonly string[];
  /** Whether it is known to hold nothing unclean. */
  readonly isClean?: boolean;
};

/**
 * Control characters in a file that is not text: at least so many, and at least this share of its
 * characters. Compressed data has about 11 %, damaged prose has a few.
 */
const BINARY_CONTROLS = 4;
const BINARY_SHARE = 0.03;

/** The same where every byte is read: a text that some program put signals into. */
const BINARY_SHARE_IF_READABLE = 0.1;

/**
 * The share of zero bytes from which they are halves of characters; fewer are damage, and behind
 * the text they fill the rest of a block on a disk.
 */
const MOST_STRAY_ZEROS = 1 / 3;

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Signs that end lines, and what is written for each. */
type LineEnds = { readonly sign: RegExp; readonly written: (sign: string) => string };

/** The end of a printed page opens a line, and ends none that has ended. */
const LINE_END: LineEnds = {
  sign: /(?:\r\n?|\n)[\v\f](?![\r\n])|\r\n?|[\v\f\u2028\u2029]/g,
  written: () => "\n",
};
const JSON_LINE_END: LineEnds = { sign: /\r\n?/g, written: () => "\n" };

/** The same where ends of pages are kept at the start of a line. */
const PAGED_LINE_END: LineEnds = {
  sign: /(?:\r\n?|\n)\v(?![\r\n])|\r\n?|[\v\u2028\u2029]|(?<![\r\n])\f/g,
  written: (sign) => (sign === "\f" ? "\n\f" : "\n"),
};
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const CONTROL = /[\0-\b\x0e-\x1f\x7f-\x9f]/g;
/** Those that are no bytes of garbled UTF-8: they cut its sequences, and HTML codes, in two. */
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const ASCII_CONTROL = /[\0-\b\x0e-\x1f\x7f]/g;
const UNREADABLE = "\ufffd";

/** What most texts have nothing of: line ends and control characters to replace. */
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const UNCLEAN = /[\0-\b\v-\x1f\x7f-\x9f\u2028\u2029]/;

const UTF_8 = new TextDecoder("utf-8");

/**
 * Reads a file's bytes as text. A byte order mark decides the encoding; else they are UTF-8 when
 * most of their characters beyond ASCII are, then UTF-16 when their zero bytes say so, then the
 * legacy encoding whose reading looks most like a language. HTML entities and garbled UTF-8 are
 * repaired where they cannot be meant. All but UTF-8 is told as doubts, with counts.
 * @param entities `keep` for formats in which entities have a meaning, such as HTML and Markdown.
 */
export function decode(bytes: Uint8Array, entities: "decode" | "keep" = "decode"): Decoded {
  return cleaned(guessEncoding(bytes), entities);
}

/** The same for a text whose form feeds count, since a printed page ends there: they stay, each at the start of a line. */
export function decodePaged(bytes: Uint8Array): Decoded {
  return cleaned(guessEncoding(bytes), "decode", PAGED_LINE_END);
}

/** The same for markup whose encoding its source names: what is not text for a reader is cleaned. */
export function cleanMarkup(text: string): Decoded {
  return cleaned({ text, doubts: [] }, "keep");
}

/** The same for JSON, in whose strings the separators of lines and paragraphs may stand bare. */
export function decodeJson(bytes: Uint8Array): Decoded {
  return cleaned(guessEncoding(bytes), "keep", JSON_LINE_END);
}

function cleaned(guess: Guess, entities: "decode" | "keep", lineEnd = LINE_END): Decoded {
  const isClean = guess.isClean === true;
  const read = withWholeLetters(guess.text);
  const source = entities === "keep" ? read : withoutWrapping(read);
  const whole = isClean ? asRead(source) : withoutControls(source, lineEnd, ASCII_CONTROL);
  const unescaped =
    entities === "keep" ? { text: whole.text, count: 0 } : decodeEntities(whole.text);
  const unnumbered =
    entities === "keep" ? { text: unescaped.text, count: 0 } : withoutAdditions(unescaped.text);
  const repaired = repairMojibake(unnumbered.text);
  const isAsRead = isClean && repaired.text === source;
  const { text: clean, controls: others } = isAsRead
    ? asRead(source)
    : withoutControls(repaired.text, lineEnd, CONTROL);
  const controls = whole.controls + others;
  const binaryControls = controls - countStrayZeros(guess.text);
  if (isBinary(binaryControls, clean)) return { kind: "binary" };
  return {
    kind: "text",
    text: repaired.count > 0 ? withWholeLetters(clean) : clean,
    doubts: [
      ...guess.doubts,
      ...entityDoubt(unescaped.count),
      ...mojibakeDoubt(repaired.count),
      ...linkNumberDoubt(unnumbered.count),
      ...unreadableDoubt(clean),
      ...controlDoubt(controls),
    ],
  };
}

/** A dump without the tags and numbers that programs left in it. */
function withoutAdditions(text: string): Unnumbered {
  return withoutLinkNumbers(withoutLineTags(text));
}

type Controlled = { readonly text: string; readonly controls: number };

function asRead(text: string): Controlled {
  return { text, controls: 0 };
}

function withoutControls(text: string, lineEnd: LineEnds, control: RegExp): Controlled {
  if (!UNCLEAN.test(text)) return asRead(text);
  const lines = text.replace(lineEnd.sign, lineEnd.written);
  const clean = lines.replace(control, "");
  return { text: clean, controls: lines.length - clean.length };
}

function guessEncoding(bytes: Uint8Array): Guess {
  const wide = readUtf32(bytes);
  if (wide !== null) return { text: wide, doubts: [] };
  const mark = BYTE_ORDER_MARKS.find((entry) =>
    entry.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark === undefined) return guessUnmarked(bytes);
  // Some programs write the mark of UTF-8 before bytes of another encoding.
  return mark.encoding === "utf-8"
    ? guessUnmarked(bytes.subarray(mark.bytes.length))
    : { text: readUtf16(bytes, mark.encoding), doubts: [] };
}

function guessUnmarked(bytes: Uint8Array): Guess {
  const text = UTF_8.decode(bytes);
  if (!UNCLEAN.test(text) && !text.includes(UNREADABLE)) return { text, doubts: [], isClean: true };
  const damaged = text.includes(UNREADABLE)
    ? guessDamaged(text, bytes)
    : guessJapanese(text, bytes);
  if (damaged !== null) return damaged;
  const isUtf8 = isMostlyUtf8(text, bytes);
  if (isUtf8 && !isBinaryText(text)) return { text, doubts: [] };
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) {
    return { text: readUtf16(bytes, utf16), doubts: encodingDoubt(utf16) };
  }
  return isUtf8 ? { text, doubts: [] } : guessLegacy(bytes);
}

/** A byte too many at the end is no half of a character. */
function readUtf16(bytes: Uint8Array, encoding: Utf16): string {
  return new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
}

function guessDamaged(text: string, bytes: Uint8Array): Guess | null {
  const sound = isBinaryText(text) ? null : readWithoutStrays(bytes);
  if (sound === null) return guessByLine(text, bytes);
  const doubt = `Bytes left out that are no characters: ${sound.lost}. The text may be damaged.`;
  return { text: sound.text, doubts: [doubt] };
}

function guessJapanese(text: string, bytes: Uint8Array): Guess | null {
  const read = readIso2022(text, bytes);
  return read === null ? null : { text: read, doubts: encodingDoubt("iso-2022-jp") };
}

function guessByLine(text: string, bytes: Uint8Array): Guess | null {
  if (isBinaryText(text)) return null;
  const read = decodeByLine(bytes);
  if (read === null) return null;
  const doubt = `Some of its lines are not in UTF-8 and were read as ${read.encoding}. If letters look wrong, save it as UTF-8.`;
  return { text: read.text, doubts: [doubt] };
}

function guessLegacy(bytes: Uint8Array): Guess {
  const { text, encoding } = decodeLegacy(bytes);
  return { text, doubts: encodingDoubt(encoding) };
}

function isMostlyUtf8(text: string, bytes: Uint8Array): boolean {
  const unreadable = countUnreadable(text);
  if (unreadable === 0) return true;
  const bad = unreadable - countEncodedReplacements(bytes);
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
  return text.includes(UNREADABLE) ? text.split(UNREADABLE).length - 1 : 0;
}

function countControls(text: string): number {
  return UNCLEAN.test(text) ? (text.match(CONTROL)?.length ?? 0) : 0;
}

function isBinaryText(text: string): boolean {
  const zeros = countStrayZeros(text);
  return isBinary(countControls(text) - zeros, text);
}

/** Zeros that do not speak against a text: all, or none beside other controls or as halves of characters. */
function countStrayZeros(text: string): number {
  if (!text.includes("\0")) return 0;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0) end -= 1;
  if (end === 0) return 0;
  const zeros = text.split("\0").length - 1;
  const inside = zeros - (text.length - end);
  const isDamage = inside <= MOST_STRAY_ZEROS * end && countControls(text) === zeros;
  return isDamage ? zeros : 0;
}

function isBinary(controls: number, text: string): boolean {
  const share = text.includes(UNREADABLE) ? BINARY_SHARE : BINARY_SHARE_IF_READABLE;
  return controls >= BINARY_CONTROLS && controls > share * (text.length + controls);
}

function encodingDoubt(encoding: string): readonly string[] {
  return [
    `It is not in UTF-8 and was read as ${encoding}. If letters look wrong, save it as UTF-8.`,
  ];
}

function entityDoubt(count: number): readonly string[] {
  return count === 0 ? [] : [`HTML codes such as “&amp;” turned into characters: ${count}.`];
}

function mojibakeDoubt(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Garbled letters such as “Ã©” repaired: ${count}. If any look wrong, save the file as UTF-8 from where it came.`,
  ];
}

function linkNumberDoubt(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `A text browser's numbers of links such as “[12]” taken out: ${count}. If any are the text's own, save the page as HTML.`,
  ];
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
