import { resolve } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { open, untilLive, useServedSite } from "#tests/support/served-site.ts";

const PATH = "a/ab3423500176ee8b/";
const QUOTE = "emphasizing that Palestine is the central issue of the Muslim world";
const HASH = `#passage=${QUOTE.replaceAll(" ", "+")}&before=secure+a+ceasefire+in+Gaza,&at=1900`;
const DIRECTIVE = ":~:text=emphasizing%20that,Muslim%20world";

const site = useServedSite(() => ({ seeds: resolve("seeds"), base: "/archive/" }));

const article = () => site.address() + PATH;

/** The words painted as the passage of the address, once they are. */
async function markedPassage(page: Page): Promise<string> {
  await page.waitForFunction(() => (CSS.highlights.get("passage")?.size ?? 0) > 0);
  return page.evaluate(() => [...(CSS.highlights.get("passage") ?? [])].map(String).join());
}

/** Whether the painted passage lies on the screen. */
async function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("passage") ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Selects the words as a reader does, from their first letter to their last. */
async function drag(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const start = currentNode.textContent?.indexOf(sought) ?? -1;
      if (start < 0 || currentNode.parentElement?.closest(".prose") === null) continue;
      const range = document.createRange();
      range.setStart(currentNode, start);
      range.setEnd(currentNode, start + sought.length);
      currentNode.parentElement?.scrollIntoView({ block: "center" });
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      return { left: first?.left, top: first?.top, right: last?.right, bottom: last?.bottom };
    }
    return null;
  }, words);
  await page.mouse.move((box?.left ?? 0) + 1, (box?.top ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((box?.right ?? 0) - 1, (box?.bottom ?? 0) - 8, { steps: 5 });
  await page.mouse.up();
}

describe("a link to a passage, opened cold", () => {
  test.each([
    ["alone", HASH, 1100],
    ["with a directive", HASH + DIRECTIVE, 1100],
    ["with a filter", `?q=ceasefire${HASH}${DIRECTIVE}`, 1100],
    ["on a phone", HASH + DIRECTIVE, 390],
  ])("%s goes there and marks it", async (_name, end, width) => {
    await withPage({ width, height: 700 }, async (page) => {
      await open(page, article() + end);
      expect(await markedPassage(page)).toBe(QUOTE);
      await expect.poll(() => isInView(page)).toBe(true);
    });
  });

  test("says when the passage is gone", async () => {
    await withPage({}, async (page) => {
      await open(page, `${article()}#passage=The+ferry+was+sold+for+good`);
      await page.getByText("no longer in the article").waitFor();
      expect(await page.getByText("“The ferry was sold for good”").isVisible()).toBe(true);
    });
  });

  test.each(["#passage=%", "#passage=%ff&at=%", "#:~:text=%", "#%E0%A4%A", "?q=%#passage=%00"])(
    "does no harm as %s",
    async (end) => {
      await withPage({}, async (page) => {
        await open(page, article() + end);
        expect(await page.locator("article .prose p").count()).toBe(13);
      });
    },
  );
});

describe("a link to a passage", () => {
  test("leads there inside the site too", async () => {
    await withPage({ height: 700 }, async (page) => {
      await open(page, site.address());
      await page.getByRole("link", { name: /^Iran to Turkey/ }).click();
      await page.waitForURL(article());
      await page.evaluate((hash) => {
        location.hash = hash;
      }, HASH);
      expect(await markedPassage(page)).toBe(QUOTE);
      await expect.poll(() => isInView(page)).toBe(true);
    });
  });

  test("leads there by a full load, when the article's place is not known", async () => {
    await withPage({ height: 700 }, async (page) => {
      await open(page, site.address());
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, article() + HASH);
      expect(await markedPassage(page)).toBe(QUOTE);
    });
  });

  test("is copied from a selection by the mouse and leads back to it", async () => {
    await withPage({}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `${article()}?q=visa`);
      await drag(page, "Fidan appreciated Iran’s diplomatic efforts");
      await page.getByRole("button", { name: "Copy link to passage" }).click();
      await page.getByText("Copied").first().waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto("about:blank");
      await page.goto(link);
      expect(await markedPassage(page)).toBe("Fidan appreciated Iran’s diplomatic efforts");
    });
  });
});

describe("highlights", () => {
  test("are listed on a page of their own, which leads back to them", async () => {
    await withPage({ height: 700 }, async (page) => {
      await open(page, article());
      await drag(page, QUOTE);
      await page.getByRole("button", { name: "Highlight", exact: true }).click();
      await page.getByRole("link", { name: "All highlights" }).click();
      await page.getByRole("heading", { name: "Highlights and notes" }).waitFor();
      await page.reload();
      await page.getByRole("link", { name: "In the article" }).click();
      await untilLive(page);
      expect(await markedPassage(page)).toBe(QUOTE);
      await expect.poll(() => isInView(page)).toBe(true);
    });
  });

  test("have a page that plain hosts serve", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      const response = await page.goto(`${site.address()}notes/`);
      expect(response?.status()).toBe(200);
      expect(await page.getByRole("heading", { name: "Highlights and notes" }).isVisible()).toBe(
        true,
      );
    });
  });
});
