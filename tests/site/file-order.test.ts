import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFiles } from "#site/file-order.ts";

function sorted(names: readonly string[]): string[] {
  return names.toSorted(compareFiles);
}

/** Names with many digits, zeros and slashes, where orders go wrong. */
const name = fc.string({ unit: fc.constantFrom("0", "1", "9", "a", "B", "-", "/", "é", "😀") });

describe("the order of files", () => {
  test("counts numbers by value", () => {
    expect(sorted(["10.txt", "9.txt", "a2.txt", "a10.txt", "a1.txt"])).toEqual([
      "9.txt",
      "10.txt",
      "a1.txt",
      "a2.txt",
      "a10.txt",
    ]);
  });

  test("orders numbers too long to calculate with", () => {
    const small = "90000000000000000001.txt";
    const large = "90000000000000000002.txt";
    expect(sorted([large, small])).toEqual([small, large]);
  });

  test("keeps each folder together", () => {
    expect(sorted(["news-old.txt", "news/2.txt", "news.txt", "news/1.txt"])).toEqual([
      "news/1.txt",
      "news/2.txt",
      "news-old.txt",
      "news.txt",
    ]);
  });

  test("ignores what a locale thinks", () => {
    expect(sorted(["ä.txt", "z.txt", "Z.txt", "a.txt"])).toEqual([
      "Z.txt",
      "a.txt",
      "z.txt",
      "ä.txt",
    ]);
  });

  test("is the same from any start", () => {
    const placed = fc.array(fc.record({ text: name, at: fc.nat() }));
    const property = fc.property(placed, (names) => {
      const shuffled = names.toSorted((a, b) => a.at - b.at);
      const texts = (list: typeof names) => sorted(list.map(({ text }) => text));
      expect(texts(shuffled)).toEqual(texts(names));
    });
    fc.assert(property);
  });

  test("takes only equal names for equal", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareFiles(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareFiles(a, b))).toBe(-Math.sign(compareFiles(b, a)) + 0);
      }),
    );
  });
});
