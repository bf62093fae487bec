import fc from "fast-check";
import { expect, test } from "vitest";
import { ARTICLES_PER_PACK } from "#article/library.ts";
import {
  packRowSpan,
  placesFileOf,
  readPackRow,
  readShardRow,
  recordSpan,
  shardRowSpan,
  writePlaces,
  type Span,
} from "#article/places.ts";

const hash = fc
  .bigInt({ min: 0n, max: 2n ** 64n - 1n })
  .map((number) => number.toString(16).padStart(16, "0"));
const pack = fc.record({
  hash,
  lengths: fc.array(fc.nat(2 ** 32 - 1), {
    minLength: ARTICLES_PER_PACK,
    maxLength: ARTICLES_PER_PACK,
  }),
});

function part(bytes: Uint8Array, { start, length }: Span): Uint8Array {
  return bytes.subarray(start, start + length);
}

test("places are read as they were written", () => {
  fc.assert(
    fc.property(
      fc.array(pack, { maxLength: 64 }),
      fc.array(hash, { maxLength: 16 }),
      (packs, shards) => {
        const bytes = writePlaces(packs, shards);
        expect(
          packs.map((_, row) => readPackRow(part(bytes, packRowSpan(row * ARTICLES_PER_PACK)))),
        ).toEqual(packs);
        expect(shards.map((_, row) => readShardRow(part(bytes, shardRowSpan(row * 128))))).toEqual(
          shards,
        );
      },
    ),
  );
});

test("files of places are equally long, however many articles they tell of", () => {
  expect(writePlaces([], []).length).toBe(
    writePlaces([{ hash: "0".repeat(16), lengths: [9] }], []).length,
  );
});

test("a record lies behind those before it", () => {
  const place = {
    hash: "0".repeat(16),
    lengths: [10, 20, 30, ...Array<number>(ARTICLES_PER_PACK - 3).fill(0)],
  };
  expect(recordSpan(place, 64)).toEqual({ start: 0, length: 10 });
  expect(recordSpan(place, 66)).toEqual({ start: 30, length: 30 });
});

test("each 2048 articles have a file of their own", () => {
  expect([0, 2047, 2048, 100_000].map(placesFileOf)).toEqual([0, 0, 1, 48]);
  expect(packRowSpan(2048)).toEqual(packRowSpan(0));
});
