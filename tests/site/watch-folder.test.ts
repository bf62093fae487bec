import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isIn, watchFolder, type FolderWatch } from "#site/watch-folder.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

let folder = "";
let watching: FolderWatch | null = null;
let heard: Set<string>;
let onHeard: () => void;

beforeEach(() => {
  folder = join(temporaryFolder(), "seeds");
  heard = new Set();
  onHeard = () => undefined;
});

afterEach(() => watching?.close());

function start(): void {
  watching = watchFolder(folder, (path) => {
    heard.add(path);
    onHeard();
  });
}

/** Waits until a path is told, acting again whenever another one is; what was told before is forgotten. */
async function told(path: string, act: () => void): Promise<string> {
  heard.clear();
  act();
  await new Promise<void>((resolve) => {
    onHeard = () => {
      if (heard.has(path)) resolve();
      else act();
    };
    onHeard();
  });
  return path;
}

describe("a folder that is watched", () => {
  test("tells of a file that comes, changes, takes another's place and goes", async () => {
    mkdirSync(folder);
    start();
    const [path, draft] = [join(folder, "ferry.txt"), join(folder, "draft")];
    expect(await told(path, () => writeFileSync(path, "Ferries"))).toBe(path);
    expect(await told(path, () => writeFileSync(path, "Ferries sail"))).toBe(path);
    expect(await told(draft, () => writeFileSync(draft, "Ferries sail again"))).toBe(draft);
    const replace = () => {
      if (existsSync(draft)) renameSync(draft, path);
    };
    expect(await told(path, replace)).toBe(path);
    expect(await told(path, () => rmSync(path, { force: true }))).toBe(path);
  });

  test("tells of files in folders that come later", async () => {
    mkdirSync(folder);
    start();
    const deep = join(folder, "ports", "north");
    const path = join(deep, "ferry.txt");
    const write = () => {
      mkdirSync(deep, { recursive: true });
      writeFileSync(path, "Ferries");
    };
    expect(await told(path, write)).toBe(path);
  });

  test("is watched again when it went and came back", async () => {
    start();
    const path = join(folder, "ferry.txt");
    const write = () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, "Ferries");
    };
    expect(await told(path, write)).toBe(path);
    const remove = () => rmSync(folder, { recursive: true, force: true });
    expect(await told(folder, remove)).toBe(folder);
    expect(await told(path, write)).toBe(path);
  });
});

test("a path lies in a folder by whole names", () => {
  const [seeds, inside] = [join(folder, "seeds"), join(folder, "seeds", "a", "b.txt")];
  expect([seeds, inside].map((path) => isIn(path, seeds))).toEqual([true, true]);
  expect([`${seeds}-old`, folder].map((path) => isIn(path, seeds))).toEqual([false, false]);
});
