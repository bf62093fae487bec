import { decodeLegacy, type LegacyText } from "./decode-legacy.ts";

/** Bytes of characters beyond ASCII in sound lines: two typographic marks or three letters. */
const LEAST_SOUND_BYTES = 6;

/** Bytes that are no UTF-8: a single one is a character that was cut. */
const LEAST_BROKEN_BYTES = 1;

/** How much the other lines must look like a language; damaged UTF-8 does not. */
const LEAST_LIKENESS = 0.6;

/** Characters of UTF-8 for each wrong byte of the other lines: chance makes few. */
const MOST_CHANCE_CHARACTERS = 0.05;

/** The same in scripts whose encodings have two bytes for each character: of them chance makes more. */
const MOST_CHANCE_CHARACTERS_OF_PAIRS = 0.5;
const OF_PAIRS = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** UTF-16 code units of sound text that tell in which language it is. */
const LONGEST_CONTEXT = 5000;

const LINE_FEED = 0x0a;
const LAST_OF_ASCII = 0x7f;
const UNREADABLE = 0xfffd;

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

type Line = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly unreadable: number;
  /** Readable characters beyond ASCII. */
  readonly readable: number;
};

/**
 * Reads a file that was put together from others: lines of UTF-8 beside lines in one legacy
 * encoding. Null unless both kinds are certain, as where UTF-8 was merely damaged.
 */
export function decodeByLine(bytes: Uint8Array): LegacyText | null {
  const lines = linesOf(bytes).map(readLine);
  const broken = lines.filter(({ unreadable }) => unreadable > 0);
  if (soundBytes(lines) < LEAST_SOUND_BYTES || !isLegacy(broken, lines)) return null;
  const sound = lines.filter(({ unreadable }) => unreadable === 0).map(({ text }) => text);
  const context = sound.join("\n").slice(0, LONGEST_CONTEXT);
  const legacy = decodeLegacy(joined(broken.map((line) => line.bytes)), context);
  if (legacy.likeness < LEAST_LIKENESS) return null;
  const texts = legacy.text.split("\n").values();
  const text = lines.map((line) => (line.unreadable > 0 ? (texts.next().value ?? "") : line.text));
  return { ...legacy, text: text.join("\n") };
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function readLine(bytes: Uint8Array): Line {
  const text = UTF_8.decode(bytes);
  let unreadable = 0;
  let readable = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === UNREADABLE) unreadable += 1;
    else if (unit > LAST_OF_ASCII) readable += 1;
  }
  return { bytes, text, unreadable, readable };
}

function soundBytes(lines: readonly Line[]): number {
  return sum(
    lines.map(({ bytes, text, unreadable, readable }) =>
      unreadable > 0 || readable === 0 ? 0 : bytes.length - (text.length - readable),
    ),
  );
}

function isLegacy(broken: readonly Line[], lines: readonly Line[]): boolean {
  const unreadable = sum(broken.map((line) => line.unreadable));
  const readable = sum(broken.map((line) => line.readable));
  const isOfPairs = lines.some((line) => line.unreadable === 0 && OF_PAIRS.test(line.text));
  const chance = isOfPairs ? MOST_CHANCE_CHARACTERS_OF_PAIRS : MOST_CHANCE_CHARACTERS;
  return unreadable >= LEAST_BROKEN_BYTES && readable <= unreadable * chance;
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sum(lines.map((line) => line.length + 1)));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length + 1;
    bytes[at - 1] = LINE_FEED;
  }
  return bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
