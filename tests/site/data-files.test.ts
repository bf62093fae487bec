import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import type { FileList } from "#article/file-list.ts";
import { bucketRowsSpan, bucketSpan, ordinalsOfId } from "#article/id-table.ts";
import {
  ARTICLES_PER_PACK,
  ARTICLES_PER_PLACES,
  CARDS_PER_SHARD,
  type LibraryIndex,
} from "#article/library.ts";
import type { Span } from "#article/places.ts";
import { isIndexRoot } from "#search/index/index-root.ts";
import { dataFiles } from "#site/data-files.ts";
import { createLibraryMaker, type Library } from "#site/library.ts";
import { readAllData } from "#tests/support/read-all-data.ts";
import { madeArticle } from "./made-articles.ts";

function libraryOf(count: number): Library {
  const articles = Array.from({ length: count }, (_, index) =>
    madeArticle(`a${index}`, `Title ${index}`, [`Text ${index}.`]),
  );
  const result = createLibraryMaker()(articles);
  if (result.kind === "clash") throw new Error("Ids clash");
  return result.library;
}

function filesOf(library: Library) {
  return new Map(Array.from(dataFiles(library), ({ name, content }) => [name, content]));
}

function indexIn(files: ReadonlyMap<string, string | Uint8Array>): LibraryIndex {
  return JSON.parse(String(files.get("library.json"))) as LibraryIndex;
}

function namesOf(files: ReadonlyMap<string, unknown>, kind: string): readonly string[] {
  return [...files.keys()].filter((name) => name.startsWith(`${kind}-`));
}

describe("data files", () => {
  test.each([0, 1, 32, 33, 128, 129, 300])("hold each of %i articles once", async (count) => {
    const { cards, records } = await readAllData(filesOf(libraryOf(count)));
    const ordinals = Array.from({ length: count }, (_, ordinal) => ordinal);
    expect(cards.map(({ title }) => title)).toEqual(ordinals.map((each) => `Title ${each}`));
    expect(records.map(({ entry }) => entry.ordinal)).toEqual(ordinals);
    expect(records.map(({ excerpt }) => excerpt)).toEqual(cards.map(({ excerpt }) => excerpt));
  });

  test("name sections, collections and languages", () => {
    const article = madeArticle("a", "Title", [], {
      file: "north/a.txt",
      sections: ["Coast"],
      language: "fa",
    });
    const result = createLibraryMaker()([article]);
    if (result.kind === "clash") throw new Error("Ids clash");
    expect(indexIn(filesOf(result.library))).toMatchObject({
      sections: [{ name: "Coast", count: 1 }],
      collections: [{ name: "north", count: 1 }],
      languages: [{ name: "fa", count: 1 }],
    });
  });

  test("lead to the search index", () => {
    const files = filesOf(libraryOf(20));
    const root: unknown = JSON.parse(String(files.get(indexIn(files).search)));
    expect(isIndexRoot(root, 20)).toBe(true);
  });

  test("lead from ids, older ones too, to articles", () => {
    const article = madeArticle("new", "Title", [], { aliases: [articleIdFrom("old.txt")] });
    const result = createLibraryMaker()([madeArticle("a", "First", []), article]);
    if (result.kind === "clash") throw new Error("Ids clash");
    const files = filesOf(result.library);
    const table = files.get(indexIn(files).ids) as Uint8Array;
    const part = ({ start, length }: Span) => table.slice(start, start + length);
    for (const id of ["new", "old"]) {
      const rows = part(bucketRowsSpan(part(bucketSpan(id, 2)), 2));
      expect(ordinalsOfId(rows, id)).toEqual([1]);
    }
  });

  test("are all in the list of files with their sizes", () => {
    const files = filesOf(libraryOf(200));
    const { files: list } = indexIn(files);
    const listed = (JSON.parse(String(files.get(list))) as FileList).files;
    const others = [...files].filter(([name]) => name !== list && name !== "library.json");
    expect(listed).toEqual(others.map(([name, content]) => [name, Buffer.byteLength(content)]));
  });

  test("grow in number as packs, shards and places do", () => {
    const files = filesOf(libraryOf(ARTICLES_PER_PLACES + 1));
    expect(namesOf(files, "articles")).toHaveLength(ARTICLES_PER_PLACES / ARTICLES_PER_PACK + 1);
    expect(namesOf(files, "cards")).toHaveLength(ARTICLES_PER_PLACES / CARDS_PER_SHARD + 1);
    expect(indexIn(files).places).toEqual(namesOf(files, "places"));
    expect(indexIn(files).places).toHaveLength(2);
  });

  test("are named after their content", () => {
    const files = filesOf(libraryOf(20));
    files.delete("library.json");
    for (const [name, content] of files) {
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
      expect(name).toMatch(new RegExp(`^[a-z-]+-${hash}\\.(?:json|bin)$`));
    }
  });

  test("keep their names while an article elsewhere changes", () => {
    const before = filesOf(libraryOf(80));
    const after = filesOf(libraryOf(81));
    const kept = [...before.keys()].filter((name) => after.has(name));
    expect(kept.filter((name) => name.startsWith("articles-"))).toHaveLength(2);
  });
});
