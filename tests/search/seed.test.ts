import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "#article/paths.ts";
import { findAll, makeSearchLibrary } from "#tests/support/search-library.ts";

const SEED = new URL("../../seeds/000_ab3423500176ee8b.txt", import.meta.url);

/** Lines of the file after the sections; its furniture at the end does no harm here. */
const [title = "", ...paragraphs] = readFileSync(SEED, "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "")
  .slice(1);

const library = makeSearchLibrary([{ title, paragraphs }]);

async function countOf(query: string): Promise<number> {
  return (await findAll(library, { ...EMPTY_FILTER, query })).ordinals.length;
}

describe("the article of the seeds folder", () => {
  test.each([
    "visa",
    "kan'ani",
    "Kan’ani",
    "kanani",
    "amir-abdollahian",
    "amir abdollahian",
    "amirabdollahian",
    "Raeisi",
    "18,205",
    "18205",
    "west bank",
    "al-aqsa",
    "genocide",
  ])("is found by %s", async (query) => {
    expect(await countOf(query)).toBe(1);
    expect(await countOf(`${query} `)).toBe(1);
  });

  test.each(["visas", "vis ", "kan'anis", "abdollahian-amir", "raeisiss"])(
    "is not found by %j",
    async (query) => {
      expect(await countOf(query)).toBe(0);
    },
  );
});
