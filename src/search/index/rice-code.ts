import { addAll, bitsIn, lowestOf, reversed, type Bitmap } from "./bitmap.ts";
import { bitsAt, SHORT_WINDOW, shortWindowAt, unaryAt, type BitWriter } from "./bits.ts";

/** How many of how many articles a list holds. */
export type ListLength = { readonly size: number; readonly count: number };

/** Writes ordinals in order as the gaps between them in Rice code (Golomb 1966, Rice 1979). */
export function writeList(writer: BitWriter, ordinals: Uint32Array, count: number): void {
  const parameter = riceParameter({ size: ordinals.length, count });
  const mask = (1 << parameter) - 1;
  let next = 0;
  for (const ordinal of ordinals) {
    const gap = ordinal - next;
    const ones = gap >>> parameter;
    const width = ones + 1 + parameter;
    if (width < 32) {
      writer.write(((2 ** ones - 1) << (parameter + 1)) | (gap & mask), width);
    } else {
      writer.writeUnary(ones);
      writer.write(gap, parameter);
    }
    next = ordinal + 1;
  }
}

/**
 * The parameter that is best for gaps of a geometric distribution with so many ordinals among all:
 * the power of two next to ln 2 times the mean gap.
 */
function riceParameter({ size, count }: ListLength): number {
  const mean = (count - size) / Math.max(1, size);
  return Math.max(0, Math.round(Math.log2(Math.LN2 * mean + 0.5)));
}

/**
 * Reads what `writeList` wrote into the start of an array that has room for it; gives the bit position
 * behind the code. One window holds nearly every gap whole; the others are read piece by piece.
 */
export function readList(
  bits: DataView,
  start: number,
  length: ListLength,
  ordinals: Uint32Array,
): number {
  const parameter = riceParameter(length);
  const mask = (1 << parameter) - 1;
  let position = start;
  let next = 0;
  for (let place = 0; place < length.size; place += 1) {
    const window = shortWindowAt(bits, position);
    const ones = Math.clz32(~window);
    const width = ones + 1 + parameter;
    if (width <= SHORT_WINDOW) {
      next += (ones << parameter) | ((window >>> (32 - width)) & mask);
      position += width;
    } else {
      const run = unaryAt(bits, position);
      position += run + 1;
      next += run * 2 ** parameter + bitsAt(bits, position, parameter);
      position += parameter;
    }
    ordinals[place] = next;
    next += 1;
  }
  return position;
}

/** Adds what `writeList` wrote to a set. `start` is the beginning of a byte. */
export function addList(bits: DataView, start: number, length: ListLength, bitmap: Bitmap): void {
  if (riceParameter(length) === 0) {
    addUnaryList(bits, start, length.size, bitmap);
    return;
  }
  const listed = scratchFor(length.size);
  readList(bits, start, length, listed);
  addAll(bitmap, listed, length.size);
}

/**
 * With the parameter 0 the code is the set itself, a zero for each ordinal that is in it, so that 32
 * are read at once.
 */
function addUnaryList(bits: DataView, start: number, size: number, bitmap: Bitmap): void {
  let left = size;
  for (let place = 0; left > 0; place += 1) {
    const word = lowestOf(reversed(~bits.getUint32((start >>> 3) + place * 4)), left);
    bitmap[place] = (bitmap[place] ?? 0) | word;
    left -= bitsIn(word);
  }
}

/** One array for all lists that are only passed on: most are short and there are many. */
let scratch = new Uint32Array(0);

export function scratchFor(size: number): Uint32Array {
  if (scratch.length < size) scratch = new Uint32Array(size * 2);
  return scratch;
}
