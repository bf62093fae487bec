import { describe, expect, test } from "vitest";
import { ARTICLES_PER_PACK, type LibraryIndex } from "#article/library.ts";
import { createArticleRecords } from "#reader/library/article-records.ts";
import { createByteRanges } from "#reader/library/byte-ranges.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeDataFiles, type MadeFiles } from "#tests/support/make-data-files.ts";
import { DATA_URL, fetchFrom } from "#tests/support/read-all-data.ts";

const COUNT = 80;

async function madeFiles(): Promise<MadeFiles> {
  return makeDataFiles(
    makeArticles(Array.from({ length: COUNT }, (_, place) => ({ title: `Title ${place}` }))),
  );
}

function recordsFrom(files: MadeFiles, knowsRanges = true) {
  const index = JSON.parse(String(files.get("library.json"))) as LibraryIndex;
  return createArticleRecords(index, createByteRanges(DATA_URL, fetchFrom(files, knowsRanges)));
}

async function titlesOf(files: MadeFiles, ordinals: readonly number[], knowsRanges = true) {
  const read = await recordsFrom(files, knowsRanges).read(ordinals);
  return read.kind === "failed" ? read.file : read.value.map(({ entry }) => entry.article.title);
}

/** The name of the pack that holds an ordinal. */
function packOf(ordinal: number): string {
  return `articles-${Math.floor(ordinal / ARTICLES_PER_PACK)
    .toString()
    .padStart(16, "0")}.bin`;
}

describe("records", () => {
  test.each([true, false])(
    "come in the order asked for, whether the host knows ranges: %s",
    async (knows) => {
      const asked = [79, 0, 33, 1, 2, 3, 4, 5, 6, 7, 8, 32];
      const titles = asked.map((ordinal) => `Title ${ordinal}`);
      expect(await titlesOf(await madeFiles(), asked, knows)).toEqual(titles);
    },
  );

  test("stay at hand", async () => {
    const files = await madeFiles();
    const records = recordsFrom(files);
    await records.read([5, 40]);
    files.clear();
    expect(await records.read([40, 5])).toMatchObject({ kind: "ready", value: [{}, {}] });
  });

  test("of no article are a failure of the index", async () => {
    expect(await titlesOf(await madeFiles(), [COUNT])).toBe("library.json");
  });

  test("in a lost pack name it, and are asked for again", async () => {
    const files = await madeFiles();
    const pack = files.get(packOf(40)) ?? "";
    files.delete(packOf(40));
    const records = recordsFrom(files);
    expect(await records.read([1, 40])).toEqual({ kind: "failed", file: packOf(40) });
    files.set(packOf(40), pack);
    expect(await records.read([1, 40])).toMatchObject({ kind: "ready" });
  });

  test.each([true, false])("in a pack cut off are a failure, with ranges: %s", async (knows) => {
    const files = await madeFiles();
    files.set(packOf(0), (files.get(packOf(0)) as Uint8Array).subarray(0, 100));
    expect(await titlesOf(files, [31], knows)).toBe(packOf(0));
  });

  test("are a failure when a page stands in place of their pack", async () => {
    const files = await madeFiles();
    files.set(packOf(0), "<!doctype html>".repeat(1000));
    expect(await titlesOf(files, [3])).toBe(packOf(0));
  });

  test("of another article are refused", async () => {
    const files = await madeFiles();
    files.set(packOf(0), files.get(packOf(32)) ?? "");
    expect(await titlesOf(files, [0])).toBe(packOf(0));
  });

  test("are a failure without the network", async () => {
    const index = JSON.parse(String((await madeFiles()).get("library.json"))) as LibraryIndex;
    const ranges = createByteRanges(DATA_URL, () => Promise.reject(new TypeError("offline")));
    expect(await createArticleRecords(index, ranges).read([0])).toEqual({
      kind: "failed",
      file: "places.bin",
    });
  });
});
