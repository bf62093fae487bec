import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LibraryIndex } from "#article/library.ts";
import { createDevLibrary, type DevLibrary } from "#site/dev-library.ts";
import { summaryOf } from "#site/seeds-summary.ts";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { readAllData } from "#tests/support/read-all-data.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

describe("a library in development", () => {
  test("is empty before it was read", () => {
    const library = createDevLibrary(temporaryFolder());
    expect(library.current().cards).toEqual([]);
  });

  test("keeps the last good state while ids clash", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "north"));
    const write = (name: string, text: string) =>
      writeFileSync(join(folder, name), `Title\n\n${text}\n`);
    write("same.txt", "Some text here.");
    const library = createDevLibrary(folder);
    library.reload();
    write("north/same.txt", "Another text here.");
    const { clashes } = summaryOf(library.reload().reading);
    expect(clashes).toMatchObject([{ files: ["north/same.txt", "same.txt"] }]);
    expect(library.current().cards).toHaveLength(1);
    rmSync(join(folder, "same.txt"));
    expect(summaryOf(library.reload().reading).clashes).toEqual([]);
  });

  test("has a file for each name it gives", async () => {
    const folder = temporaryFolder();
    await writeLibrary(folder, 3, 140);
    const library = createDevLibrary(folder);
    library.reload();
    const files = { get: (name: string) => library.dataFile(name) ?? undefined };
    const { cards, records } = await readAllData(files);
    expect(cards).toHaveLength(140);
    expect(records).toHaveLength(140);
  });

  test("has a search index that knows the last save", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "Ferries\n\nThe ferry came back to the quay today.\n");
    const library = createDevLibrary(folder);
    library.reload();
    expect(rootOf(library)).toMatchObject({ count: 1 });
    writeFileSync(join(folder, "b.txt"), "Trams\n\nThe tram came back to the depot today.\n");
    library.reload();
    expect(rootOf(library)).toMatchObject({ count: 2 });
  });

  test.each(["cards-1.json", "articles-x.bin", "search-x.bin", "library.json/", ""])(
    "has no file named %j",
    (name) => {
      expect(createDevLibrary(temporaryFolder()).dataFile(name)).toBeNull();
    },
  );
});

function rootOf(library: DevLibrary): unknown {
  const { search } = JSON.parse(String(library.dataFile("library.json"))) as LibraryIndex;
  return JSON.parse(String(library.dataFile(search)));
}
