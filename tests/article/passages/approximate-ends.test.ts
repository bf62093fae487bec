import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approximateEnds,
  bestEnds,
  errorsByLength,
  NEEDLE_LIMIT,
} from "#article/passages/approximate-ends.ts";

const units = (text: string) => Uint16Array.from(text, (each) => each.charCodeAt(0));

/** Fewest edits between two texts, by the definition. */
function distance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const rest = distance(one.slice(1), other.slice(1));
  if (one.charAt(0) === other.charAt(0)) return rest;
  return 1 + Math.min(rest, distance(one.slice(1), other), distance(one, other.slice(1)));
}

/** The same as `approximateEnds`, by trying every piece of the text. */
function naiveEnds(text: string, needle: string, budget: number) {
  return Array.from({ length: text.length }, (_, place) => {
    const starts = Array.from({ length: place + 2 }, (_each, start) =>
      text.slice(start, place + 1),
    );
    return { end: place + 1, errors: Math.min(...starts.map((piece) => distance(needle, piece))) };
  }).filter(({ errors }) => errors <= budget);
}

const letters = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength });

describe("approximate ends", () => {
  test("are those that trying every piece finds", () => {
    fc.assert(
      fc.property(letters(9), letters(5, 1), fc.nat(4), (text, needle, budget) => {
        expect(approximateEnds(units(text), units(needle), budget)).toEqual(
          naiveEnds(text, needle, budget),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("are found of the longest needle", () => {
    const needle = "the ferry left the pier at noon.";
    expect(needle).toHaveLength(NEEDLE_LIMIT);
    const text = `${needle} ${needle.replace("left", "lost")}`;
    expect(bestEnds(approximateEnds(units(text), units(needle), 4))).toEqual([
      { end: 32, errors: 0 },
      { end: 65, errors: 2 },
    ]);
  });

  test("are best where one more letter on either side is worse", () => {
    const ends = approximateEnds(units("the ferry, the fery"), units("ferry"), 2);
    expect(bestEnds(ends)).toEqual([
      { end: 9, errors: 0 },
      { end: 19, errors: 1 },
    ]);
  });
});

test("errors by length are the distances to each beginning", () => {
  fc.assert(
    fc.property(letters(5), letters(5), (needle, text) => {
      const beginnings = Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
      expect([...errorsByLength(needle, text)]).toEqual(
        beginnings.map((beginning) => distance(needle, beginning)),
      );
    }),
  );
});
