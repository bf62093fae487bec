import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CardShard, LibraryIndex } from "#article/library.ts";
import { createDevLibrary, devDataFile } from "#site/dev-library.ts";
import { summaryOf } from "#site/seeds-summary.ts";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

describe("a library in development", () => {
  test("is empty before it was read", () => {
    const library = createDevLibrary(temporaryFolder());
    expect(library.current().cards).toEqual([]);
  });

  test("keeps the last good state while ids clash", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "north"));
    const write = (name: string) => writeFileSync(join(folder, name), "Title\n\nSome text here.\n");
    write("same.txt");
    const library = createDevLibrary(folder);
    library.reload();
    write("north/same.txt");
    const { clashes } = summaryOf(library.reload());
    expect(clashes).toMatchObject([{ files: ["north/same.txt", "same.txt"] }]);
    expect(library.current().cards).toHaveLength(1);
    rmSync(join(folder, "same.txt"));
    expect(summaryOf(library.reload()).clashes).toEqual([]);
  });

  test("has a file for each name it gives", async () => {
    const folder = temporaryFolder();
    await writeLibrary(folder, 3, 140);
    const library = createDevLibrary(folder);
    library.reload();
    const file = (name: string) => devDataFile(library.current(), name);
    const index = file("library.json") as LibraryIndex;
    const shards = index.shards.map((name) => file(name) as CardShard);
    const packs = shards.flatMap((shard) => shard.packs.map(file));
    expect(shards.flatMap((shard) => shard.cards)).toHaveLength(140);
    expect(packs).toHaveLength(9);
    expect(packs).not.toContain(null);
  });

  test.each(["cards-1.json", "articles-x.json", "articles--1.json", "library.json/", ""])(
    "has no file named %j",
    (name) => {
      const library = createDevLibrary(temporaryFolder());
      expect(devDataFile(library.current(), name)).toBeNull();
    },
  );
});
