import fc from "fast-check";
import { expect, test } from "vitest";
import { radixOrder } from "#search/index/radix-order.ts";

test("ordinals come in the order of their numbers, equal ones as given", () => {
  const number = fc.oneof(fc.nat(0xffff_ffff), fc.nat(3), fc.constantFrom(2048, 2 ** 22, 2 ** 31));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const ordinals = Uint32Array.from(numbers.keys());
      const order = radixOrder(ordinals, (ordinal) => numbers[ordinal] ?? 0);
      const sorted = [...ordinals].toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
      expect([...order]).toEqual(sorted);
      expect([...ordinals]).toEqual([...numbers.keys()]);
    }),
  );
});
