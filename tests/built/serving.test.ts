import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Route } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LibraryIndex } from "#article/library.ts";
import { writePlaces } from "#article/places.ts";
import { developSite, previewSite } from "#tests/support/build-site.ts";
import { makeSite } from "#tests/support/made-site.ts";
import type { ViteServer } from "#tests/support/run-vite.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { withPage } from "#tests/support/browser.ts";

const BASE = "/archive/";
const SEED_ID = "ab3423500176ee8b";

type Answer = { readonly status: number; readonly body: string; readonly location: string | null };

async function ask(server: ViteServer, path: string): Promise<Answer> {
  const headers = { accept: "text/html" };
  const response = await fetch(server.address + path, { redirect: "manual", headers });
  const location = response.headers.get("location");
  return { status: response.status, body: await response.text(), location };
}

let preview: ViteServer;
let develop: ViteServer;
let seeds = "";

function save(name: string, title: string): void {
  writeFileSync(join(seeds, name), `${title}\n\nThe ferry to the island runs again.\n`);
}

beforeAll(async () => {
  preview = await previewSite(await makeSite({ seeds: resolve("seeds"), base: BASE }), BASE);
  seeds = temporaryFolder();
  mkdirSync(join(seeds, "north"));
  save("ferry.txt", "Ferry runs");
  save("notes.ts.txt", "Notes");
  save("harbour.md", "---\ntitle: Harbour closed\naliases: [old-harbour]\n---");
  develop = await developSite({ seeds, base: BASE });
});

afterAll(async () => {
  await Promise.all([preview.close(), develop.close()]);
});

/** Paths that lead nowhere, spelled to break a server. */
const NOWHERE = [
  "nope",
  "nope/",
  "a/nope/",
  "a/nope",
  "data/nope.json",
  "%zz",
  "%E0%A4%A",
  "a/%zz/",
  "%00/",
  "a/..%2f..%2fpackage.json",
];

/** What a server says of a part of a file of places. */
async function askPart(server: ViteServer) {
  const { body } = await ask(server, "data/library.json");
  const [name] = (JSON.parse(body) as LibraryIndex).places;
  const address = `${server.address}data/${name}`;
  const part = await fetch(address, { headers: { Range: "bytes=8-11" } });
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return {
    status: part.status,
    contentRange: part.headers.get("Content-Range"),
    isPart: Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(8, 12)),
  };
}

const ASKED_PART = {
  status: 206,
  contentRange: `bytes 8-11/${writePlaces([], []).length}`,
  isPart: true,
};

/** Asks for the base path without its slash. */
async function askBase(server: ViteServer): Promise<Response> {
  const address = `${server.address.slice(0, -1)}?q=visa`;
  return fetch(address, { redirect: "manual", headers: { accept: "text/html" } });
}

describe("vite preview", () => {
  test("completes the base path", async () => {
    const { status, headers } = await askBase(preview);
    expect([status, headers.get("location")]).toEqual([302, `${BASE}?q=visa`]);
  });

  test("serves listing and article", async () => {
    expect(await ask(preview, "")).toMatchObject({ status: 200 });
    const article = await ask(preview, `a/${SEED_ID}/`);
    expect(article.status).toBe(200);
    expect(article.body).toContain("Raeisi");
  });

  test("leads to the address with a slash", async () => {
    expect(await ask(preview, `a/${SEED_ID}?q=visa`)).toMatchObject({
      status: 302,
      location: `${BASE}a/${SEED_ID}/?q=visa`,
    });
  });

  test("serves data", async () => {
    const { status, body } = await ask(preview, "data/library.json");
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ version: 4, count: 1 });
  });

  test("serves a part of a file", async () => {
    expect(await askPart(preview)).toEqual(ASKED_PART);
  });

  test.each(NOWHERE)("answers %s with the not-found page", async (path) => {
    const { status, body } = await ask(preview, path);
    expect(status).toBe(404);
    expect(body).toContain("Page not found");
  });
});

describe("vite in development", () => {
  test("completes the base path", async () => {
    const { status, headers } = await askBase(develop);
    expect([status, headers.get("location")]).toEqual([302, `${BASE}?q=visa`]);
  });

  test("serves the page that a build would write", async () => {
    const { status, body } = await ask(develop, "a/ferry/");
    expect(status).toBe(200);
    expect(body).toContain("The ferry to the island runs again.");
    expect(body).toContain(`<title>Ferry runs · Broadsheet</title>`);
    expect(body).toContain(`<script data-entry="${BASE}src/reader/main.tsx">`);
  });

  test("leads to the address with a slash", async () => {
    expect(await ask(develop, "a/ferry?q=x")).toMatchObject({
      status: 302,
      location: `${BASE}a/ferry/?q=x`,
    });
  });

  test("serves an id that looks like a module", async () => {
    expect(await ask(develop, "a/notes-ts/")).toMatchObject({ status: 200 });
  });

  test("leads from an older address to the article", async () => {
    const { status, body } = await ask(develop, "a/old-harbour/");
    expect(status).toBe(200);
    expect(body).toContain(`content="0; url=${BASE}a/harbour/"`);
    expect(await ask(develop, "a/old-harbour")).toMatchObject({
      status: 302,
      location: `${BASE}a/old-harbour/`,
    });
  });

  test("serves data", async () => {
    const { body } = await ask(develop, "data/library.json");
    expect(JSON.parse(body)).toMatchObject({ count: 3, places: ["places-0.bin"] });
  });

  test("serves a part of a file", async () => {
    expect(await askPart(develop)).toEqual(ASKED_PART);
  });

  test.each(NOWHERE)("answers %s with the not-found page", async (path) => {
    const { status, body } = await ask(develop, path);
    expect(status).toBe(404);
    expect(body).toContain("Page not found");
  });

  test("shows each change in the open page", async () => {
    await withPage({ baseURL: develop.address, expectedNoise: ["404"] }, async (page) => {
      save("ferry.txt", "Ferry runs");
      await page.goto("./");
      await page.getByText("Ferry runs").first().waitFor();
      save("ferry.txt", "Ferry stops");
      await page.getByText("Ferry stops").first().waitFor();
      save("north/bridge.txt", "Bridge opens");
      await page.getByText("Bridge opens").first().waitFor();
      rmSync(join(seeds, "north/bridge.txt"));
      await page.getByText("Bridge opens").first().waitFor({ state: "detached" });
      expect(await page.getByText("Ferry stops").count()).toBeGreaterThan(0);
    });
  });

  test("shows a change that came while the page was on its way", async () => {
    await withPage({ baseURL: develop.address }, async (page) => {
      // With another page open the server has someone to tell and keeps nothing for later.
      const other = await page.context().newPage();
      const listens = other
        .waitForEvent("websocket")
        .then((socket) => socket.waitForEvent("framereceived"));
      await other.goto("./");
      await listens;
      const title = `Market moves ${randomUUID()}`;
      const change = async (route: Route) => {
        save("news.txt", title);
        await expect.poll(async () => (await ask(develop, "")).body).toContain(title);
        await route.continue();
      };
      await page.route("**/@vite/client", change, { times: 1 });
      await page.goto("./");
      await page.getByText(title).first().waitFor();
    });
  });
});
