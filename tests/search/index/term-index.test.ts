import { describe, expect, test } from "vitest";
import { FileFailure } from "#article/file-failure.ts";
import { ordinalsOf } from "#search/index/bitmap.ts";
import { isRankedKey } from "#search/index/term-keys.ts";
import { readTermShard } from "#search/index/term-shard.ts";
import { createTermIndex, type Lookup } from "#search/index/term-index.ts";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { makeIndex, sourceOf } from "#tests/support/search-library.ts";

/** So many articles about numbered piers that the index needs several shards, and lists for beginnings. */
function pierArticles(count: number) {
  return Array.from({ length: count }, (_, place): ArticleParts => ({
    title: `Pier ${place}`,
    paragraphs: [
      Array.from({ length: 9 }, (_none, step) => `pier${place}x${step}`).join(" "),
      place % 3 === 0 ? "third" : "other",
    ],
  }));
}

function lookup(word: string, isBeginning = false): Lookup {
  return { field: "text", word, isBeginning };
}

async function placesOf(parts: readonly ArticleParts[], asked: Lookup) {
  const { files, root } = makeIndex(makeArticles(parts));
  const hits = await createTermIndex(root, sourceOf(files)).hits(asked);
  return [...ordinalsOf(hits.bitmap)];
}

describe("the index finds", () => {
  const parts = pierArticles(2500);

  test("a word in one of many shards", async () => {
    expect(await placesOf(parts, lookup("pier1999x3"))).toEqual([1999]);
  });

  test("words that begin alike across shards", async () => {
    expect(await placesOf(parts, lookup("pier19", true))).toEqual([
      19,
      ...range(190, 200),
      ...range(1900, 2000),
    ]);
  });

  test("words that begin alike in one shard where there are too many of them", async () => {
    const { files, root } = makeIndex(makeArticles(parts));
    for (const [name, content] of files) {
      if (name.startsWith("terms") && !keysIn(content).includes("p*")) files.delete(name);
    }
    const hits = await createTermIndex(root, sourceOf(files)).hits(lookup("p", true));
    expect([...ordinalsOf(hits.bitmap)]).toEqual(range(0, 2500));
  });

  test("words of titles alone", async () => {
    const title: Lookup = { field: "title", word: "12", isBeginning: true };
    expect(await placesOf(pierArticles(200), title)).toEqual([12, ...range(120, 130)]);
    const common: Lookup = { field: "title", word: "pier", isBeginning: false };
    expect(await placesOf(parts, common)).toEqual(range(0, 2500));
  });

  test("nothing for a word that does not occur", async () => {
    expect(await placesOf(parts, lookup("zeppelin"))).toEqual([]);
    expect(await placesOf([], lookup("pier", true))).toEqual([]);
  });
});

describe("a shard that cannot be had", () => {
  test("is named, and asked for again by the next question", async () => {
    const { files, root } = makeIndex(makeArticles([{ title: "Ferry" }]));
    const [name = ""] = [...files.keys()].filter((file) => file.startsWith("terms"));
    const content = files.get(name) ?? "";
    files.delete(name);
    const index = createTermIndex(root, sourceOf(files));
    await expect(index.hits(lookup("ferry"))).rejects.toThrow(new FileFailure(name));
    files.set(name, content);
    expect([...ordinalsOf((await index.hits(lookup("ferry"))).bitmap)]).toEqual([0]);
  });

  test("is one that is damaged, too", async () => {
    const { files, root } = makeIndex(makeArticles([{ title: "Ferry" }]));
    for (const [name, content] of files) {
      if (name.startsWith("terms")) files.set(name, content.slice(0, -1));
    }
    const index = createTermIndex(root, sourceOf(files));
    await expect(index.hits(lookup("ferry"))).rejects.toThrow(FileFailure);
  });
});

function keysIn(content: Uint8Array | string): readonly string[] {
  return readTermShard(content as Uint8Array, 2500, isRankedKey)?.keys ?? [];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
