/** Bits written one after another, the highest of a byte first. */
export type BitWriter = {
  /** Writes the lowest `width` bits of a number, at most 32. */
  write(value: number, width: number): void;
  /** Writes so many ones and a zero. */
  writeUnary(ones: number): void;
  /** All bytes written so far, the last one filled up with zeros. */
  bytes(): Uint8Array;
};

/** Bytes that a reader may look at behind the last one: every window is read whole. */
export const WINDOW_PADDING = 8;

const FIRST_CAPACITY = 64;

/** A unary run is written in pieces of this many ones. */
const LONGEST_RUN = 31;

export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(FIRST_CAPACITY);
  let position = 0;

  function reserve(width: number): void {
    if (position + width <= bytes.length * 8) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, Math.ceil((position + width) / 8)));
    larger.set(bytes);
    bytes = larger;
  }

  function write(value: number, width: number): void {
    reserve(width);
    let left = width;
    while (left > 0) {
      const free = 8 - (position & 7);
      const taken = Math.min(free, left);
      const piece = (value >>> (left - taken)) & ((1 << taken) - 1);
      bytes[position >>> 3] = (bytes[position >>> 3] ?? 0) | (piece << (free - taken));
      position += taken;
      left -= taken;
    }
  }

  return {
    write,
    writeUnary(ones) {
      let left = ones;
      for (; left >= LONGEST_RUN; left -= LONGEST_RUN) write(2 ** LONGEST_RUN - 1, LONGEST_RUN);
      write((2 ** left - 1) * 2, left + 1);
    },
    bytes: () => bytes.slice(0, Math.ceil(position / 8)),
  };
}

/** The 32 bits from a bit position on. `WINDOW_PADDING` bytes must follow the last bit that counts. */
export function windowAt(bytes: Uint8Array, position: number): number {
  const place = position >>> 3;
  const shift = position & 7;
  const word =
    ((bytes[place] ?? 0) << 24) |
    ((bytes[place + 1] ?? 0) << 16) |
    ((bytes[place + 2] ?? 0) << 8) |
    (bytes[place + 3] ?? 0);
  return shift === 0 ? word : (word << shift) | ((bytes[place + 4] ?? 0) >>> (8 - shift));
}

/** The number in the next `width` bits, at most 32. */
export function bitsAt(bytes: Uint8Array, position: number, width: number): number {
  return width === 0 ? 0 : windowAt(bytes, position) >>> (32 - width);
}

/** The ones before the next zero; without a limit, so `bytes` must hold a zero. */
export function unaryAt(bytes: Uint8Array, position: number): number {
  let ones = 0;
  let run = 32;
  while (run === 32) {
    run = Math.clz32(~windowAt(bytes, position + ones));
    ones += run;
  }
  return ones;
}
