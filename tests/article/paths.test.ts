import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import {
  articlePath,
  EMPTY_FILTER,
  filterFromSearch,
  matchFromHash,
  placeAt,
  matchHash,
  searchFromFilter,
  SORTS,
} from "#article/paths.ts";

const filters = fc.record({
  query: fc.string({ unit: "binary" }).map((text) => (text.trim() === "" ? "" : text)),
  section: fc.option(fc.string({ minLength: 1 })),
  collection: fc.option(fc.string({ minLength: 1 })),
  sort: fc.constantFrom(...SORTS),
  view: fc.constant("articles" as const),
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

  test("keeps the view of a query, and of nothing else", () => {
    const inContext = { ...EMPTY_FILTER, query: "ferry", view: "context" } as const;
    expect(filterFromSearch(searchFromFilter(inContext))).toEqual(inContext);
    expect(searchFromFilter({ ...inContext, query: " " })).toBe("");
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

describe("a match in the address", () => {
  test("comes back as it was", () => {
    expect([0, 1, 99].map(matchHash)).toEqual(["#match-1", "#match-2", "#match-100"]);
    expect([0, 1, 99].map((match) => matchFromHash(matchHash(match)))).toEqual([0, 1, 99]);
  });

  test.each(["", "#", "#match-0", "#match--1", "#match-1x", "#match-99999999999", "#quay"])(
    "is none in %j",
    (hash) => {
      expect(matchFromHash(hash)).toBeNull();
    },
  );
});

describe("an article's address", () => {
  test("holds its id alone", () => {
    expect(articlePath(articleIdFrom("000_ab3423500176ee8b.txt"))).toBe("/a/ab3423500176ee8b/");
  });

  test("is safe for ids in any script", () => {
    expect(articlePath(articleIdFrom("کشتی.txt"))).toBe("/a/%DA%A9%D8%B4%D8%AA%DB%8C/");
  });

  test.each([
    ["/a/ab3423500176ee8b/", "ab3423500176ee8b"],
    ["/a/ab3423500176ee8b", "ab3423500176ee8b"],
    ["/a/%DA%A9%D8%B4%D8%AA%DB%8C/", "کشتی"],
    ["/a/%/", "%"],
  ])("tells the id in %s", (path, id) => {
    expect(placeAt(path)).toEqual({ kind: "article", id });
  });
});

test.each([
  ["/", "listing"],
  ["/saved/", "saved"],
  ["/notes", "notes"],
  ["/a/", "unknown"],
  ["/a/one/two/", "unknown"],
  ["/elsewhere/", "unknown"],
])("the address %s stands for %s", (path, kind) => {
  expect(placeAt(path)).toEqual({ kind });
});
