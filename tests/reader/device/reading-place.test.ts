import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findPlace,
  placeAt,
  READING_PLACES,
  withPlace,
  type ReadingPlace,
} from "#reader/device/reading-place.ts";

const TEXTS = ["The ferry left.", "The mill stood still.", "Nobody came.", "The ferry left."];

function placeOf(text: number): ReadingPlace {
  const place = placeAt(TEXTS, text, 1);
  if (place === null) throw new Error("The place is the article's start");
  return place;
}

describe("a reading place", () => {
  test("tells how much lies before it", () => {
    expect(placeAt(["1234567890", "12345", "12345"], 1, 1)?.share).toBe(0.5);
  });

  test("is none at the very start", () => {
    expect(placeAt(TEXTS, 0, 1)).toBeNull();
  });

  test("is found again after edits around it", () => {
    expect(findPlace(["New first line.", ...TEXTS], placeOf(2))).toBe(3);
    expect(findPlace(TEXTS.slice(1), placeOf(2))).toBe(1);
  });

  test("is the nearest of two texts that begin alike", () => {
    expect(findPlace(TEXTS, placeOf(3))).toBe(3);
  });

  test("is gone with its text", () => {
    expect(findPlace(["Other.", "Words."], placeOf(1))).toBeNull();
  });
});

describe("the places kept", () => {
  test("are as they were written", () => {
    const places = withPlace(new Map(), "a", placeOf(1));
    const json: unknown = JSON.parse(JSON.stringify(READING_PLACES.print(places)));
    expect(READING_PLACES.parse(json)).toEqual(places);
  });

  test("are the newest 500", () => {
    let places: ReadonlyMap<string, ReadingPlace> = new Map();
    for (let number = 0; number < 600; number += 1) {
      places = withPlace(places, `article-${number}`, placeOf(1));
    }
    const kept = Object.keys(READING_PLACES.print(places) as object);
    expect([kept.length, kept[0]]).toEqual([500, "article-100"]);
  });

  test("are whole whatever lies on the device", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const place of READING_PLACES.parse(json).values()) {
          expect(place.share).toBeGreaterThanOrEqual(0);
          expect(findPlace(TEXTS, place)).toSatisfy((found) => found === null || found >= 0);
        }
      }),
    );
  });
});
