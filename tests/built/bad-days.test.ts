import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { withPage } from "#tests/support/browser.ts";
import { findChromium } from "#tests/support/chromium.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { NO_ANSWER, openKept, stir } from "#tests/support/offline-page.ts";
import { useStaticHost, type Fault } from "#tests/support/static-host.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const host = useStaticHost();
const COUNT = 300;
const ALL = COUNT + 1;

/** 3G as Chromium's own tools slow it down: bytes in a second, and milliseconds to an answer. */
const SLOW_3G = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 };

let folder = "";
/** A site for another base path. */
let forArchive = "";

beforeAll(async () => {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, 23, COUNT);
  writeFileSync(join(seeds, "ferry.txt"), "The ferry\n\nThe ferry to Brill came back today.\n");
  folder = await makeSite({ seeds });
  const few = temporaryFolder();
  writeFileSync(join(few, "ferry.txt"), "The ferry\n\nThe ferry to Brill came back today.\n");
  forArchive = await makeSite({ seeds: few, base: "/archive/" });
});

beforeEach(() => {
  host.fail(null);
  host.publish(folder);
});

const live = (page: Page) => page.waitForSelector("html[data-js]");
const field = (page: Page) => page.getByRole("searchbox");
const noticeOf = (page: Page) => page.getByText("Part of the library could not be read").first();
const found = (page: Page) =>
  page.locator("p", { hasText: `1 of ${ALL} articles matches` }).first();

describe("on a slow connection", () => {
  test("text is there before any script, and the filter comes", async () => {
    await withPage({}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, ...SLOW_3G });
      await page.goto(`${host.address()}a/ferry/`, { waitUntil: "commit" });
      await page.getByText("The ferry to Brill came back today.").waitFor();
      expect(await page.locator("html[data-js]").count()).toBe(0);
      await live(page);
    });
  });

  test("what is on the device does not wait for the site", async () => {
    await withPage({ serviceWorker: true, expectedNoise: NO_ANSWER }, async (page) => {
      await openKept(page, `${host.address()}a/ferry/`);
      await stir(page);
      await page.getByText("Kept on this device.", { exact: true }).waitFor();
      host.fail(() => "hang");
      await page.goto(`${host.address()}a/ferry/`, { waitUntil: "commit" });
      await page.getByText("The ferry to Brill came back today.").waitFor();
      await live(page);
    });
  });
});

describe("a data file of the filter", () => {
  const isShard = (path: string) => /^data\/(?:terms|words)-/.test(path);
  const faults: readonly [title: string, fault: Fault][] = [
    ["that is not answered", (path) => (isShard(path) ? "drop" : null)],
    ["that is missing", (path) => (isShard(path) ? "missing" : null)],
    ["that is cut short", (path) => (isShard(path) ? "cut" : null)],
    [
      "that is of another version",
      (path) =>
        path === "data/library.json" ? { body: '{"version":0}', type: "text/json" } : null,
    ],
    [
      "in whose place the host sends a page",
      (path) => (isShard(path) ? { body: "<!doctype html>", type: "text/html" } : null),
    ],
  ];

  test.each(faults)("%s is told of, and had in the end", async (_title, fault) => {
    await withPage({ expectedNoise: ["404", ...NO_ANSWER] }, async (page) => {
      host.fail(fault);
      await page.goto(host.address());
      await live(page);
      await field(page).fill("ferry brill");
      await noticeOf(page).waitFor();
      host.fail(null);
      await page.getByRole("button", { name: "Try again" }).first().click();
      await found(page).waitFor();
    });
  });
});

describe("rows of the listing", () => {
  const isCards = (path: string) => path.startsWith("data/cards-");
  const faults: readonly [title: string, fault: Fault][] = [
    ["that are not answered", (path) => (isCards(path) ? "drop" : null)],
    ["that are cut short", (path) => (isCards(path) ? "cut" : null)],
    [
      "of another version",
      (path) =>
        isCards(path) ? { body: '{"version":0,"cards":[]}', type: "application/json" } : null,
    ],
  ];

  test.each(faults)("%s are told of, and loaded with the page again", async (_title, fault) => {
    await withPage({ expectedNoise: NO_ANSWER }, async (page) => {
      host.fail(fault);
      await page.goto(host.address());
      await live(page);
      await page.evaluate(() => window.scrollTo(0, 20_000));
      await noticeOf(page).waitFor();
      host.fail(null);
      await page.getByRole("button", { name: "Load the page again" }).first().click();
      await live(page);
      await page.evaluate(() => window.scrollTo(0, 20_000));
      await expect.poll(() => page.locator("main ol [data-article]").count()).toBeGreaterThan(3);
      expect(await noticeOf(page).count()).toBe(0);
    });
  });
});

describe("a browser that refuses", () => {
  test("storage shows every page, and says that nothing is kept", async () => {
    await withPage({ serviceWorker: true }, async (page) => {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException("refused", "SecurityError");
        };
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, { get: refuse });
        }
        CacheStorage.prototype.open = async () => refuse();
        CacheStorage.prototype.has = async () => refuse();
      });
      await page.goto(host.address());
      await live(page);
      await field(page).fill("ferry brill");
      await found(page).waitFor();
      await page.getByRole("button", { name: "Offline" }).click();
      await page.getByText("The browser does not allow the site to keep anything").waitFor();
    });
  });

  test("service workers shows every page, and says that nothing is kept", async () => {
    await withPage({}, async (page) => {
      await page.goto(host.address());
      await live(page);
      await field(page).fill("ferry brill");
      await found(page).waitFor();
      await page.getByRole("button", { name: "Offline" }).click();
      await page.getByText("The browser does not allow the site to keep anything").waitFor();
    });
  });

  test("scripts shows listing and articles, and links lead on", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(host.address());
      const link = page.locator("main ol a[data-article]").first();
      const title = (await link.textContent()) ?? "";
      await link.click();
      await page.locator("h1", { hasText: title }).waitFor();
      await page.getByRole("link", { name: "All articles" }).click();
      await page.waitForURL(host.address());
    });
  });
});

describe("a page at the wrong place", () => {
  test("is readable and says where the site was made for", async () => {
    await withPage({ expectedNoise: ["404", "preloaded"] }, async (page) => {
      host.publish(forArchive);
      await page.goto(`${host.address()}a/ferry/`);
      await page.getByText("The ferry to Brill came back today.").waitFor();
      await page.getByText("This site was made for /archive/").waitFor();
      const way = page.getByRole("link", { name: "Go there" });
      expect(await way.getAttribute("href")).toBe("/archive/");
    });
  });

  test("without its script says so in the reader's language", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.goto(host.address());
      await page.evaluate(() => localStorage.setItem("broadsheet:reading", '{"language":"de"}'));
      await page.reload();
      await page.waitForSelector("html[data-js][lang=de]");
      host.fail((path) => (path.startsWith("assets/article-page-") ? "missing" : null));
      await page.goto(`${host.address()}a/ferry/`);
      await page.getByText("Der Filter konnte nicht geladen werden.").waitFor();
      host.fail(null);
      await page.getByRole("link", { name: "Seite neu laden" }).click();
      await live(page);
    });
  });

  test("without its script says so", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      host.fail((path) => (path.startsWith("assets/index-") ? "missing" : null));
      await page.goto(`${host.address()}?q=ferry`);
      await page.getByText("The filter could not be loaded.").waitFor();
      host.fail(null);
      await page.getByRole("link", { name: "Load the page again" }).click();
      await found(page)
        .or(page.locator("p", { hasText: "articles match" }))
        .first()
        .waitFor();
    });
  });
});

describe("Back and Forward", () => {
  /** What of a page itself keeps browsers from bringing it back as it was left. */
  async function hindrances(prepare: (page: Page) => Promise<unknown>): Promise<string[]> {
    const program = await findChromium();
    const ignoreDefaultArgs = ["--disable-back-forward-cache"];
    const browser = await chromium.launch({ ...program, ignoreDefaultArgs });
    try {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send("Page.enable");
      const told = new Promise<string[]>((resolve) => {
        session.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) => {
          const own = notRestoredExplanations.filter(({ type }) => type === "PageSupportNeeded");
          resolve(own.map(({ reason }) => reason));
        });
      });
      await prepare(page);
      await openKept(page, host.address());
      await field(page).fill("ferry brill");
      await found(page).waitFor();
      await page.goto(`${host.address()}404.html`);
      await page.goBack();
      return await told;
    } finally {
      await browser.close();
    }
  }

  test("are hindered by nothing that the page does", async () => {
    expect(await hindrances(async () => {})).toEqual([]);
  });

  test("would be hindered by a page that listens for its end", async () => {
    // Chromium notes a listener a while after it is there, so it has to be there early.
    const listen = (page: Page) =>
      page.addInitScript(() => window.addEventListener("unload", () => {}));
    expect(await hindrances(listen)).not.toEqual([]);
  });
});

describe("an article that a reader turns to", () => {
  test("is fetched before the click", async () => {
    await withPage({}, async (page) => {
      await page.goto(host.address());
      await live(page);
      await page.waitForLoadState("networkidle");
      host.asked();
      await page.locator("main ol [data-article]").nth(2).hover();
      await expect
        .poll(() => host.asked().filter((path) => path.includes("articles-")))
        .not.toEqual([]);
      await page.waitForLoadState("networkidle");
      host.asked();
      await page.locator("main ol [data-article]").nth(2).click();
      await page.locator("article .prose").waitFor();
      expect(host.asked().filter((path) => path.startsWith("data/articles-"))).toEqual([]);
    });
  });
});
