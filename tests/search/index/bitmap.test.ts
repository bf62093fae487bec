import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bitmapOf,
  difference,
  fullBitmap,
  holds,
  intersection,
  ordinalsOf,
  sizeOf,
  sizeOfIntersection,
  union,
} from "#search/index/bitmap.ts";

const COUNT = 100;
const anySet = fc.uniqueArray(fc.nat(COUNT - 1)).map((ordinals) => new Set(ordinals));

function bitmap(set: ReadonlySet<number>) {
  return bitmapOf(Uint32Array.from(set), COUNT);
}

function sorted(ordinals: Iterable<number>): number[] {
  return [...new Set(ordinals)].toSorted((a, b) => a - b);
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  return [...a].filter((ordinal) => b.has(ordinal));
}

test("bitmaps do what sets do", () => {
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      expect([...ordinalsOf(bitmap(a))]).toEqual(sorted(a));
      expect([...ordinalsOf(union(bitmap(a), bitmap(b)))]).toEqual(sorted([...a, ...b]));
      expect([...ordinalsOf(intersection(bitmap(a), bitmap(b)))]).toEqual(sorted(common(a, b)));
      expect([...ordinalsOf(difference(bitmap(a), bitmap(b)))]).toEqual(
        sorted([...a].filter((ordinal) => !b.has(ordinal))),
      );
      expect(sizeOf(bitmap(a))).toBe(a.size);
      expect(sizeOfIntersection(bitmap(a), bitmap(b))).toBe(common(a, b).length);
      expect(sorted(a).every((ordinal) => holds(bitmap(a), ordinal))).toBe(true);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 100])("the full bitmap of %i holds no more", (count) => {
  expect([...ordinalsOf(fullBitmap(count))]).toEqual([...Array(count).keys()]);
});
