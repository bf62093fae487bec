import { add, addComplement, emptyBitmap, type Bitmap } from "./bitmap.ts";
import { bitsAt, type BitWriter } from "./bits.ts";
import { addList, readList, writeList, type ListLength } from "./rice-code.ts";

/**
 * Lists of ordinals in Rice code, within a few per cent of the least that any code needs for lists in
 * no particular order. A list of more than half of all ordinals is written as those that are missing,
 * a single ordinal as it is: a third of all words stand in one article, and the length of their code
 * need not be told.
 */
export function writePostings(writer: BitWriter, ordinals: Uint32Array, count: number): void {
  const [first] = ordinals;
  if (ordinals.length === 1 && first !== undefined) {
    writer.write(first, ordinalWidth(count));
    return;
  }
  const isMissing = isComplement(ordinals.length, count);
  writeList(writer, isMissing ? missingOf(ordinals, count) : ordinals, count);
}

/**
 * Reads what `writePostings` wrote for `size` ordinals below `count` into the start of an array that
 * has room for them; gives the bit position behind the code.
 */
export function readPostings(
  bits: DataView,
  start: number,
  { size, count }: ListLength,
  ordinals: Uint32Array,
): number {
  if (size === 1) {
    const width = ordinalWidth(count);
    ordinals[0] = bitsAt(bits, start, width);
    return start + width;
  }
  if (!isComplement(size, count)) return readList(bits, start, { size, count }, ordinals);
  const missing = new Uint32Array(count - size);
  const end = readList(bits, start, { size: count - size, count }, missing);
  ordinals.set(missingOf(missing, count));
  return end;
}

/**
 * Adds what `writePostings` wrote to a set: quicker than reading it, above all for the longest lists.
 * `start` is the beginning of a byte.
 */
export function addPostings(
  bits: DataView,
  start: number,
  { size, count }: ListLength,
  bitmap: Bitmap,
): void {
  if (size === 1) {
    add(bitmap, bitsAt(bits, start, ordinalWidth(count)));
  } else if (isComplement(size, count)) {
    const missing = emptyBitmap(count);
    addList(bits, start, { size: count - size, count }, missing);
    addComplement(bitmap, missing, count);
  } else {
    addList(bits, start, { size, count }, bitmap);
  }
}

/** Bits of an ordinal written as it is. */
export function ordinalWidth(count: number): number {
  return 32 - Math.clz32(Math.max(0, count - 1));
}

function isComplement(size: number, count: number): boolean {
  return size * 2 > count;
}

/** The ordinals below a count that a list does not hold. */
function missingOf(ordinals: Uint32Array, count: number): Uint32Array {
  const missing = new Uint32Array(count - ordinals.length);
  let place = 0;
  let next = 0;
  for (const ordinal of ordinals) {
    while (next < ordinal) missing[place++] = next++;
    next = ordinal + 1;
  }
  while (next < count) missing[place++] = next++;
  return missing;
}
