import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyBitmap, ordinalsOf } from "#search/index/bitmap.ts";
import { bitsOf, createBitWriter, WINDOW_PADDING } from "#search/index/bits.ts";
import { addPostings, readPostings, writePostings } from "#search/index/postings.ts";
import { anyOrdinals } from "./any-ordinals.ts";

function read(bytes: Uint8Array, size: number, count: number): Uint32Array {
  const ordinals = new Uint32Array(size);
  readPostings(bitsOf(bytes), 0, { size, count }, ordinals);
  return ordinals;
}

function written(ordinals: Uint32Array, count: number): Uint8Array {
  const writer = createBitWriter();
  writePostings(writer, ordinals, count);
  const bytes = writer.bytes();
  const padded = new Uint8Array(bytes.length + WINDOW_PADDING);
  padded.set(bytes);
  return padded;
}

test("postings are read as they were written", () => {
  fc.assert(
    fc.property(anyOrdinals, ({ ordinals, count }) => {
      const bytes = written(ordinals, count);
      expect(read(bytes, ordinals.length, count)).toEqual(ordinals);
      const bitmap = emptyBitmap(count);
      addPostings(bitsOf(bytes), 0, { size: ordinals.length, count }, bitmap);
      expect(ordinalsOf(bitmap)).toEqual(ordinals);
    }),
    { numRuns: 500 },
  );
});

test("postings far apart are read as they were written", () => {
  const ordinals = Uint32Array.of(0, 99_999, 2 ** 31, 2 ** 31 + 1);
  const bytes = written(ordinals, 2 ** 31 + 2);
  expect(read(bytes, 4, 2 ** 31 + 2)).toEqual(ordinals);
});

test("a list of half of all articles costs a bit for each article", () => {
  const ordinals = Uint32Array.from({ length: 5000 }, (_, place) => place * 2);
  expect(written(ordinals, 10_000).length - WINDOW_PADDING).toBeLessThanOrEqual(10_000 / 8 + 1);
});

test("a list of nearly all articles costs next to nothing", () => {
  const ordinals = Uint32Array.from({ length: 9990 }, (_, place) => place);
  expect(written(ordinals, 10_000).length - WINDOW_PADDING).toBeLessThan(20);
});
