import { describe, expect, test } from "vitest";
import { DATA_VERSION } from "#article/library.ts";
import {
  loadLibrary,
  MAX_REQUESTS,
  PROGRESS_REPORTS,
  type Source,
} from "#reader/filter/load-library.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeDataFiles } from "#tests/support/make-data-files.ts";

const DATA_URL = "https://example.test/data/";

type Files = ReadonlyMap<string, unknown>;

function filesOf(count: number): Files {
  const parts = Array.from({ length: count }, (_, place) => ({
    title: `Title ${place}`,
    paragraphs: [`Text ${place}.`],
    sections: place % 2 === 0 ? ["City"] : ["Travel", "City"],
  }));
  return makeDataFiles(makeArticles(parts));
}

/** A site that serves files as JSON, and counts the requests under way. */
function serve(files: Files) {
  const progress: [number, number][] = [];
  const load = { now: 0, most: 0 };
  const source: Source = {
    dataUrl: DATA_URL,
    onProgress: (done, total) => progress.push([done, total]),
    async fetch(url) {
      load.now += 1;
      load.most = Math.max(load.most, load.now);
      await Promise.resolve();
      load.now -= 1;
      const file = files.get(url.slice(DATA_URL.length));
      return file === undefined ? new Response(null, { status: 404 }) : responseOf(file);
    },
  };
  return { source, progress, load };
}

function responseOf(file: unknown): Response {
  return new Response(typeof file === "string" ? file : JSON.stringify(file));
}

function withFile(files: Files, name: string, content: unknown): Files {
  return new Map([...files, [name, content]]);
}

function failureOf(files: Files) {
  return loadLibrary(serve(files).source);
}

describe("loading the library", () => {
  test("gives all documents in file order", async () => {
    const loaded = await loadLibrary(serve(filesOf(300)).source);
    if (loaded.kind === "failed") throw new Error(loaded.file);
    const { documents, sections } = loaded.value;
    expect(sections).toEqual(["City", "Travel"]);
    expect(documents.map(({ entry }) => entry.article.title)).toEqual(
      Array.from({ length: 300 }, (_, place) => `Title ${place}`),
    );
    expect(documents.map(({ excerpt }) => excerpt)).toEqual(
      Array.from({ length: 300 }, (_, place) => `Text ${place}.`),
    );
  });

  test("takes an empty library", async () => {
    const loaded = await loadLibrary(serve(filesOf(0)).source);
    expect(loaded).toEqual({
      kind: "ready",
      value: { sections: [], collections: [], documents: [] },
    });
  });

  test("keeps to the number of requests", async () => {
    const { source, load } = serve(filesOf(300));
    await loadLibrary(source);
    expect(load.most).toBe(MAX_REQUESTS);
  });

  test("reports progress to the end, not too often", async () => {
    const { source, progress } = serve(filesOf(1000));
    await loadLibrary(source);
    expect(progress.at(-1)).toEqual([71, 71]);
    expect(progress.length).toBeLessThanOrEqual(PROGRESS_REPORTS + 1);
    expect(progress.map(([done]) => done)).toEqual(
      progress.map(([done]) => done).toSorted((a, b) => a - b),
    );
  });

  test.each(["library.json", "cards-1.json", "pack-7.json"])(
    "names %s if missing",
    async (name) => {
      const files = new Map([...filesOf(200)].filter(([file]) => file !== name));
      expect(await failureOf(files)).toEqual({ kind: "failed", file: name });
    },
  );

  test.each([
    ["HTML", "<!doctype html>"],
    ["cut short", `{"version":${DATA_VERSION},`],
    ["null", null],
    ["a list", []],
    [
      "of another version",
      { version: 999, entries: [], cards: [], shards: [], sections: [], collections: [] },
    ],
    ["without content", { version: DATA_VERSION, count: 200 }],
    ["with too little content", { version: 1, entries: [], cards: [], packs: [], shards: [] }],
  ])("names a file that is %s", async (_, content) => {
    for (const name of ["library.json", "cards-1.json", "pack-7.json"]) {
      const files = withFile(filesOf(200), name, content);
      expect(await failureOf(files)).toEqual({ kind: "failed", file: name });
    }
  });

  test("names a pack that stands in for another", async () => {
    const files = filesOf(200);
    const swapped = withFile(files, "pack-7.json", files.get("pack-6.json"));
    expect(await failureOf(swapped)).toEqual({ kind: "failed", file: "pack-7.json" });
  });

  test("names the file when the network is gone", async () => {
    const { source } = serve(filesOf(1));
    const offline = { ...source, fetch: () => Promise.reject(new TypeError("Failed to fetch")) };
    expect(await loadLibrary(offline)).toEqual({ kind: "failed", file: "library.json" });
  });
});
