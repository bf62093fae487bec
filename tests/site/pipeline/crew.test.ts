import { expect, test } from "vitest";
import { createCrew, crewForWriting } from "#site/pipeline/crew.ts";

test("pages to make are written by threads, though few files were to be read", () => {
  const readers = createCrew(1);
  const writers = crewForWriting(readers, 10_000, 0);
  expect(writers.ahead).toBeGreaterThan(readers.ahead);
});

test("who has read the files writes pages that are taken over", () => {
  const readers = createCrew(1);
  expect(crewForWriting(readers, 0, 0)).toBe(readers);
});
