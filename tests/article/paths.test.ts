import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import {
  articlePath,
  EMPTY_FILTER,
  filterFromSearch,
  searchFromFilter,
  SORTS,
} from "#article/paths.ts";

const filters = fc.record({
  query: fc.string({ unit: "binary" }).map((text) => (text.trim() === "" ? "" : text)),
  section: fc.option(fc.string({ minLength: 1 })),
  collection: fc.option(fc.string({ minLength: 1 })),
  sort: fc.constantFrom(...SORTS),
});

describe("a filter in the address", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const wellFormed = { ...filter, query: filter.query.toWellFormed() };
        expect(filterFromSearch(searchFromFilter(filter))).toEqual(wellFormed);
      }),
    );
  });

  test("is nothing when the filter is empty", () => {
    expect(searchFromFilter(EMPTY_FILTER)).toBe("");
    expect(searchFromFilter({ ...EMPTY_FILTER, query: "  " })).toBe("");
  });

  test("is read from any text without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        expect(SORTS).toContain(filterFromSearch(search).sort);
      }),
    );
  });
});

describe("an article's address", () => {
  test("holds its id alone", () => {
    expect(articlePath(articleIdFrom("000_ab3423500176ee8b.txt"))).toBe("/a/ab3423500176ee8b/");
  });

  test("is safe for ids in any script", () => {
    expect(articlePath(articleIdFrom("کشتی.txt"))).toBe("/a/%DA%A9%D8%B4%D8%AA%DB%8C/");
  });
});
