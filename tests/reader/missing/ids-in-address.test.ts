import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom, parseArticleId } from "#article/article-id.ts";
import { articlePath } from "#article/paths.ts";
import { idsInAddress } from "#reader/missing/ids-in-address.ts";

const HASH = "ab3423500176ee8b";

describe("the ids in an address", () => {
  test.each([
    ["a/ferry", "ferry"],
    ["a/ferry.html", "ferry"],
    ["a/ferry/index.html", "ferry"],
    ["a/FERRY/", "ferry"],
    ["a/Ferry_Returns.txt", "ferry-returns"],
    ["ferry/", "ferry"],
    ["a/2031/05/ferry/", "ferry"],
    ["a/%66erry/", "ferry"],
    ["a/%2566erry/", "ferry"],
    ["a/ferry%20returns", "ferry-returns"],
    ["a%2Fferry", "ferry"],
    ["a/خاورمیانه", "خاورمیانه"],
    ["a/cafe%CC%81/", "café"],
    [`a/iran-to-turkey-${HASH}/`, HASH],
    [`a/iran-to-turkey-${HASH.toUpperCase()}.html`, HASH],
    [`a/000_${HASH}.txt`, HASH],
    [`a/${HASH}-iran-to-turkey/`, HASH],
  ])("of %s are sure to hold %s", (path, id) => {
    expect(idsInAddress(path).sure).toContain(id);
  });

  test("are only likely behind other words", () => {
    expect(idsInAddress("a/the-old-ferry/")).toEqual({
      sure: ["the-old-ferry"],
      likely: ["old-ferry", "ferry"],
    });
  });

  test("are few, however long the address is", () => {
    const { sure, likely } = idsInAddress(`a/${"word-".repeat(500)}end`);
    expect(sure.length + likely.length).toBeLessThanOrEqual(8);
  });

  test.each(["", "/", "a/", "a/%", "a/%zz/", "a/%E0%A4%A", "a/../../", "a/\0/", "a//index.html"])(
    "are safe to read in %j",
    (path) => {
      for (const id of idsInAddress(path).sure) expect(parseArticleId(id)).toBe(id);
    },
  );

  test("hold the id of any article's own address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const id = articleIdFrom(`${name}.txt`);
        expect(idsInAddress(articlePath(id)).sure).toContain(id);
      }),
    );
  });
});
