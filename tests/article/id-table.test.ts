import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bucketRowsSpan,
  bucketSpan,
  ordinalsOfId,
  writeIdTable,
  type IdPlace,
} from "#article/id-table.ts";
import type { Span } from "#article/places.ts";

function look(table: Uint8Array, id: string, count: number): readonly number[] {
  const part = ({ start, length }: Span) => table.slice(start, start + length);
  return ordinalsOfId(part(bucketRowsSpan(part(bucketSpan(id, count)), count)), id);
}

describe("the table of ids", () => {
  test("finds each id of any library", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary" }), { maxLength: 400 }), (ids) => {
        const places = ids.map((id, ordinal): IdPlace => [id, ordinal]);
        const table = writeIdTable(places, ids.length);
        for (const [id, ordinal] of places) {
          expect(look(table, id, ids.length)).toContain(ordinal);
        }
      }),
    );
  });

  test("finds an older id beside the new one", () => {
    const table = writeIdTable(
      [
        ["new", 7],
        ["old", 7],
      ],
      100,
    );
    expect([look(table, "new", 100), look(table, "old", 100)]).toEqual([[7], [7]]);
  });

  test("finds nothing for an id it lacks", () => {
    expect(look(writeIdTable([["a", 0]], 1), "b", 1)).toEqual([]);
    expect(look(writeIdTable([], 0), "b", 0)).toEqual([]);
  });

  test("keeps its buckets small among 100,000", () => {
    const count = 100_000;
    const ids = Array.from({ length: count }, (_, ordinal): IdPlace => [`a${ordinal}`, ordinal]);
    const table = writeIdTable(ids, count);
    const lengths = ids.slice(0, 2000).map(([id]) => {
      const { start, length } = bucketSpan(id, count);
      return bucketRowsSpan(table.slice(start, start + length), count).length;
    });
    expect(Math.max(...lengths)).toBeLessThan(1024);
  });
});
