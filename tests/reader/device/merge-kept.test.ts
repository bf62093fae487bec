import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeKept } from "#reader/device/merge-kept.ts";

describe("what a device keeps and what a file brings", () => {
  test.each([
    ["a list of ids", ["a", "b"], ["b", "c"], ["a", "b", "c"]],
    [
      "things with ids",
      [{ id: 1, t: "old" }],
      [{ id: 1, t: "new" }, { id: 2 }],
      [{ id: 1, t: "new" }, { id: 2 }],
    ],
    ["records", { a: 1, b: 2 }, { b: 3, c: 4 }, { a: 1, b: 3, c: 4 }],
    ["records in records", { notes: { x: [1] } }, { notes: { x: [2] } }, { notes: { x: [1, 2] } }],
    [
      "a later state here",
      { a: { at: 20, text: 9 } },
      { a: { at: 3, text: 1 } },
      { a: { at: 20, text: 9 } },
    ],
    [
      "a later state there",
      { a: { at: 3, text: 9 } },
      { a: { at: 20, text: 1 } },
      { a: { at: 20, text: 1 } },
    ],
    [
      "later things with ids",
      [{ id: 1, at: "2031-05-04" }],
      [{ id: 1, at: "2031-01-01" }],
      [{ id: 1, at: "2031-05-04" }],
    ],
    ["nothing here", undefined, ["a"], ["a"]],
    ["other kinds", ["a"], { a: 1 }, { a: 1 }],
  ])("are joined: %s", (_name, own, other, expected) => {
    expect(mergeKept(own, other)).toEqual(expected);
  });

  test("stay the same when a file is taken in again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (own, other) => {
        // Twice, since a list may hold a thing twice before.
        const joined = mergeKept(mergeKept(own, other), other);
        expect(mergeKept(joined, other)).toEqual(joined);
      }),
    );
  });

  test("never reach into the prototype", () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    mergeKept({ a: 1 }, hostile);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
