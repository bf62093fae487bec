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

/** Ordinals read back, and the bit position behind them. */
export type ReadPostings = { readonly ordinals: Uint32Array; readonly end: number };

/** Reads what `writePostings` wrote for `size` ordinals below `count`. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  size: number,
  count: number,
): ReadPostings {
  if (size === 1) {
    const width = ordinalWidth(count);
    return { ordinals: Uint32Array.of(bitsAt(bytes, start, width)), end: start + width };
  }
  if (!isComplement(size, count)) return readList(bytes, start, size, count);
  const { ordinals, end } = readList(bytes, start, count - size, count);
  return { ordinals: missingOf(ordinals, count), end };
}

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

function readList(bytes: Uint8Array, start: number, size: number, count: number): ReadPostings {
  const parameter = riceParameter(size, count);
  const ordinals = new Uint32Array(size);
  let position = start;
  let next = 0;
  for (let place = 0; place < size; place += 1) {
    const window = windowAt(bytes, position);
    const ones = Math.clz32(~window);
    const width = ones + 1 + parameter;
    let gap: number;
    if (width <= 32) {
      gap = (ones << parameter) | lowBits(window >>> (32 - width), parameter);
      position += width;
    } else {
      const run = unaryAt(bytes, position);
      position += run + 1;
      gap = run * 2 ** parameter + bitsAt(bytes, position, parameter);
      position += parameter;
    }
    next += gap;
    ordinals[place] = next;
    next += 1;
  }
  return { ordinals, end: position };
}

function lowBits(value: number, width: number): number {
  return value & ((1 << width) - 1);
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
