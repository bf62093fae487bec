import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf, sketchCells, sketchIn } from "#intake/dump/sketch.ts";

const MANY = Array.from({ length: 10_000 }, (_, index) => `line ${index} of the ferry`);

function sketchOf(cells: number, texts: readonly string[]) {
  const sketch = sketchIn(sketchCells(cells));
  for (const text of texts) sketch.add(hashOf(text));
  return { count: (text: string) => sketch.count(hashOf(text)) };
}

describe("a sketch", () => {
  test("knows no text at first", () => {
    expect(sketchOf(2 ** 10, []).count("ferry")).toBe(0);
    expect(sketchOf(2 ** 10, []).count("")).toBe(0);
  });

  test("counts each text by itself", () => {
    const sketch = sketchOf(2 ** 16, ["ferry", "quay", "ferry", "", "ferry"]);
    const counts = ["ferry", "quay", "", "Ferry", "ferr"].map((text) => sketch.count(text));
    expect(counts).toEqual([3, 1, 1, 0, 0]);
  });

  test("hardly ever counts too many", () => {
    const sketch = sketchOf(2 ** 18, MANY);
    expect(MANY.filter((text) => sketch.count(text) !== 1).length).toBeLessThan(6);
    expect(MANY.filter((text) => sketch.count(`${text}s`) !== 0).length).toBeLessThan(6);
  });

  test("counts too many only when crowded", () => {
    const sketch = sketchOf(2 ** 8, MANY);
    expect(MANY.filter((text) => sketch.count(text) < 1)).toEqual([]);
    expect(sketch.count("never seen")).toBeGreaterThan(1);
  });

  test("stops counting at 65,535", () => {
    const sketch = sketchOf(
      2 ** 4,
      Array.from({ length: 70_000 }, () => "ferry"),
    );
    expect(sketch.count("ferry")).toBe(65_535);
  });

  test("never counts less, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const small = sketchOf(2 ** 3, texts);
        const reversed = sketchOf(2 ** 3, texts.toReversed());
        for (const text of texts) {
          const truth = texts.filter((other) => other === text).length;
          expect(small.count(text)).toBeGreaterThanOrEqual(truth);
          expect(reversed.count(text)).toBe(small.count(text));
        }
      }),
    );
  });
});
