import { addAll, addComplement, emptyBitmap, type Bitmap } from "./bitmap.ts";
import { bitsAt, unaryAt, windowAt, type BitWriter } from "./bits.ts";

/**
 * Lists of ordinals as the gaps between them in Rice code (Golomb 1966, Rice 1979), within a few
 * per cent of the least that any code needs for lists in no particular order. A list of more than
 * half of all ordinals is written as those that are missing, a single ordinal as it is: a third of
 * all words stand in one article, and the length of their code need not be told.
 */
export function writePostings(writer: BitWriter, ordinals: Uint32Array, count: number): void {
  const [first] = ordinals;
  if (ordinals.length === 1 && first !== undefined) {
    writer.write(first, ordinalWidth(count));
    return;
  }
  const written = isComplement(ordinals.length, count) ? missingOf(ordinals, count) : ordinals;
  const parameter = riceParameter(written.length, count);
  let next = 0;
  for (const ordinal of written) {
    const gap = ordinal - next;
    writer.writeUnary(gap >>> parameter);
    writer.write(gap, parameter);
    next = ordinal + 1;
  }
}

/**
 * Reads what `writePostings` wrote for `size` ordinals below `count` into the start of an array that
 * has room for them; gives the bit position behind the code.
 */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  { size, count }: ListLength,
  ordinals: Uint32Array,
): number {
  if (size === 1) {
    const width = ordinalWidth(count);
    ordinals[0] = bitsAt(bytes, start, width);
    return start + width;
  }
  if (!isComplement(size, count)) return readList(bytes, start, { size, count }, ordinals);
  const missing = new Uint32Array(count - size);
  const end = readList(bytes, start, { size: count - size, count }, missing);
  ordinals.set(missingOf(missing, count));
  return end;
}

/** Adds what `writePostings` wrote to a set: quicker than reading it, above all for the longest lists. */
export function addPostings(
  bytes: Uint8Array,
  start: number,
  { size, count }: ListLength,
  bitmap: Bitmap,
): void {
  const listed = scratchFor(count);
  if (size === 1 || !isComplement(size, count)) {
    readPostings(bytes, start, { size, count }, listed);
    addAll(bitmap, listed, size);
    return;
  }
  const missing = emptyBitmap(count);
  readList(bytes, start, { size: count - size, count }, listed);
  addAll(missing, listed, count - size);
  addComplement(bitmap, missing, count);
}

/** One array for all lists that are only passed on: most are short and there are many. */
let scratch = new Uint32Array(0);

function scratchFor(count: number): Uint32Array {
  if (scratch.length < count) scratch = new Uint32Array(count);
  return scratch;
}

/** How many of how many articles a list holds. */
export type ListLength = { readonly size: number; readonly count: number };

/** Bits of an ordinal written as it is. */
export function ordinalWidth(count: number): number {
  return 32 - Math.clz32(Math.max(0, count - 1));
}

function isComplement(size: number, count: number): boolean {
  return size * 2 > count;
}

/**
 * The parameter that is best for gaps of a geometric distribution with so many ordinals among all:
 * the power of two next to ln 2 times the mean gap.
 */
function riceParameter(size: number, count: number): number {
  const mean = (count - size) / Math.max(1, size);
  return Math.max(0, Math.round(Math.log2(Math.LN2 * mean + 0.5)));
}

/** One window of 32 bits holds nearly every gap whole; the others are read piece by piece. */
function readList(
  bytes: Uint8Array,
  start: number,
  { size, count }: ListLength,
  ordinals: Uint32Array,
): number {
  const parameter = riceParameter(size, count);
  const mask = (1 << parameter) - 1;
  let position = start;
  let next = 0;
  for (let place = 0; place < size; place += 1) {
    const window = windowAt(bytes, position);
    const ones = Math.clz32(~window);
    const width = ones + 1 + parameter;
    if (width <= 32) {
      next += (ones << parameter) | ((window >>> (32 - width)) & mask);
      position += width;
    } else {
      const run = unaryAt(bytes, position);
      position += run + 1;
      next += run * 2 ** parameter + bitsAt(bytes, position, parameter);
      position += parameter;
    }
    ordinals[place] = next;
    next += 1;
  }
  return position;
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
