/** Bytes appended one after another. */
export type ByteWriter = {
  byte(value: number): void;
  /** A whole number from 0 to 2^32 - 1 in as few bytes as it needs, seven bits each (LEB128). */
  varint(value: number): void;
  append(bytes: Uint8Array): void;
  readonly length: () => number;
  bytes(): Uint8Array;
};

const FIRST_CAPACITY = 1024;

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(FIRST_CAPACITY);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  }

  function byte(value: number): void {
    reserve(1);
    buffer[length] = value;
    length += 1;
  }

  return {
    byte,
    varint(value) {
      let left = value;
      for (; left > 0x7f; left >>>= 7) byte((left & 0x7f) | 0x80);
      byte(left);
    },
    append(bytes) {
      reserve(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    length: () => length,
    bytes: () => buffer.slice(0, length),
  };
}

/** Bytes read one after another; past the end there are zeros. */
export type ByteReader = {
  byte(): number;
  varint(): number;
  /** Text of so many UTF-8 bytes. */
  text(length: number): string;
  readonly position: () => number;
};

const LONGEST_VARINT = 35;

export function createByteReader(bytes: Uint8Array, start: number): ByteReader {
  const decoder = new TextDecoder();
  let position = start;

  function byte(): number {
    const value = bytes[position] ?? 0;
    position += 1;
    return value;
  }

  return {
    byte,
    varint() {
      let value = 0;
      for (let shift = 0; shift < LONGEST_VARINT; shift += 7) {
        const next = byte();
        value |= (next & 0x7f) << shift;
        if (next < 0x80) break;
      }
      return value >>> 0;
    },
    text(length) {
      const end = position + length;
      const text = asciiText(bytes, position, end) ?? decoder.decode(bytes.subarray(position, end));
      position = end;
      return text;
    },
    position: () => position,
  };
}

/** Most words are ASCII, for which a decoder's call costs more than the text. */
function asciiText(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  for (let place = start; place < end; place += 1) {
    const code = bytes[place] ?? 0;
    if (code > 0x7f) return null;
    text += String.fromCharCode(code);
  }
  return text;
}
