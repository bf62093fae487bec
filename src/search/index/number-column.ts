import { bitsAt, bitsOf, createBitWriter, WINDOW_PADDING } from "./bits.ts";
import { createByteReader, createByteWriter } from "./byte-stream.ts";
import { seal, unseal } from "./sealed-bytes.ts";

const KIND = "N";

/** One whole number below 2^32 for each article, all in as many bits as the greatest needs. */
export function writeNumberColumn(numbers: Uint32Array): Uint8Array {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const width = 32 - Math.clz32(greatest);
  const file = createByteWriter();
  file.varint(numbers.length);
  file.varint(width);
  const bits = createBitWriter();
  for (const number of numbers) bits.write(number, width);
  file.append(bits.bytes());
  file.append(new Uint8Array(WINDOW_PADDING));
  return seal(KIND, file.bytes());
}

/** Reads what `writeNumberColumn` wrote; null when it is damaged or not for so many articles. */
export function readNumberColumn(sealed: Uint8Array, count: number): Uint32Array | null {
  const bytes = unseal(KIND, sealed);
  if (bytes === null) return null;
  const reader = createByteReader(bytes, 0);
  if (reader.varint() !== count) return null;
  const width = reader.varint();
  const start = reader.position() * 8;
  const bits = bitsOf(bytes);
  const numbers = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) {
    numbers[place] = bitsAt(bits, start + place * width, width);
  }
  return numbers;
}
