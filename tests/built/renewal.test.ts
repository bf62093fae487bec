import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { entryOf, NO_ANSWER, openKept, stir } from "#tests/support/offline-page.ts";
import { otherRelease } from "#tests/support/other-release.ts";
import { useStaticHost } from "#tests/support/static-host.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { untilTrue } from "#tests/support/until-true.ts";

const host = useStaticHost();
const COUNT = 30;
/** Chromium looks for a new service worker a second after the last page was loaded. */
const UPDATE_PAUSE_MS = 2500;

const NEWER = "There is a newer edition of this site.";

let before = "";
let after = "";

beforeAll(async () => {
  const seeds = temporaryFolder();
  for (let number = 0; number < COUNT; number += 1) {
    const text = `Ferry number ${number}\n\nThe ferry came back to quay ${number} today.\n`;
    writeFileSync(join(seeds, `ferry-${number}.txt`), text);
  }
  before = await makeSite({ seeds });
  after = otherRelease(before);
});

beforeEach(() => {
  host.fail(null);
  host.publish(before);
});

/** For a page at rest: under Playwright a worker with something to do may let a new one wait for ever. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update());

const isNew = async (page: Page) => (await entryOf(page)).endsWith("-other.js");

async function showHelp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "How to search" }).click();
  await page.locator("#search-help dt").first().waitFor();
}

/** Whether a release's shell is kept. Runs in the page, so it stands by itself. */
async function isInstalled(version: string): Promise<boolean> {
  const names = await caches.keys();
  return names.some((name) => name.includes(version));
}

/** Whether no service worker is on its way. Runs in the page, so it stands by itself. */
async function isSettled(): Promise<boolean> {
  const { installing, waiting, active } = await navigator.serviceWorker.ready;
  return installing === null && waiting === null && active?.state === "activated";
}

describe("a new release", () => {
  test("leaves the open page at work and offers itself", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, `${host.address()}?q=quay`);
      await page
        .locator("p", { hasText: `${COUNT} of ${COUNT} articles match` })
        .first()
        .waitFor();
      host.publish(after);
      await lookForNewer(page);
      await page.getByText(NEWER).waitFor();
      expect(await isNew(page)).toBe(false);
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.ready).waiting === null,
      );
      await showHelp(page);
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Ferry number 3", exact: true }).click();
      await page.getByText("came back to quay 3 today").waitFor();
      await page.goBack();
      await page.getByRole("button", { name: "Show it" }).click();
      await expect.poll(() => isNew(page)).toBe(true);
      await page
        .locator("p", { hasText: `${COUNT} of ${COUNT} articles match` })
        .first()
        .waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe("quay");
      expect(await page.getByText(NEWER).count()).toBe(0);
    });
  });

  test("is there at the next visit without being asked for", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, host.address());
      host.publish(after);
      await page.goto(`${host.address()}a/ferry-2/`);
      expect(await isNew(page)).toBe(true);
      await page.waitForSelector("html[data-js]");
    });
  });

  test("can be put off", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, host.address());
      host.publish(after);
      await lookForNewer(page);
      await page.getByRole("button", { name: "Later" }).click();
      expect(await page.getByText(NEWER).count()).toBe(0);
      expect(await isNew(page)).toBe(false);
    });
  });

  test("says nothing to a page that is new already", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, host.address());
      host.publish(after);
      await page.reload();
      await page.waitForSelector("html[data-js]");
      await stir(page);
      await untilTrue(page, isInstalled, ":shell:00000000");
      await lookForNewer(page);
      expect(await page.getByText(NEWER).count()).toBe(0);
    });
  });

  test("removes the old one once no page runs on it", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, host.address());
      host.publish(after);
      await lookForNewer(page);
      await untilTrue(page, isInstalled, ":shell:00000000");
      await untilTrue(page, isSettled, null);
      await page.reload();
      await page.waitForSelector("html[data-js]");
      await stir(page);
      const isAlone = async (shells: string) => {
        const names = await caches.keys();
        return names.filter((name) => name.includes(shells)).length === 1;
      };
      await untilTrue(page, isAlone, ":shell:");
    });
  });

  test("stands beside the old one in two windows", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await openKept(page, host.address());
      host.publish(after);
      const second = await page.context().newPage();
      await second.goto(host.address());
      await second.waitForSelector("html[data-js]");
      await stir(second);
      await lookForNewer(second);
      await showHelp(second);
      await page.bringToFront();
      await page.getByText(NEWER).waitFor();
      expect([await isNew(page), await isNew(second)]).toEqual([false, true]);
      await showHelp(page);
      await page.keyboard.press("Escape");
      await page.getByRole("searchbox").fill("quay 7");
      await page.getByText("came back to quay 7 today").waitFor();
    });
  });
});

describe("a broken release is got over", () => {
  function brokenBy(change: (folder: string) => void): string {
    const folder = temporaryFolder();
    cpSync(before, folder, { recursive: true });
    change(folder);
    return folder;
  }

  test("whose script throws", async () => {
    const broken = brokenBy((folder) => {
      const assets = join(folder, "assets");
      const entry = readdirSync(assets).find((name) => /^index-.*\.js$/.test(name)) ?? "";
      writeFileSync(join(assets, entry), "throw new Error('broken');");
    });
    await withPage({ serviceWorker: true, expectedNoise: ["broken"] }, async (page) => {
      host.publish(broken);
      await page.goto(`${host.address()}a/ferry-2/`);
      await page.getByText("came back to quay 2 today").waitFor();
      // Scripts are asked for after the first paint: until then the next release would be mixed in.
      await page.getByText("The filter could not be loaded.").waitFor();
      await page.waitForLoadState("networkidle");
      host.publish(after);
      await page.reload();
      await page.waitForSelector("html[data-js]");
      expect(await isNew(page)).toBe(true);
    });
  });

  const workers: readonly [fault: string, code: string][] = [
    ["throws", "throw new Error('broken');"],
    ["answers everything wrongly", "event.respondWith(new Response('broken'));"],
    ["answers nothing", "event.respondWith(Promise.reject(new Error('broken')));"],
  ];

  /** Whether the page shows its rows and answers soon. */
  async function isLive(page: Page): Promise<boolean> {
    const row = page.locator("html[data-js] main ol [data-article]").first();
    return row.waitFor({ timeout: UPDATE_PAUSE_MS }).then(
      () => true,
      () => false,
    );
  }

  test.each(workers)("whose service worker %s", async (_fault, code) => {
    const broken = brokenBy((folder) => {
      const handlers = [
        "addEventListener('install', () => skipWaiting());",
        "addEventListener('activate', (event) => event.waitUntil(clients.claim()));",
        `addEventListener('fetch', (event) => { ${code} });`,
      ];
      writeFileSync(join(folder, "sw.js"), handlers.join("\n"));
    });
    const expectedNoise = ["broken", "promise was rejected", ...NO_ANSWER];
    await withPage({ serviceWorker: true, expectedNoise }, async (page) => {
      host.publish(broken);
      await openKept(page, host.address());
      host.publish(after);
      await expect
        .poll(
          async () => {
            await page.goto(host.address()).catch(() => null);
            return isLive(page);
          },
          { interval: UPDATE_PAUSE_MS, timeout: 30_000 },
        )
        .toBe(true);
      expect(await isNew(page)).toBe(true);
    });
  });
});

describe("a script that is gone after a renewal", () => {
  test("loads the page anew once, with the reader's place", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(`${host.address()}?q=quay`);
      await page
        .locator("p", { hasText: `${COUNT} of ${COUNT} articles match` })
        .first()
        .waitFor();
      host.publish(after);
      await page.getByRole("button", { name: "How to search" }).click();
      await expect.poll(() => isNew(page)).toBe(true);
      await page.waitForSelector("html[data-js]");
      // The address is read once the page is live.
      await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("quay");
      await showHelp(page);
    });
  });

  test("is told of where the page is of the newest release", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(host.address());
      await page.waitForSelector("html[data-js]");
      host.fail((path) => (path.includes("search-help") ? "missing" : null));
      await page.getByRole("button", { name: "How to search" }).click();
      await page.getByText("This part of the page could not be loaded.").waitFor();
      host.fail(null);
      await page.getByRole("button", { name: "Load the page again" }).click();
      await page.waitForSelector("html[data-js]");
      await showHelp(page);
    });
  });

  test("makes no loop on a host in disorder", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(host.address());
      await page.waitForSelector("html[data-js]");
      // The page stays the old one when it is loaded, yet another one is sent when it is asked for.
      await page.route(host.address(), async (route) => {
        if (route.request().isNavigationRequest()) return route.fallback();
        const body = '<script data-entry="/assets/never.js"></script>';
        return route.fulfill({ contentType: "text/html", body });
      });
      host.fail((path) => (path.includes("search-help") ? "missing" : null));
      const help = page.getByRole("button", { name: "How to search" });
      const reloaded = page.waitForEvent("load");
      await help.click();
      await reloaded;
      await page.waitForSelector("html[data-js]");
      await help.click();
      await page.getByText("This part of the page could not be loaded.").waitFor();
    });
  });
});
