/** Bits written one after another, the highest of a byte first. */
export type BitWriter = {
  /** Writes the lowest `width` bits of a number, at most 32. */
  write(value: number, width: number): void;
  /** Writes so many ones and a zero. */
  writeUnary(ones: number): void;
  /** All bytes written so far, the last one filled up with zeros. */
  bytes(): Uint8Array;
  /** Begins anew. */
  clear(): void;
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
    clear() {
      bytes.fill(0, 0, Math.ceil(position / 8));
      position = 0;
    },
  };
}

/** Bits of a window that are read in one go, whatever bit of a byte it begins with. */
export const SHORT_WINDOW = 25;

/** Bytes as they are read bit by bit: four of them in one go. */
export function bitsOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** At least the `SHORT_WINDOW` bits from a bit position on, then zeros. `WINDOW_PADDING` bytes must follow. */
export function shortWindowAt(bits: DataView, position: number): number {
  return bits.getUint32(position >>> 3) << (position & 7);
}

/** The 32 bits from a bit position on. `WINDOW_PADDING` bytes must follow the last bit that counts. */
function windowAt(bits: DataView, position: number): number {
  const place = position >>> 3;
  const shift = position & 7;
  const word = bits.getUint32(place);
  return shift === 0 ? word : (word << shift) | (bits.getUint8(place + 4) >>> (8 - shift));
}

/** The number in the next `width` bits, at most 32. */
export function bitsAt(bits: DataView, position: number, width: number): number {
  return width === 0 ? 0 : windowAt(bits, position) >>> (32 - width);
}

/** The ones before the next zero; without a limit, so there must be a zero. */
export function unaryAt(bits: DataView, position: number): number {
  let ones = 0;
  let run = 32;
  while (run === 32) {
    run = Math.clz32(~windowAt(bits, position + ones));
    ones += run;
  }
  return ones;
}
