import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { BUILD_WITH_PLUGIN, buildHere } from "#tests/support/build-here.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

/** Enough for a build in several threads. */
const ARTICLES = 450;

let seeds = "";
let outDir = "";
let cache = "";

/** Builds the site with what the builds before have kept in a folder. */
async function build(folder: string, cacheDir: string): Promise<void> {
  await buildHere(folder, cacheDir, { BROADSHEET_SEEDS: seeds });
}

function hashesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
  return new Map(files.map((name) => [name, hashOf(join(folder, name))]));
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** The numbers of the files on the disk, which a file that was taken over keeps. */
function pageNumbers(folder: string): ReadonlyMap<string, number> {
  const pages = readdirSync(join(folder, "a"));
  return new Map(
    pages.map((name) => [name, statSync(join(folder, "a", name, "index.html")).ino] as const),
  );
}

beforeAll(async () => {
  seeds = temporaryFolder();
  outDir = join(temporaryFolder(), "site");
  cache = temporaryFolder();
  await writeLibrary(seeds, 11, ARTICLES);
  await build(outDir, cache);
});

describe("the bundler", () => {
  test("gives the same bytes in the build's own process", async () => {
    const other = join(temporaryFolder(), "site");
    const variables = { BROADSHEET_SEEDS: seeds };
    await buildHere(other, temporaryFolder(), variables, BUILD_WITH_PLUGIN);
    expect(hashesOf(other)).toEqual(hashesOf(outDir));
  });
});

describe("a second build", () => {
  test("after edits gives the bytes of a clean one", async () => {
    const [edited = "", removed = ""] = readdirSync(seeds).toSorted().slice(200);
    const text = readFileSync(join(seeds, edited), "utf8");
    writeFileSync(join(seeds, edited), text.replace(/(\p{L}+) (\p{L}+)/u, "$2 $1"));
    rmSync(join(seeds, removed));
    writeFileSync(join(seeds, "new.txt"), "A new lamp\n\nThe keeper has lit a new lamp today.\n");
    await build(outDir, cache);
    const clean = join(temporaryFolder(), "site");
    await build(clean, temporaryFolder());
    expect(hashesOf(outDir)).toEqual(hashesOf(clean));
  });

  test("takes over the pages that nobody has changed", async () => {
    const [spoilt = ""] = readdirSync(join(outDir, "a"));
    const page = join(outDir, "a", spoilt, "index.html");
    const content = readFileSync(page, "utf8");
    writeFileSync(page, "spoilt");
    const before = pageNumbers(outDir);
    await build(outDir, cache);
    expect(readFileSync(page, "utf8")).toBe(content);
    const fresh = Array.from(pageNumbers(outDir)).filter(
      ([name, number]) => before.get(name) !== number,
    );
    expect(fresh.map(([name]) => name)).toEqual([spoilt]);
  });

  test("starts afresh when what was kept is broken", async () => {
    const hashes = hashesOf(outDir);
    const list = join(cache, "broadsheet", "readings.json");
    expect(existsSync(list)).toBe(true);
    writeFileSync(list, readFileSync(list, "utf8").slice(0, 100));
    await build(outDir, cache);
    expect(hashesOf(outDir)).toEqual(hashes);
  });
});
