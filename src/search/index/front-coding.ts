import type { ByteReader, ByteWriter } from "./byte-stream.ts";

const UTF8 = new TextEncoder();

/** The greatest length that fits in half of the byte that holds both; the rest follows on its own. */
const HALF = 15;

/**
 * Writes a key as the number of code units it shares with the one before, and the rest in UTF-8. The
 * two lengths share a byte where they are short, as nearly all are.
 */
export function writeKey(writer: ByteWriter, before: string, key: string): void {
  const shared = sharedLength(before, key);
  const rest = UTF8.encode(key.slice(shared));
  writer.byte((Math.min(shared, HALF) << 4) | Math.min(rest.length, HALF));
  if (shared >= HALF) writer.varint(shared - HALF);
  if (rest.length >= HALF) writer.varint(rest.length - HALF);
  writer.append(rest);
}

/** Reads what `writeKey` wrote. */
export function readKey(reader: ByteReader, before: string): string {
  const lengths = reader.byte();
  const shared = lengths >>> 4 < HALF ? lengths >>> 4 : HALF + reader.varint();
  const rest = (lengths & HALF) < HALF ? lengths & HALF : HALF + reader.varint();
  return before.slice(0, shared) + reader.text(rest);
}

/**
 * The shortest beginning of a key that is above the key before it: enough to tell the files apart that the
 * two lie in (suffix truncation, Bayer and Unterauer 1977).
 */
export function separatorOf(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before && length < key.length) length += 1;
  return key.slice(0, length);
}

/** Code units that two keys begin with, never half of a surrogate pair. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  const last = b.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
