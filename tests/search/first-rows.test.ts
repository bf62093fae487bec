import { expect, test } from "vitest";
import { FileFailure } from "#article/file-failure.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import type { ArticleParts } from "#tests/support/make-article.ts";
import { findAll, findEach, makeSearchLibrary } from "#tests/support/search-library.ts";

const far = "The night was long. ".padEnd(200, "It rained and rained. ");
const APART = { title: "Apart", paragraphs: [`${far}A ferry came.`] };
const NEAR = { title: "Near", paragraphs: [`The ferry left late at night. ${far.slice(20)}`] };
const TOGETHER = { title: "Together", paragraphs: [`He took a night-ferry. ${far.slice(20)}`] };
const SPLIT = { title: "Night", paragraphs: ["The ferry.", "It rained."] };

async function titlesFor(parts: readonly ArticleParts[], query: string, sort?: "length") {
  const filter = { ...EMPTY_FILTER, query, ...(sort === undefined ? {} : { sort }) };
  const { ordinals } = await findAll(makeSearchLibrary(parts), filter);
  return Array.from(ordinals, (ordinal) => parts[ordinal]?.title);
}

test("words that stand together come before words that stand near, and those before others", async () => {
  const parts = [APART, NEAR, TOGETHER];
  expect(await titlesFor(parts, "night ferry")).toEqual(["Together", "Near", "Apart"]);
});

test("the order of the words counts", async () => {
  expect(await titlesFor([NEAR, TOGETHER], "ferry night ")).toEqual(["Near", "Together"]);
});

test("one word is ranked by itself", async () => {
  const parts = [APART, NEAR, TOGETHER];
  expect(await titlesFor(parts, "rained")).toEqual(["Apart", "Near", "Together"]);
});

test("words of two texts do not stand together", async () => {
  expect(await titlesFor([SPLIT, TOGETHER], "night ferry")).toEqual(["Together", "Night"]);
});

test("another sort is kept", async () => {
  expect(await titlesFor([APART, TOGETHER], "night ferry", "length")).toEqual([
    "Apart",
    "Together",
  ]);
});

test("rows do not move once they are told", async () => {
  const library = makeSearchLibrary([APART, NEAR, TOGETHER]);
  const results = await findEach(library, { ...EMPTY_FILTER, query: "night ferry" });
  const orders = results.map(({ ordinals }) => ordinals.join());
  expect(new Set(orders).size).toBe(1);
});

test("rows whose texts cannot be had keep the order of the index", async () => {
  const library = makeSearchLibrary([APART, TOGETHER]);
  const read = () => Promise.reject(new FileFailure("articles.bin"));
  const found = await findAll({ ...library, read }, { ...EMPTY_FILTER, query: "night ferry" });
  expect([...found.ordinals]).toEqual([0, 1]);
});
