import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deviceCaches } from "#article/device-caches.ts";
import { installShell, removeLeftovers } from "#offline/shell.ts";
import { createMemoryCaches } from "#tests/support/memory-caches.ts";

const scope = "https://example.org/";
const names = deviceCaches("/");
const OLD_ENTRY = `${scope}assets/index-a.js`;

let storage = createMemoryCaches();
let fetched: string[] = [];

beforeEach(() => {
  storage = createMemoryCaches();
  fetched = [];
  vi.stubGlobal("fetch", async (url: string) => {
    fetched.push(url.slice(scope.length));
    return new Response(url, { status: url.includes("gone") ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const place = () => ({ storage, names, scope });

const A = { version: "a", files: ["", "assets/index-a.js", "assets/font.woff2"] };
const B = { version: "b", files: ["", "assets/index-b.js", "assets/font.woff2"] };

describe("a release", () => {
  test("takes over what another one has already", async () => {
    await installShell(A, place());
    fetched = [];
    await installShell(B, place());
    expect(fetched).toEqual(["", "assets/index-b.js"]);
    expect((await (await storage.open(names.shellOf("b"))).keys()).length).toBe(3);
  });

  test("is not installed in part", async () => {
    const broken = { version: "c", files: ["", "gone.js"] };
    await expect(installShell(broken, place())).rejects.toThrow("gone.js gave status 404");
  });

  test("removes the one before when no page runs on it", async () => {
    await installShell(A, place());
    await installShell(B, place());
    await removeLeftovers({ kind: "settled", entry: `${scope}assets/index-b.js` }, B, place());
    expect(await storage.keys()).toEqual([names.shellOf("b")]);
  });

  test("leaves the one before to the page that runs on it", async () => {
    await installShell(A, place());
    await installShell(B, place());
    await removeLeftovers({ kind: "settled", entry: OLD_ENTRY }, B, place());
    expect(await storage.keys()).toEqual([names.shellOf("a"), names.shellOf("b")]);
  });

  test("removes kept data that the library no longer names, and nothing of other sites", async () => {
    const other = deviceCaches("/other/");
    await storage.open(other.shellOf("x"));
    const kept = await storage.open(names.kept);
    const put = (name: string, value: unknown) =>
      kept.put(`${scope}data/${name}`, new Response(JSON.stringify(value)));
    const shell = await storage.open(names.shellOf("b"));
    await put("library.json", { files: "files-1.json" });
    const index = await kept.match(`${scope}data/library.json`);
    await shell.put(`${scope}data/library.json`, index ?? Response.error());
    await put("files-1.json", { files: [["new.bin", 1]] });
    await put("new.bin", 1);
    await put("old.bin", 1);
    await removeLeftovers({ kind: "settled", entry: OLD_ENTRY }, B, place());
    expect((await kept.keys()).map(({ url }) => url.slice(`${scope}data/`.length))).toEqual([
      "library.json",
      "files-1.json",
      "new.bin",
    ]);
    expect(await storage.keys()).toContain(other.shellOf("x"));
  });

  test("removes nothing while newer data is on its way in", async () => {
    const kept = await storage.open(names.kept);
    const list = { files: [["old.bin", 1]] };
    await kept.put(`${scope}data/library.json`, Response.json({ files: "files-1.json" }));
    await kept.put(`${scope}data/files-1.json`, Response.json(list));
    await kept.put(`${scope}data/new.bin`, new Response("1"));
    const shell = await storage.open(names.shellOf("b"));
    await shell.put(`${scope}data/library.json`, Response.json({ files: "files-2.json" }));
    await removeLeftovers({ kind: "settled", entry: OLD_ENTRY }, B, place());
    expect(await kept.match(`${scope}data/new.bin`)).toBeDefined();
  });
});
