import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  ARTICLES_PER_PACK,
  CARDS_PER_SHARD,
  type ArticlePack,
  type CardShard,
  type LibraryIndex,
} from "#article/library.ts";
import { dataFiles } from "#site/data-files.ts";
import { createLibraryMaker, type Library } from "#site/library.ts";
import { madeArticle } from "./made-articles.ts";

function libraryOf(count: number): Library {
  const articles = Array.from({ length: count }, (_, index) =>
    madeArticle(`a${index}`, `Title ${index}`, [`Text ${index}.`]),
  );
  const result = createLibraryMaker()(articles);
  if (result.kind === "clash") throw new Error("Ids clash");
  return result.library;
}

function filesOf(library: Library): Map<string, string> {
  return new Map(Array.from(dataFiles(library), ({ name, content }) => [name, content]));
}

/** Follows the names from the index to all cards and all articles. */
function readAll(files: ReadonlyMap<string, string>) {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  const index = read("library.json") as LibraryIndex;
  const shards = index.shards.map((name) => read(name) as CardShard);
  const packs = shards.flatMap((shard) => shard.packs.map((name) => read(name) as ArticlePack));
  return { index, shards, packs };
}

describe("data files", () => {
  test.each([0, 1, 16, 17, 128, 129, 300])("hold each of %i articles once", (count) => {
    const { index, shards, packs } = readAll(filesOf(libraryOf(count)));
    const ordinals = Array.from({ length: count }, (_, ordinal) => ordinal);
    expect(index.count).toBe(count);
    expect(shards.flatMap((shard) => shard.cards.map((card) => card.title))).toEqual(
      ordinals.map((ordinal) => `Title ${ordinal}`),
    );
    expect(packs.flatMap((pack) => pack.entries.map((entry) => entry.ordinal))).toEqual(ordinals);
  });

  test("name sections and collections", () => {
    const article = madeArticle("a", "Title", [], { file: "north/a.txt", sections: ["Coast"] });
    const result = createLibraryMaker()([article]);
    if (result.kind === "clash") throw new Error("Ids clash");
    expect(readAll(filesOf(result.library)).index).toMatchObject({
      sections: [{ name: "Coast", count: 1 }],
      collections: [{ name: "north", count: 1 }],
    });
  });

  test("fill shards and packs before the last", () => {
    const { shards, packs } = readAll(filesOf(libraryOf(300)));
    expect(shards.map((shard) => shard.cards.length)).toEqual([
      CARDS_PER_SHARD,
      CARDS_PER_SHARD,
      300 - 2 * CARDS_PER_SHARD,
    ]);
    expect(new Set(packs.slice(0, -1).map((pack) => pack.entries.length))).toEqual(
      new Set([ARTICLES_PER_PACK]),
    );
  });

  test("are named after their content", () => {
    const files = filesOf(libraryOf(20));
    files.delete("library.json");
    for (const [name, content] of files) {
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
      expect(name).toMatch(new RegExp(`^(?:cards|articles)-${hash}\\.json$`));
    }
  });

  test("keep their names while an article elsewhere changes", () => {
    const before = filesOf(libraryOf(40));
    const after = filesOf(libraryOf(41));
    const kept = [...before.keys()].filter((name) => after.has(name));
    expect(kept.filter((name) => name.startsWith("articles-"))).toHaveLength(2);
  });
});
