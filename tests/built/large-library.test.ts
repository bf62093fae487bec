import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { withPage } from "#tests/support/browser.ts";
import { open, untilLive, useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const COUNT = 400;

const site = useServedSite(async () => {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, 7, COUNT);
  return { seeds, base: "/archive/" };
});

/** Waits until the link to an article has the focus. */
async function untilFocused(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute("data-article") === wanted,
    id,
  );
}

const rows = (page: Page) => page.locator("main ol > li");
const field = (page: Page) => page.getByRole("searchbox");

/** Scrolls down until the rows there are drawn; the place is near `top`, for rows are measured on the way. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => window.scrollTo(0, to), top);
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll("main ol [data-article]")];
    return links.some((link) => {
      const box = link.getBoundingClientRect();
      return box.top > 0 && box.bottom < innerHeight;
    });
  });
}

async function firstVisibleRow(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>("main ol [data-article]")];
    const link = links.find((candidate) => candidate.getBoundingClientRect().top >= 0);
    return {
      id: link?.dataset["article"] ?? "",
      top: Math.round(link?.getBoundingClientRect().top ?? 0),
    };
  });
}

describe("a large library", () => {
  test("keeps few rows in the document", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await scrollTo(page, 20_000);
      expect(await rows(page).count()).toBeLessThan(40);
      expect(await page.locator("*").count()).toBeLessThan(1500);
    });
  });

  test("reaches the last article by scrolling", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      // The end moves away while rows on the way there are measured, so one press may fall short.
      const atEnd = async () => {
        await page.keyboard.press("End");
        return page.locator(`main ol > li[aria-posinset="${COUNT}"] [data-article]`).count();
      };
      await expect.poll(atEnd).toBe(1);
    });
  });

  test("comes back to the same rows, filter and focus", async () => {
    await withPage({}, async (page) => {
      await open(page, `${site.address()}?section=Harbour`);
      await page.locator("p", { hasText: "in Harbour" }).first().waitFor();
      await scrollTo(page, 2500);
      const before = await firstVisibleRow(page);
      await page.locator(`[data-article="${before.id}"]`).click();
      await page.waitForURL(/\/archive\/a\//);
      await page.goBack();
      await untilFocused(page, before.id);
      const after = await firstVisibleRow(page);
      expect(after.id).toBe(before.id);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
      expect(new URL(page.url()).search).toBe("?section=Harbour");
    });
  });

  test("comes back to the same hit in context", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      const title = await page.locator("main ol h2").first().innerText();
      const [word = ""] = title.split(" ");
      await open(page, `${site.address()}?q=${word}+&view=context`);
      await page.locator("main ol mark").first().waitFor();
      await scrollTo(page, 1500);
      const before = await firstVisibleRow(page);
      await page.locator(`[data-article="${before.id}"]`).click();
      await page.waitForURL(/\/archive\/a\/.*#match-\d+$/);
      await page.goBack();
      await untilFocused(page, before.id);
      const after = await firstVisibleRow(page);
      expect(after.id).toBe(before.id);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
    });
  });

  test.each(["", "?section=Bees"])("keeps its place over a reload: %j", async (search) => {
    await withPage({}, async (page) => {
      await open(page, site.address() + search);
      await page
        .locator("p", { hasText: /article/ })
        .first()
        .waitFor();
      await scrollTo(page, 4000);
      const before = await firstVisibleRow(page);
      await page.reload();
      await untilLive(page);
      await expect.poll(async () => (await firstVisibleRow(page)).id).toBe(before.id);
    });
  });

  test("starts a fresh visit at the top and still finds the way back", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await scrollTo(page, 3000);
      const { id } = await firstVisibleRow(page);
      await page.goto(`${site.address()}a/${id}/`);
      await untilLive(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await untilLive(page);
      await expect.poll(async () => (await firstVisibleRow(page)).id).toBe(id);
      await page.goto(site.address());
      await untilLive(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test("opens an article from a row with its own text", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await scrollTo(page, 30_000);
      const { id } = await firstVisibleRow(page);
      const title = await page.locator(`[data-article="${id}"]`).textContent();
      await page.locator(`[data-article="${id}"]`).click();
      await page.waitForURL(`${site.address()}a/${id}/`);
      await page.locator("h1", { hasText: title ?? "" }).waitFor();
      expect(await page.locator("article .prose p").count()).toBe(10);
      expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, "main"]);
      const canonical = page.locator("link[rel=canonical]");
      expect(await canonical.evaluate((link: HTMLLinkElement) => link.href)).toBe(
        `${site.address()}a/${id}/`,
      );
      await page.getByRole("link", { name: "All articles" }).click();
      await page.getByRole("searchbox").waitFor();
      expect(await canonical.evaluate((link: HTMLLinkElement) => link.href)).toBe(site.address());
    });
  });

  test("walks through the filtered list", async () => {
    await withPage({}, async (page) => {
      await open(page, `${site.address()}?section=Bees&sort=title`);
      await page.locator("p", { hasText: "in Bees" }).first().waitFor();
      const articles = page.locator("main ol [data-article]");
      // Rows of the file order stand there first, and empty ones until their cards have come.
      const areSorted = async () => {
        const [first, second, third] = await articles.allTextContents();
        const shown = [first ?? "", second ?? "", third ?? ""];
        return shown.every(Boolean) && shown.join() === shown.toSorted().join();
      };
      await expect.poll(areSorted).toBe(true);
      const titles = await articles.allTextContents();
      await articles.first().click();
      const neighbours = page.getByRole("navigation", { name: "Neighbouring articles" });
      await neighbours.getByRole("link", { name: titles[1] ?? "" }).click();
      await page.locator("h1", { hasText: titles[1] ?? "" }).waitFor();
      await neighbours.getByRole("link", { name: titles[2] ?? "" }).waitFor();
      await neighbours.getByRole("link", { name: titles[0] ?? "" }).waitFor();
    });
  });

  test("opens the page of an article whose data is lost", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await open(page, site.address());
      await page.route("**/data/articles-*.json", (route) => route.fulfill({ status: 404 }));
      const link = page.locator("main ol [data-article]").nth(2);
      const title = await link.textContent();
      await link.click();
      await page.locator("h1", { hasText: title ?? "" }).waitFor();
      expect(await page.locator("article .prose p").count()).toBe(10);
    });
  });

  test("says when rows cannot be had and tries again", async () => {
    await withPage({ expectedNoise: ["503"] }, async (page) => {
      await open(page, site.address());
      await page.route("**/data/cards-*.json", (route) => route.fulfill({ status: 503 }));
      await page.evaluate(() => window.scrollTo(0, 30_000));
      await page.getByText("Part of the library could not be read").waitFor();
      await page.unroute("**/data/cards-*.json");
      await page.getByRole("button", { name: "Try again" }).click();
      await expect.poll(async () => (await firstVisibleRow(page)).id).not.toBe("");
      expect(await page.getByText("Part of the library").count()).toBe(0);
    });
  });

  test("counts sections by the words typed", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).fill("b");
      const line = page.locator("p", { hasText: `of ${COUNT} articles match` }).first();
      await line.waitFor();
      const found = Number((await line.textContent())?.split(" ")[0]);
      expect(found).toBeGreaterThan(0);
      // The rows are told before their sections are counted.
      const all = page.getByRole("link", { name: /^All/ });
      await expect.poll(() => all.textContent()).toBe(`All ${found}`);
    });
  });
});
