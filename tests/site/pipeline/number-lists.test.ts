import { expect, test } from "vitest";
import { bytesOfLists, listsIn } from "#site/pipeline/number-lists.ts";

test("lists of numbers come back from bytes that lie anywhere", () => {
  const lists = [Uint32Array.of(7, 2 ** 32 - 1), Uint32Array.of(), Uint32Array.of(0)];
  const buffer = Buffer.concat([Buffer.from("odd"), bytesOfLists(lists)]);
  expect(listsIn(buffer.subarray(3))).toEqual(lists);
});
