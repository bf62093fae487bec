import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { deviceCaches } from "#article/device-caches.ts";
import {
  keepLibrary,
  KeepingFailure,
  takeStock,
  type KeepingWorld,
} from "#reader/offline/device-library.ts";
import { createMemoryCaches } from "#tests/support/memory-caches.ts";

const DATA = "https://example.org/data/";
const NAMES = deviceCaches("/");

function nameOf(content: string): string {
  return `terms-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.bin`;
}

/** A site with some data files; what a test changes in it, the host then sends. */
function siteOf(contents: readonly string[]): Map<string, string> {
  const files = contents.map((content) => [nameOf(content), content] as const);
  const list = { version: 3, files: files.map(([name, content]) => [name, content.length]) };
  return new Map([
    ...files,
    ["files-1.json", JSON.stringify(list)],
    ["library.json", JSON.stringify({ files: "files-1.json" })],
  ]);
}

let storage = createMemoryCaches();
let site = siteOf([]);
let asked: string[] = [];

beforeEach(() => {
  storage = createMemoryCaches();
  asked = [];
  site = siteOf(["first", "second one", "third"]);
});

function worldOf(changed: Partial<KeepingWorld> = {}): KeepingWorld {
  return {
    storage,
    room: async () => null,
    async fetch(url) {
      const name = url.slice(DATA.length);
      asked.push(name);
      const content = site.get(name);
      return content === undefined ? new Response("", { status: 404 }) : new Response(content);
    },
    ...changed,
  };
}

async function keep(world = worldOf(), signal = new AbortController().signal): Promise<number> {
  let kept = 0;
  const stock = await takeStock(DATA, NAMES, world);
  const onBytes = (bytes: number) => {
    kept += bytes;
  };
  await keepLibrary(stock, DATA, NAMES, world, { signal, onBytes });
  return kept;
}

const stockNow = () => takeStock(DATA, NAMES, worldOf());

describe("keeping the library", () => {
  test("tells its size before", async () => {
    expect(await stockNow()).toMatchObject({ bytes: 20, done: 0, isWhole: false });
  });

  test("brings every file and knows it", async () => {
    expect(await keep()).toBe(20);
    expect(await stockNow()).toMatchObject({ done: 20, isWhole: true });
  });

  test("goes on where it was interrupted", async () => {
    const lost = nameOf("second one");
    site.delete(lost);
    await expect(keep()).rejects.toMatchObject({ hindrance: "lost" });
    expect(await stockNow()).toMatchObject({ done: 10, isWhole: false });
    site.set(lost, "second one");
    asked = [];
    expect(await keep()).toBe(10);
    expect(asked).toEqual(["library.json", "files-1.json", lost]);
  });

  test("is not whole after a renewal until the new files are there", async () => {
    await keep();
    site = siteOf(["first", "second one", "fourth"]);
    expect(await stockNow()).toMatchObject({ done: 15, isWhole: false });
    expect(await keep()).toBe(6);
  });

  test.each([
    ["cut short", "second"],
    ["of another version", "another o."],
  ])("takes no file that is %s", async (_fault, content) => {
    site.set(nameOf("second one"), content);
    await expect(keep()).rejects.toMatchObject({ hindrance: "lost" });
    expect(await stockNow()).toMatchObject({ done: 10 });
  });

  test("stops when it is paused", async () => {
    const paused = new AbortController();
    paused.abort();
    await expect(keep(worldOf(), paused.signal)).rejects.toThrow("abort");
    expect(await stockNow()).toMatchObject({ done: 0 });
  });
});

describe("a device", () => {
  test("without room is told before anything is fetched", async () => {
    await expect(keep(worldOf({ room: async () => 19 }))).rejects.toMatchObject({
      hindrance: "room",
    });
    expect(asked).toEqual(["library.json", "files-1.json"]);
  });

  test.each([
    ["QuotaExceededError", "room"],
    ["NotAllowedError", "refused"],
  ])("that refuses by %s gives the reason: %s", async (name, hindrance) => {
    const cache = await storage.open(NAMES.kept);
    cache.put = async () => {
      throw new DOMException("refused", name);
    };
    storage.open = async () => cache;
    await expect(keep()).rejects.toMatchObject({ hindrance });
  });

  test("that allows no storage is told apart from a lost connection", async () => {
    storage.open = async () => {
      throw new DOMException("insecure", "SecurityError");
    };
    await expect(keep()).rejects.toEqual(new KeepingFailure("refused"));
  });
});
