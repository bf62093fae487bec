import { expect, test } from "vitest";
import { packPage, unpackPage, type PackedPage } from "#article/page-data.ts";
import { specimenPages } from "#site/specimen.ts";

test.each(specimenPages(true).map((page) => [page]))(
  "a page's data is unpacked as it was",
  (page) => {
    const packed = JSON.stringify(packPage(page));
    expect(unpackPage(JSON.parse(packed) as PackedPage)).toEqual(page);
    expect(packed).not.toContain("null");
  },
);

test("a page without an article is packed as it is", () => {
  expect(packPage({ kind: "saved" })).toEqual({ kind: "saved" });
  expect(unpackPage({ kind: "saved" })).toEqual({ kind: "saved" });
});
