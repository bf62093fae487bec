import fc from "fast-check";
import { expect, test } from "vitest";
import { separatorOf } from "#search/index/front-coding.ts";

test("a separator is as much of a key as tells it from the one before", () => {
  expect(separatorOf("harbinger", "harbour")).toBe("harbo");
  expect(separatorOf("", "harbour")).toBe("h");
  expect(separatorOf("pier", "piers")).toBe("piers");
});

test("a separator lies above all keys before and not above the key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      fc.pre(one !== other);
      const [before, key] = one < other ? [one, other] : [other, one];
      const separator = separatorOf(before, key);
      expect(separator > before && separator <= key).toBe(true);
    }),
  );
});
