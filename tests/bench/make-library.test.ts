import { describe, expect, test } from "vitest";
import { countWords } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";
import { makeLibrary, type MadeFile } from "./make-library.ts";

function made(seedNumber: number, count: number): MadeFile[] {
  return Array.from(makeLibrary(seedNumber, count));
}

describe("made-up articles", () => {
  test("are the same for the same number", () => {
    expect(made(1, 20)).toEqual(made(1, 20));
    expect(made(1, 20)).not.toEqual(made(2, 20));
  });

  test("start the same whatever their count", () => {
    expect(made(1, 20).slice(0, 5)).toEqual(made(1, 5));
  });

  test("have names that hold one id each", () => {
    expect(new Set(made(1, 500).map(({ file }) => file.slice(7))).size).toBe(500);
  });

  test("have about 500 words", () => {
    const words = made(1, 200).map(({ text }) => countWords(text));
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(480);
    expect(mean).toBeLessThan(560);
  });

  test("are read without a problem", () => {
    const intakes = made(1, 50).map(({ file, text }) =>
      readSeed({ file, bytes: new TextEncoder().encode(text) }),
    );
    expect(intakes.flatMap((intake) => intake.problems)).toEqual([]);
    const articles = intakes.flatMap((intake) => intake.articles);
    expect(articles.map((article) => article.blocks.length)).toEqual(articles.map(() => 10));
    expect(articles.flatMap((article) => article.removed)).toEqual([]);
  });
});
