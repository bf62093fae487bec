export type Utf16 = "utf-16le" | "utf-16be";

const ORDERS: readonly Utf16[] = ["utf-16le", "utf-16be"];

/** Bytes looked at. */
const SAMPLE_BYTES = 32_768;

/** Share of characters that no text has: controls, unassigned ones, halves of pairs. */
const MOST_IMPLAUSIBLE = 0.02;

/** Share of ASCII characters, spaces and line ends at least, in a text of any script. */
const LEAST_ASCII = 0.005;

/** Share of pairs of small ASCII letters; each pair is a Chinese character too, but a rare one. */
const MOST_LETTER_PAIRS = 0.2;

// eslint-disable-next-line no-control-regex -- control characters are among what it counts
const IMPLAUSIBLE = /[\0-\b\x0e-\x1f\x7f-\x9f\ufffd\p{Cn}\p{Co}]/gu;
const ASCII = /[\t\n\r -~]/g;

/**
 * Tells whether bytes without a byte order mark are UTF-16, and in which order: the one whose pairs
 * are characters of a text, ASCII spaces or line ends among them.
 */
export function detectUtf16(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (countLetterPairs(sample) > (MOST_LETTER_PAIRS * sample.length) / 2) return null;
  return ORDERS.find((order) => isText(new TextDecoder(order).decode(sample))) ?? null;
}

function isText(text: string): boolean {
  return (
    count(text, IMPLAUSIBLE) <= MOST_IMPLAUSIBLE * text.length &&
    count(text, ASCII) > LEAST_ASCII * text.length
  );
}

function countLetterPairs(bytes: Uint8Array): number {
  let pairs = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    if (isSmallLetter(bytes[index]) && isSmallLetter(bytes[index + 1])) pairs += 1;
  }
  return pairs;
}

function isSmallLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
