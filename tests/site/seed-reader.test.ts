import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { formatNameOf } from "#intake/intake.ts";
import { createSeedReader, type Reading } from "#site/seed-reader.ts";
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
    put("b.txt", "The second ferry");
    put("a.txt", "The first ferry");
    const { articles, formats } = createSeedReader(folder).read();
    expect(articles.map((article) => article.title)).toEqual([
      "The first ferry",
      "The second ferry",
    ]);
    expect(Array.from(formats.keys())).toEqual(["a.txt", "b.txt"]);
    expect(formats.get("a.txt")).toBe(formatNameOf({ file: "a.txt", bytes: new Uint8Array() }));
  });

  test("opens only what changed", () => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const { reader, opened } = watchedReader();
    const before = reader.read();
    opened.length = 0;
    put("b.txt", "Another second ferry");
    put("c.txt", "The third ferry");
    const after = reader.read();
    expect(opened).toEqual(["b.txt", "c.txt"]);
    expect(after.articles.map((article) => article.title)).toEqual([
      "The first ferry",
      "Another second ferry",
      "The third ferry",
    ]);
    expect(after.articles[0]).toBe(before.articles[0]);
  });

  test("goes through all files before it reads one", () => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const { reader, opened } = watchedReader();
    reader.read();
    expect(opened).toEqual(["a.txt", "b.txt", "a.txt", "b.txt"]);
  });

  test("compares anew when files have doubled", () => {
    put("a.txt", "The first ferry");
    const { reader, opened } = watchedReader();
    reader.read();
    opened.length = 0;
    put("b.txt", "The second ferry");
    reader.read();
    expect(opened).toEqual(["a.txt", "b.txt", "a.txt", "b.txt"]);
  });

  test("forgets a removed file", () => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const reader = createSeedReader(folder);
    reader.read();
    rmSync(join(folder, "a.txt"));
    expect(reader.read().articles.map((article) => article.title)).toEqual(["The second ferry"]);
  });

  test.each([
    ["EACCES", "It may not be read. Change its permissions."],
    ["ENOENT", "It went away while the folder was being read. Build again."],
    ["EIO", "It could not be read (EIO). Check the file and the disk."],
  ])("goes on after %s and says so", (code, message) => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const reader = createSeedReader(folder, (path) =>
      path.endsWith("a.txt") ? failWith(code)() : readFileSync(path),
    );
    const { articles, problems } = reader.read();
    expect(articles.map((article) => article.title)).toEqual(["The second ferry"]);
    expect(problems).toEqual([{ severity: "refused", file: "a.txt", message }]);
  });

  test("does not hide a fault of its own", () => {
    put("a.txt", "The first ferry");
    const reader = createSeedReader(folder, () => {
      throw new TypeError("bug");
    });
    expect(() => reader.read()).toThrow("bug");
  });

  test("tells how far it is", () => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const steps: [string, number, number][] = [];
    createSeedReader(folder).read((...step) => steps.push(step));
    expect(steps).toEqual([
      ["Comparing files", 1, 2],
      ["Comparing files", 2, 2],
      ["Reading files", 1, 2],
      ["Reading files", 2, 2],
    ]);
  });
});

describe("what files tell of each other", () => {
  const FOOTER = "Harbour Gazette, Pier Street Four";

  const STORIES = [
    ["Ferry returns", "The white ferry came back on Monday, and the children waved from the pier."],
    ["Lamp lit", "The keeper has lit the lamp again after the storm broke two of its windows."],
    ["Bread sold", "The bakery has sold its last rye loaves, and nobody has taken over the oven."],
    [
      "Tram halted",
      "The tram will not run this summer, since the rails of the square are replaced.",
    ],
    ["Chess won", "A pupil of eleven has won the county final by giving up both of her rooks."],
  ];

  function putStory(name: string, [title, text]: readonly string[] = []): void {
    writeFileSync(join(folder, name), `${title}\n\n${text}\n\n${FOOTER}\n`);
  }

  function leftOut({ articles }: Reading): string[] {
    return articles.flatMap(({ title, removed }) => removed.map(({ text }) => `${title}: ${text}`));
  }

  const ALL_FOOTERS = STORIES.map(([title]) => `${title}: ${FOOTER}`);

  test("takes out a line that they share", () => {
    for (const [index, story] of STORIES.entries()) putStory(`${index}.txt`, story);
    expect(leftOut(createSeedReader(folder).read())).toEqual(ALL_FOOTERS);
  });

  test("is the same in any order", () => {
    for (const [index, story] of STORIES.toReversed().entries()) putStory(`${index}.txt`, story);
    expect(leftOut(createSeedReader(folder).read()).toSorted()).toEqual(ALL_FOOTERS.toSorted());
  });

  test("stays known while one file changes", () => {
    for (const [index, story] of STORIES.entries()) putStory(`${index}.txt`, story);
    const reader = createSeedReader(folder);
    reader.read();
    putStory("0.txt", ["Ferry stops", "The white ferry will stay in port until the wind is down."]);
    expect(leftOut(reader.read())[0]).toBe(`Ferry stops: ${FOOTER}`);
  });

  test("alters no file that did not change", () => {
    for (const [index, story] of STORIES.slice(0, 2).entries()) putStory(`${index}.txt`, story);
    const reader = createSeedReader(folder);
    const before = reader.read();
    expect(leftOut(before)).toEqual([]);
    putStory("2.txt", STORIES[2]);
    const { articles } = reader.read();
    expect(articles.slice(0, 2)).toEqual(before.articles);
  });

  test("looks at nothing but what is said to have changed", () => {
    put("a.txt", "The first ferry");
    put("b.txt", "The second ferry");
    const { reader, opened } = watchedReader();
    reader.read();
    opened.length = 0;
    put("a.txt", "Another first ferry");
    put("b.txt", "Another second ferry");
    const { articles } = reader.read(undefined, new Set([join(folder, "a.txt")]));
    expect(opened).toEqual(["a.txt"]);
    expect(articles.map(({ title }) => title)).toEqual(["Another first ferry", "The second ferry"]);
  });

  test("looks at the whole folder when a file came or went", () => {
    put("a.txt", "The first ferry");
    const { reader } = watchedReader();
    reader.read();
    put("b.txt", "The second ferry");
    rmSync(join(folder, "a.txt"));
    const { articles } = reader.read(undefined, new Set([join(folder, "b.txt")]));
    expect(articles.map(({ title }) => title)).toEqual(["The second ferry"]);
  });
});
