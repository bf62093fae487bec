import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { withPage } from "#tests/support/browser.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { NO_ANSWER, openKept, stir } from "#tests/support/offline-page.ts";
import { shownPicture, writePicturedPage } from "#tests/support/pictured-page.ts";
import { CUT_OFF, useStaticHost } from "#tests/support/static-host.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";
import { untilTrue } from "#tests/support/until-true.ts";

const BASE = "/archive/";
const MADE = 200;
/** With those on the harbour and the quay. */
const COUNT = MADE + 2;

/** So many that a picture behind them is not looked for before a reader scrolls. */
const PARAGRAPHS = 120;

const host = useStaticHost(BASE);
let folder = "";
/** The site when it was renewed: of two articles. */
let renewed = "";

beforeAll(async () => {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, 11, MADE);
  writeFileSync(join(seeds, "harbour.txt"), "The harbour opens\n\nThe ferry to Brill came back.\n");
  writePicturedPage(seeds, PARAGRAPHS);
  folder = await makeSite({ seeds, base: BASE });
  const later = temporaryFolder();
  writeFileSync(join(later, "harbour.txt"), "The harbour opens\n\nThe ferry to Brill came back.\n");
  writeFileSync(join(later, "lighthouse.txt"), "The lighthouse\n\nThe lamp burns again.\n");
  renewed = await makeSite({ seeds: later, base: BASE });
});

beforeEach(() => {
  host.fail(null);
  host.publish(folder);
});

/** In pixels, of the picture's file. */
async function pictureWidth(page: Page): Promise<number> {
  const picture = await shownPicture(page);
  return picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
}

async function keepEverything(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Offline" }).click();
  await page.getByRole("button", { name: /^Keep everything on this device \(\d+ kB\)$/ }).click();
  await page.getByText("Everything is kept on this device").waitFor();
  await page.keyboard.press("Escape");
}

describe("without a connection", () => {
  test("the listing opens, and an article that was read", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      await page.goto(`${host.address()}a/harbour/`);
      await page.waitForSelector("html[data-js]");
      host.fail(CUT_OFF);
      await page.reload();
      await page.getByText("The ferry to Brill came back.").waitFor();
      await page.waitForSelector("html[data-js]");
      await page.goto(host.address());
      await page.getByRole("heading", { name: "Broadsheet" }).waitFor();
    });
  });

  test("an article that was opened from the listing stays", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      const link = page.locator("main ol [data-article]").nth(3);
      const title = (await link.textContent()) ?? "";
      await link.click();
      await page.locator("h1", { hasText: title }).waitFor();
      await stir(page);
      await page.getByText("Kept on this device.", { exact: true }).waitFor();
      host.fail(CUT_OFF);
      await page.reload();
      await page.locator("h1", { hasText: title }).waitFor();
    });
  });

  test("an article that was read shows its pictures, seen or not", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      await page.goto(`${host.address()}a/quay/`);
      await page.waitForSelector("html[data-js]");
      await stir(page);
      await page.getByText("Kept on this device.", { exact: true }).waitFor();
      host.fail(CUT_OFF);
      await page.reload();
      expect(await pictureWidth(page)).toBe(1200);
    });
  });

  test("an article that is not there says so, with a way on", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      host.fail(CUT_OFF);
      await page.goto(`${host.address()}a/harbour/`);
      await page.getByRole("heading", { name: "This article is not on your device" }).waitFor();
      host.fail(null);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("The ferry to Brill came back.").waitFor();
    });
  });
});

describe("keeping everything", () => {
  test("opens listing, filter, hits in context and any article", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      await keepEverything(page);
      host.fail(CUT_OFF);
      await page.goto(`${host.address()}a/harbour/`);
      await page.getByText("The ferry to Brill came back.").waitFor();
      await page.getByRole("link", { name: "All articles" }).click();
      await page.getByRole("searchbox").fill("ferry brill");
      await page
        .locator("p", { hasText: `1 of ${COUNT} articles matches` })
        .first()
        .waitFor();
      await page.goto(`${host.address()}?q=brill&view=context`);
      await page.getByText("The ferry to").first().waitFor();
      await page.goto(`${host.address()}a/harbour/?q=brill`);
      await page.getByRole("group", { name: "Words of the filter" }).waitFor();
      await page.goto(`${host.address()}a/quay/`);
      expect(await pictureWidth(page)).toBe(1200);
    });
  });
});

describe("keeping that is interrupted", () => {
  test("goes on where it was, and can be taken back", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      host.fail((path) => (path.startsWith("data/words-") ? "drop" : null));
      await page.getByRole("button", { name: "Offline" }).click();
      await page.getByRole("button", { name: /^Keep everything/ }).click();
      await page.getByText("The site could not be reached").waitFor();
      host.fail(null);
      host.asked();
      await page.reload();
      await page.waitForSelector("html[data-js]");
      await stir(page);
      await page.getByRole("button", { name: "Offline" }).click();
      await page.getByText("Everything is kept on this device").waitFor();
      const again = host.asked().filter((path) => /^data\/(?:articles|words)-/.test(path));
      expect(again.length).toBeGreaterThan(0);
      expect(again.filter((path) => path.startsWith("data/articles-"))).toEqual([]);
      await page.getByRole("button", { name: "Remove from this device" }).click();
      await page.getByRole("button", { name: /^Keep everything/ }).waitFor();
      expect(await page.evaluate(() => caches.keys())).not.toContain(`broadsheet:/archive/:kept`);
    });
  });

  test("is brought up to date after a renewal", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, host.address());
      await keepEverything(page);
      host.publish(renewed);
      await page.reload();
      await page.waitForSelector("html[data-js]");
      await stir(page);
      const isRenewed = async (url: string) => {
        const index = await caches.match(url, { cacheName: "broadsheet:/archive/:kept" });
        return (await index?.text())?.includes(`"count":2,`) === true;
      };
      await untilTrue(page, isRenewed, `${host.address()}data/library.json`);
      host.fail(CUT_OFF);
      await page.goto(`${host.address()}a/lighthouse/`);
      await page.getByText("The lamp burns again.").waitFor();
    });
  });
});
