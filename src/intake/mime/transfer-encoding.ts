import { bytesOf } from "./byte-text.ts";

const BASE_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** By code unit: the value of a sign of base64, or 64 for what is none. */
const VALUES = Uint8Array.from({ length: 256 }, (_, unit) => {
  const value = BASE_64.indexOf(String.fromCharCode(unit));
  return value === -1 ? BASE_64.length : value;
});

const BITS_OF_SIGN = 6;
const BITS_OF_BYTE = 8;

const SOFT_BREAK = /=[ \t]*\r?\n/g;
/** Begun at the first space of a row alone, so that a long row is looked at once. */
const SPACES_AT_END = /(?<![ \t])[ \t]+(?=\r?\n)/g;
const ESCAPED = /=([0-9A-Fa-f]{2})/g;

/**
 * The bytes of a part of a message as they were before sending (RFC 2045). What its encoding does
 * not know is passed over; an unknown encoding leaves the bytes as they are.
 * @param body A byte text.
 */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return decodeBase64(body);
  return bytesOf(name === "quoted-printable" ? decodeQuotedPrintable(body) : body);
}

/** Bytes of base64; signs that are none of it are passed over, and so is an unfinished end. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * BITS_OF_SIGN) / BITS_OF_BYTE));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? BASE_64.length;
    if (value === BASE_64.length) continue;
    held = ((held << BITS_OF_SIGN) | value) & 0xffff;
    bits += BITS_OF_SIGN;
    if (bits < BITS_OF_BYTE) continue;
    bits -= BITS_OF_BYTE;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function decodeQuotedPrintable(text: string): string {
  return decodeEscapes(text.replace(SPACES_AT_END, "").replace(SOFT_BREAK, ""));
}

/** A byte text with each `=C3` as its byte. */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
