import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { startPlainHost, type FolderStyle, type PlainHost } from "#tests/support/plain-host.ts";
import { untilLive } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const BASE = "/archive/";
const HASH = "ab3423500176ee8b";

const STYLES: readonly FolderStyle[] = ["slash", "no slash", "both", "fallback"];

let hosts: ReadonlyMap<FolderStyle, PlainHost>;

beforeAll(async () => {
  const seeds = temporaryFolder();
  mkdirSync(join(seeds, "north"));
  writeFileSync(join(seeds, "ferry.md"), "---\naliases: [old-boat]\n---\n# Ferry\n\nIt sails.\n");
  writeFileSync(join(seeds, "north/خاور.md"), "# East\n\nIt opens.\n");
  writeFileSync(join(seeds, `000_${HASH}.md`), "# Bridge\n\nIt stands.\n");
  const folder = await makeSite({ seeds, base: BASE });
  const started = STYLES.map(
    async (style) => [style, await startPlainHost(folder, BASE, style)] as const,
  );
  hosts = new Map(await Promise.all(started));
});

afterAll(() => {
  for (const host of hosts.values()) host.close();
});

function addressOf(style: FolderStyle): string {
  return hosts.get(style)?.address ?? "";
}

describe.each(STYLES)("on a host of style %s", (style) => {
  test("the site works", async () => {
    await withPage({}, async (page) => {
      await page.goto(addressOf(style));
      await untilLive(page);
      await page.getByRole("link", { name: "Ferry" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Ferry" }).waitFor();
      await page.reload();
      await untilLive(page);
      await page.goto(`${addressOf(style)}a/${encodeURIComponent("خاور")}/`);
      await untilLive(page);
      await page.getByRole("heading", { level: 1, name: "East" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Ferry" }).waitFor();
    });
  });

  test.each([
    ["a/ferry/index.html", "Ferry"],
    ["a/ferry", "Ferry"],
  ])("%s is an article and answers", async (path, title) => {
    await withPage({}, async (page) => {
      await page.goto(addressOf(style) + path);
      await untilLive(page);
      expect(await page.locator("h1").textContent()).toBe(title);
    });
  });

  test.each([
    ["a/ferry.html?q=sails", "Ferry"],
    ["a/FERRY/", "Ferry"],
    ["ferry", "Ferry"],
    ["a/Old_Boat/", "Ferry"],
    [`a/a-headline-that-was-${HASH}/`, "Bridge"],
    [`a/${HASH.toUpperCase()}`, "Bridge"],
    ["a/%25D8%25AE%25D8%25A7%25D9%2588%25D8%25B1/", "East"],
  ])("%s leads to its article", async (path, title) => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(addressOf(style) + path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await untilLive(page);
      expect(new URL(page.url()).search).toBe(new URL(path, addressOf(style)).search);
    });
  });

  test("an address that ends like an article's offers it", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(`${addressOf(style)}a/the-old-ferry/`);
      await page.getByRole("status").getByRole("link", { name: "Ferry" }).click();
      await page.getByRole("heading", { level: 1, name: "Ferry" }).waitFor();
    });
  });
});

describe("a folder opened without a host", () => {
  test("shows its articles", async () => {
    const folder = temporaryFolder();
    cpSync(await makeSite({ seeds: resolve("seeds") }), folder, { recursive: true });
    await withPage({ javaScriptEnabled: false, expectedNoise: ["file://"] }, async (page) => {
      await page.goto(`file://${folder}/a/${HASH}/index.html`);
      await page.getByText("Raeisi").first().waitFor();
    });
  });
});
