import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumberColumn, writeNumberColumn } from "#search/index/number-column.ts";

test("a column is read as it was written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff_ffff)), (numbers) => {
      const column = Uint32Array.from(numbers);
      expect(readNumberColumn(writeNumberColumn(column), column.length)).toEqual(column);
    }),
  );
});

test("a column for another number of articles is refused", () => {
  expect(readNumberColumn(writeNumberColumn(Uint32Array.of(1, 2)), 3)).toBeNull();
});

test("a damaged column is refused", () => {
  const written = writeNumberColumn(Uint32Array.of(1, 2, 3));
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const damaged = written.slice();
      damaged[place] = (damaged[place] ?? 0) ^ change;
      expect(readNumberColumn(damaged, 3)).toBeNull();
      expect(readNumberColumn(written.subarray(0, place), 3)).toBeNull();
    }),
  );
});
