import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { createSeedReader } from "#site/seed-reader.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

let folder = "";

beforeEach(() => {
  folder = temporaryFolder();
});

function put(name: string, title: string): void {
  writeFileSync(join(folder, name), `${title}\n\nThe body of it says more than its title does.\n`);
}

/** A reader that notes which files it opens. */
function watchedReader() {
  const opened: string[] = [];
  const reader = createSeedReader(folder, (path) => {
    opened.push(path.slice(folder.length + 1));
    return readFileSync(path);
  });
  return { reader, opened };
}

function failWith(code: string): () => never {
  return () => {
    throw Object.assign(new Error("no"), { code });
  };
}

describe("a seed reader", () => {
  test("makes articles in file order", () => {
    put("b.txt", "Second");
    put("a.txt", "First");
    const { articles, fileCount } = createSeedReader(folder).read();
    expect(articles.map((article) => article.title)).toEqual(["First", "Second"]);
    expect(fileCount).toBe(2);
  });

  test("opens only what changed", () => {
    put("a.txt", "First");
    put("b.txt", "Second");
    const { reader, opened } = watchedReader();
    const before = reader.read();
    put("b.txt", "Another second");
    put("c.txt", "Third");
    const after = reader.read();
    expect(opened).toEqual(["a.txt", "b.txt", "b.txt", "c.txt"]);
    expect(after.articles.map((article) => article.title)).toEqual([
      "First",
      "Another second",
      "Third",
    ]);
    expect(after.articles[0]).toBe(before.articles[0]);
  });

  test("forgets a removed file", () => {
    put("a.txt", "First");
    put("b.txt", "Second");
    const reader = createSeedReader(folder);
    reader.read();
    rmSync(join(folder, "a.txt"));
    expect(reader.read().articles.map((article) => article.title)).toEqual(["Second"]);
  });

  test.each([
    ["EACCES", "It may not be read. Change its permissions."],
    ["ENOENT", "It went away while the folder was being read. Build again."],
    ["EIO", "It could not be read (EIO). Check the file and the disk."],
  ])("goes on after %s and says so", (code, message) => {
    put("a.txt", "First");
    put("b.txt", "Second");
    const reader = createSeedReader(folder, (path) =>
      path.endsWith("a.txt") ? failWith(code)() : readFileSync(path),
    );
    const { articles, problems } = reader.read();
    expect(articles.map((article) => article.title)).toEqual(["Second"]);
    expect(problems).toEqual([{ severity: "refused", file: "a.txt", message }]);
  });

  test("does not hide a fault of its own", () => {
    put("a.txt", "First");
    const reader = createSeedReader(folder, () => {
      throw new TypeError("bug");
    });
    expect(() => reader.read()).toThrow("bug");
  });

  test("tells how far it is", () => {
    put("a.txt", "First");
    put("b.txt", "Second");
    const steps: [number, number][] = [];
    createSeedReader(folder).read((done, total) => steps.push([done, total]));
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
