/** A set of ordinals below a count, one bit each: bit `o & 31` of word `o >>> 5`. */
export type Bitmap = Uint32Array;

const BITS = 32;

export function emptyBitmap(count: number): Bitmap {
  return new Uint32Array(Math.ceil(count / BITS));
}

/** All ordinals below a count. */
export function fullBitmap(count: number): Bitmap {
  const bitmap = emptyBitmap(count).fill(0xffff_ffff);
  const rest = count % BITS;
  if (rest > 0) bitmap[bitmap.length - 1] = 2 ** rest - 1;
  return bitmap;
}

export function bitmapOf(ordinals: Uint32Array, count: number): Bitmap {
  const bitmap = emptyBitmap(count);
  addAll(bitmap, ordinals);
  return bitmap;
}

export function add(bitmap: Bitmap, ordinal: number): void {
  bitmap[ordinal >>> 5] = (bitmap[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
}

/** Adds the first `size` of some ordinals. */
export function addAll(bitmap: Bitmap, ordinals: Uint32Array, size = ordinals.length): void {
  for (let place = 0; place < size; place += 1) add(bitmap, ordinals[place] ?? 0);
}

/** Adds all ordinals below a count that are not in the second set. */
export function addComplement(bitmap: Bitmap, missing: Bitmap, count: number): void {
  const all = fullBitmap(count);
  for (let place = 0; place < bitmap.length; place += 1) {
    const present = (all[place] ?? 0) & ~(missing[place] ?? 0);
    bitmap[place] = (bitmap[place] ?? 0) | present;
  }
}

export function holds(bitmap: Bitmap, ordinal: number): boolean {
  return ((bitmap[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
}

export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  const both = new Uint32Array(a.length);
  for (let place = 0; place < both.length; place += 1)
    both[place] = (a[place] ?? 0) & (b[place] ?? 0);
  return both;
}

export function union(a: Bitmap, b: Bitmap): Bitmap {
  const either = new Uint32Array(a.length);
  for (let place = 0; place < either.length; place += 1)
    either[place] = (a[place] ?? 0) | (b[place] ?? 0);
  return either;
}

/** What is in the first and not in the second. */
export function difference(a: Bitmap, b: Bitmap): Bitmap {
  const left = new Uint32Array(a.length);
  for (let place = 0; place < left.length; place += 1)
    left[place] = (a[place] ?? 0) & ~(b[place] ?? 0);
  return left;
}

/** How many ordinals are in a set. */
export function sizeOf(bitmap: Bitmap): number {
  let size = 0;
  for (let place = 0; place < bitmap.length; place += 1) size += bitsIn(bitmap[place] ?? 0);
  return size;
}

/** How many ordinals are in both sets. */
export function sizeOfIntersection(a: Bitmap, b: Bitmap): number {
  let size = 0;
  for (let place = 0; place < a.length; place += 1)
    size += bitsIn((a[place] ?? 0) & (b[place] ?? 0));
  return size;
}

/** The ordinals of a set in order. */
export function ordinalsOf(bitmap: Bitmap): Uint32Array {
  const ordinals = new Uint32Array(sizeOf(bitmap));
  let next = 0;
  for (let place = 0; place < bitmap.length; place += 1) {
    let word = bitmap[place] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      ordinals[next] = place * BITS + (31 - Math.clz32(lowest));
      next += 1;
      word ^= lowest;
    }
  }
  return ordinals;
}

/** Population count by adding neighbours in parallel: Warren, Hacker's Delight, 5-1. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** The word's bits in the opposite order, by changing places in ever larger groups: ibid., 7-1. */
export function reversed(word: number): number {
  let bits = ((word >>> 1) & 0x5555_5555) | ((word & 0x5555_5555) << 1);
  bits = ((bits >>> 2) & 0x3333_3333) | ((bits & 0x3333_3333) << 2);
  bits = ((bits >>> 4) & 0x0f0f_0f0f) | ((bits & 0x0f0f_0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff_00ff) | ((bits & 0x00ff_00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}

/** The lowest bits that are set in a word, at most so many. */
export function lowestOf(word: number, most: number): number {
  let left = word;
  while (bitsIn(left) > most) left &= ~(0x8000_0000 >>> Math.clz32(left));
  return left;
}
