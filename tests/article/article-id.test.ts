import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom, parseArticleId } from "#article/article-id.ts";

describe("ids from hashes", () => {
  test.each([
    ["000_ab3423500176ee8b.txt", "ab3423500176ee8b"],
    ["AB3423500176EE8B.txt", "ab3423500176ee8b"],
    ["ferry-0123456789ab.txt", "0123456789ab"],
    [`1_${"a1".repeat(32)}.txt`, "a1".repeat(32)],
    ["x_1234567890123456.txt", "1234567890123456"],
    ["x_550E8400-e29b-41d4-a716-446655440000.txt", "550e8400-e29b-41d4-a716-446655440000"],
  ])("takes the hash of %s", (file, id) => {
    expect(articleIdFrom(file)).toBe(id);
  });

  test.each([
    ["ferry-abc123.txt", "ferry-abc123"],
    [`x-${"a1".repeat(33)}.txt`, `x-${"a1".repeat(33)}`],
    ["ferryab3423500176ee8b.txt", "ferryab3423500176ee8b"],
    ["ab3423500176ee8b-draft.txt", "ab3423500176ee8b-draft"],
    ["berlin-202405041230.txt", "berlin-202405041230"],
  ])("takes no hash from %s", (file, id) => {
    expect(articleIdFrom(file)).toBe(id);
  });
});

describe("ids from names", () => {
  test.each([
    ["Ferry returns!.txt", "ferry-returns"],
    ["notes", "notes"],
    [".txt", "txt"],
    ["v1.2.txt", "v1-2"],
    ["  --Crème brûlée-- .txt", "crème-brûlée"],
    ["cafe\u0301.txt", "caf\u00e9"],
    ["العبّارة تعود.txt", "العبّارة-تعود"],
    ["渡轮 返港.txt", "渡轮-返港"],
    ["हिन्दी लेख.txt", "हिन्दी-लेख"],
    ["soft\u00adhy\u200bphen.txt", "softhyphen"],
    ["a\ud800b.txt", "a-b"],
  ])("makes %j safe", (file, id) => {
    expect(articleIdFrom(file)).toBe(id);
  });

  test("ignores the folder", () => {
    expect(articleIdFrom("2031/May/Ferry.txt")).toBe(articleIdFrom("Ferry.txt"));
  });

  test("hashes a name without letters", () => {
    expect(articleIdFrom("☃.txt")).toMatch(/^[0-9a-f]{16}$/);
    expect(articleIdFrom("☃.txt")).not.toBe(articleIdFrom("☂.txt"));
  });

  test("never changes the hash of a name", () => {
    expect(articleIdFrom("")).toBe("cbf29ce484222325");
    expect(articleIdFrom("!")).toBe("af639c4c86017fcc");
  });

  test.each(["con", "NUL", "aux", "com1", "LPT9"])("moves away from the device %s", (name) => {
    expect(articleIdFrom(`${name}.txt`)).toMatch(/^(?:con|nul|aux|com1|lpt9)-[0-9a-f]{16}$/);
  });

  test("shortens long names and keeps them apart", () => {
    const first = articleIdFrom(`${"渡".repeat(100)}a.txt`);
    const second = articleIdFrom(`${"渡".repeat(100)}b.txt`);
    expect(first).toMatch(/^渡{20}-[0-9a-f]{16}$/);
    expect(first).not.toBe(second);
  });
});

describe("ids in addresses", () => {
  test.each(["", ".", "..", "a/b", "A", "a b", "-a", "con", "x".repeat(81), "%E0"])(
    "refuses %j",
    (text) => {
      expect(parseArticleId(text)).toBeNull();
    },
  );

  test("reads back every id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (file) => {
        const id = articleIdFrom(file);
        expect(parseArticleId(id)).toBe(id);
        expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(80);
        expect(articleIdFrom(`folder/${file}`)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });
});
