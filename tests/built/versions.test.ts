import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { withPage } from "#tests/support/browser.ts";
import { open, useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

/** More than the rows that a page holds from the beginning. */
const OTHERS = 60;

const STORY = [
  "The harbour office of Gull Point has closed the northern quay after a crack was found in its oldest wall on Tuesday morning.",
  "Engineers will measure the wall every hour until Friday, and the ferry to Long Island leaves from the fish market meanwhile.",
  "Harbour master Edith Crane said that the crack was as long as a rowing boat and that nobody had been in danger at any time.",
];

const site = useServedSite(async () => {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, 7, OTHERS);
  const write = (name: string, title: string, paragraphs: readonly string[]) =>
    writeFileSync(join(seeds, name), `# ${title}\n\n${paragraphs.join("\n\n")}\n`);
  write("000000-quay-1.md", "Quay closed", STORY);
  write("000000-quay-2.md", "Quay still closed", [...STORY, "A second crack was found."]);
  write("000030-quay-copy.md", "Quay closed", STORY);
  return { seeds, base: "/archive/" };
});

const rows = (page: Page) => page.locator("main ol > li");
const inRow = (page: Page, row: number) =>
  page.locator(`main ol > li[aria-posinset="${row}"] [data-article]`);

describe("versions of one story", () => {
  test("share a row while nothing is filtered", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await page
        .getByText(`${OTHERS + 3} articles`, { exact: true })
        .first()
        .waitFor();
      await expect
        .poll(() => rows(page).first().getAttribute("aria-setsize"))
        .toBe(String(OTHERS + 1));
      const quays = await page.locator('main ol [data-article*="quay"]').count();
      expect(quays).toBe(1);
    });
  });

  test("leave every other article in its row", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      const atEnd = async () => {
        await page.keyboard.press("End");
        return inRow(page, OTHERS + 1).count();
      };
      await expect.poll(atEnd).toBe(1);
      expect(await inRow(page, OTHERS + 1).getAttribute("data-ordinal")).toBe(String(OTHERS + 2));
    });
  });

  test("are each found by a filter", async () => {
    await withPage({}, async (page) => {
      await open(page, `${site.address()}?q=Edith`);
      await page
        .getByText(`3 of ${OTHERS + 3} articles`)
        .first()
        .waitFor();
      expect(await rows(page).count()).toBe(3);
    });
  });

  test("are passed over on the way to the next article", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      const second = await inRow(page, 2).getAttribute("data-article");
      await inRow(page, 1).click();
      await page.getByRole("link", { name: "Compare with Quay still closed" }).waitFor();
      const next = page.locator('[aria-keyshortcuts="j ]"]');
      expect(await next.getAttribute("data-article")).toBe(second);
    });
  });

  test("are compared at an address that can be passed on", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await page.getByRole("link", { name: "3 versions of this story" }).click();
      await page.getByRole("link", { name: "Compare with Quay still closed" }).click();
      await page.getByRole("heading", { name: "Compared with Quay still closed" }).waitFor();
      const shared = page.url().replace(/[?#].*/, "?compare=000000-quay-2");
      expect(new URL(page.url()).searchParams.get("compare")).toBe("000000-quay-2");
      await withPage({}, async (other) => {
        await open(other, shared);
        const removed = other.locator(".prose > p > del");
        expect(await removed.textContent()).toContain("A second crack was found.");
        expect(await other.locator(".prose ins").count()).toBe(0);
      });
    });
  });
});
