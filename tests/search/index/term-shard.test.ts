import fc from "fast-check";
import { expect, test } from "vitest";
import { hasImpacts } from "#search/index/impacts.ts";
import { createTermShardWriter, readTermShard } from "#search/index/term-shard.ts";
import { anyOrdinals } from "./any-ordinals.ts";

const COUNT = 700;
const anyLists = fc.array(
  fc.record({
    ordinals: anyOrdinals.map(({ ordinals }) => ordinals),
    impacts: fc.array(fc.nat(3), { minLength: COUNT, maxLength: COUNT }),
    text: fc.string(),
  }),
  { maxLength: 5 },
);

test("a shard is read as it was written", () => {
  fc.assert(
    fc.property(anyLists, fc.boolean(), (lists, isRanked) => {
      const entries = lists.map(({ ordinals, impacts, text }, place) => ({
        key: `${place}${text.toWellFormed()}`,
        postings: {
          ordinals,
          impacts:
            isRanked && hasImpacts(ordinals.length, COUNT)
              ? Uint8Array.from(ordinals, (_, at) => impacts[at] ?? 0)
              : null,
        },
      }));
      const writer = createTermShardWriter(COUNT);
      for (const { key, postings } of entries) writer.add(key, postings);
      const shard = readTermShard(writer.bytes(), COUNT, () => isRanked);
      expect(shard?.keys).toEqual(entries.map(({ key }) => key));
      expect(entries.map((_, place) => shard?.postingsAt(place))).toEqual(
        entries.map(({ postings }) => postings),
      );
    }),
  );
});

test("a damaged shard is refused", () => {
  const writer = createTermShardWriter(10);
  writer.add("ferry", { ordinals: Uint32Array.of(1, 5), impacts: null });
  const written = writer.bytes();
  for (let place = 0; place < written.length; place += 1) {
    const damaged = written.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 1;
    expect(readTermShard(damaged, 10, () => false)).toBeNull();
  }
  expect(readTermShard(written.subarray(0, -1), 10, () => false)).toBeNull();
  const page = new TextEncoder().encode("<!doctype html><title>Not found</title>");
  expect(readTermShard(page, 10, () => false)).toBeNull();
});
