import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import type { LibraryIndex } from "#article/library.ts";
import { runBuild } from "#tests/support/build-site.ts";
import { withPage } from "#tests/support/browser.ts";
import { serveSite } from "#tests/support/made-site.ts";
import { untilLive } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { HOSTILE_ADDRESSES } from "./hostile-addresses.ts";
import { hostileFiles } from "./hostile-files.ts";

/** Room for some hundred pages, each loaded whole. */
const TIMEOUT = 240_000;

/** Pages that are visited at the same time. */
const PAGES_AT_ONCE = 3;

let site = "";
let folder = "";
let built = "";
const files = hostileFiles();

beforeAll(async () => {
  const seeds = temporaryFolder();
  for (const { path, text } of files) {
    mkdirSync(dirname(join(seeds, path)), { recursive: true });
    writeFileSync(join(seeds, path), text);
  }
  const { code, output, outDir } = await runBuild({ seeds, address: "https://example.org" });
  if (code !== 0) throw new Error(output);
  [folder, built] = [outDir, output];
  site = await serveSite(outDir);
});

/** Addresses of all articles, from what every host can list. */
function articleAddresses(): readonly string[] {
  const sitemap = readFileSync(join(folder, "sitemap-1.xml"), "utf8");
  const links = Array.from(sitemap.matchAll(/<loc>https:\/\/example\.org\/([^<]*)<\/loc>/g));
  return links.map(([, path]) => path ?? "").filter((path) => path !== "");
}

/** What stands on an open page that we never write. Runs there, so it stands by itself. */
function strangersOn(): string[] {
  const names = "main :is(script,style,iframe,object,embed,img,video,base,form[action],svg script)";
  const strangers = Array.from(document.querySelectorAll(names), ({ localName }) => localName);
  for (const { attributes } of document.querySelectorAll("*")) {
    strangers.push(
      ...Array.from(attributes, ({ name }) => name).filter((name) => name.startsWith("on")),
    );
  }
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[href]"));
  strangers.push(...links.map(({ href }) => href).filter((href) => !/^https?:/.test(href)));
  return strangers.map((name) => `holds ${name.slice(0, 40)}`);
}

/** What is wrong with an open page. Runs there, so it stands by itself. */
function faultsOf(): string[] {
  const checks: readonly (readonly [fault: string, isThere: boolean])[] = [
    ["a script ran", "hostile" in window],
    ["all objects were changed", Reflect.get({}, "polluted") !== undefined],
    ["other styles", document.querySelectorAll("style").length !== 1],
    ["other stylesheets", document.querySelectorAll("link[rel=stylesheet]").length > 1],
    ["turns its text around", /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText)],
    ["no title", document.title.trim() === ""],
    ["wider than the screen", document.documentElement.scrollWidth > innerWidth],
  ];
  return checks.filter(([, isThere]) => isThere).map(([fault]) => fault);
}

async function allFaultsOf(page: Page): Promise<readonly string[]> {
  return [...(await page.evaluate(faultsOf)), ...(await page.evaluate(strangersOn))];
}

/** Opens an address and waits while the not-found page looks for the article that it may mean. */
async function goTo(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: "commit" });
  if (response?.status() === 404) await page.waitForLoadState("networkidle");
}

/** Visits addresses on several pages at once and tells what was wrong at each. */
async function visitAll(
  addresses: readonly string[],
  expectedNoise: readonly string[],
  isOpen: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const waiting = [...addresses];
  const found: string[] = [];
  const visitor = async () =>
    withPage({ expectedNoise }, async (page) => {
      page.on("request", (request) => {
        if (!request.url().startsWith(site)) found.push(`asked for ${request.url()}`);
      });
      page.on("dialog", (dialog) => found.push(`said ${dialog.message()}`));
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await goTo(page, site + next);
        await isOpen(page).catch(() => found.push(`${next}: cannot be used`));
        const faults = await allFaultsOf(page);
        found.push(...faults.map((fault) => `${next}: ${fault}`));
      }
    });
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, visitor));
  return found;
}

describe("a library of hostile files", () => {
  test("is large", () => {
    expect(files.length + HOSTILE_ADDRESSES.length).toBeGreaterThan(150);
  });

  test("lists all articles but those refused by name", () => {
    const index = JSON.parse(
      readFileSync(join(folder, "data/library.json"), "utf8"),
    ) as LibraryIndex;
    const refused = Number(/^ *refused +(\d+)/m.exec(built)?.[1] ?? "0");
    expect(refused).toBeLessThan(10);
    expect(index.count).toBe(files.length - refused);
    expect(articleAddresses()).toHaveLength(index.count);
  });

  test(
    "runs nothing and leaves every article readable",
    async () => {
      const found = await visitAll(articleAddresses(), [], async (page) => {
        await untilLive(page);
        await page.locator("h1").waitFor({ timeout: 2000 });
      });
      expect(found).toEqual([]);
    },
    TIMEOUT,
  );

  test("can be filtered", async () => {
    await withPage({}, async (page) => {
      await page.goto(site);
      await untilLive(page);
      await page.getByRole("searchbox").fill("children waved");
      await page
        .getByText(/^\d+ of \d+/)
        .first()
        .waitFor();
      expect(await allFaultsOf(page)).toEqual([]);
    });
  });
});

describe("what is wrong with a page", () => {
  test("is seen", async () => {
    await withPage({}, async (page) => {
      await page.goto(site);
      await untilLive(page);
      await page.evaluate(() => {
        Reflect.set(window, "hostile", 1);
        const link = document.createElement("a");
        link.setAttribute("href", "file:///etc/passwd");
        link.textContent = "\u202etxt.exe";
        document.querySelector("main")?.append(link, document.createElement("object"));
      });
      expect(await allFaultsOf(page)).toEqual([
        "a script ran",
        "turns its text around",
        "holds object",
        "holds file:///etc/passwd",
      ]);
    });
  });
});

describe("hostile addresses", () => {
  test(
    "run nothing and lead to a page that can be used",
    async () => {
      const found = await visitAll(HOSTILE_ADDRESSES, ["404"], async (page) => {
        await page.getByRole("link").first().waitFor();
      });
      expect(found).toEqual([]);
    },
    TIMEOUT,
  );
});
