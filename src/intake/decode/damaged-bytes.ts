/** Bytes that stand in no UTF-8: halves of a byte order mark, or what a faulty disk or program left. */
const NO_UTF_8 = [0xfe, 0xff] as const;

/** The longest sequence of UTF-8, of which a cut file may end with all bytes but one. */
const LONGEST_SEQUENCE = 4;
const FIRST_LEAD = 0xc2;

const STRICT_UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** Text of damaged UTF-8, and the bytes that were left out of it. */
type Sound = { readonly text: string; readonly lost: number };

/**
 * Reads UTF-8 without bytes that it never has, and without a character that was cut at the file's
 * end. Null where the rest is not sound, as in other encodings.
 */
export function readWithoutStrays(bytes: Uint8Array): Sound | null {
  const whole = withoutStrays(bytes);
  const cut = cutAtEnd(whole);
  const kept = whole.subarray(0, whole.length - cut);
  if (kept.length === bytes.length) return null;
  const text = strictly(kept);
  // A lone byte at the end of ASCII is a letter of another encoding: `caf\xe9`.
  const isLetter = cut === 1 && text !== null && text.length === kept.length;
  return text === null || isLetter ? null : { text, lost: bytes.length - kept.length };
}

function withoutStrays(bytes: Uint8Array): Uint8Array {
  // Asked first: most damaged files have none, and a search is ten times faster than a filter.
  if (!NO_UTF_8.some((stray) => bytes.includes(stray))) return bytes;
  return bytes.filter((byte) => byte < NO_UTF_8[0]);
}

/** Bytes at the end that open a character and do not end it. */
function cutAtEnd(bytes: Uint8Array): number {
  for (let count = 1; count < LONGEST_SEQUENCE; count += 1) {
    if ((bytes.at(-count) ?? 0) >= FIRST_LEAD) {
      return strictly(bytes.subarray(bytes.length - count)) === null ? count : 0;
    }
  }
  return 0;
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

const WIDE_MARKS = [
  { bytes: [0xff, 0xfe, 0, 0], isLittle: true },
  { bytes: [0, 0, 0xfe, 0xff], isLittle: false },
] as const;
const WIDE_BYTES = 4;
const LAST_CODE_POINT = 0x10ffff;

/** Reads UTF-32 behind its byte order mark, which browsers have no decoder for; null without one. */
export function readUtf32(bytes: Uint8Array): string | null {
  const mark = WIDE_MARKS.find((entry) => entry.bytes.every((byte, at) => bytes[at] === byte));
  if (mark === undefined) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = WIDE_BYTES; at + WIDE_BYTES <= bytes.length; at += WIDE_BYTES) {
    const point = view.getUint32(at, mark.isLittle);
    parts.push(point > LAST_CODE_POINT ? "\ufffd" : String.fromCodePoint(point));
  }
  return parts.join("");
}

const ESCAPE = 0x1b;
// eslint-disable-next-line no-control-regex -- the encoding is known by its escapes
const JAPANESE_ESCAPE = /\x1b\$[@B]/;

/** Reads Japanese mail's encoding of seven bits, which is known by its escapes; null without one. */
export function readIso2022(text: string, bytes: Uint8Array): string | null {
  if (!bytes.includes(ESCAPE) || !JAPANESE_ESCAPE.test(text)) return null;
  return new TextDecoder("iso-2022-jp").decode(bytes);
}
