import { resolve } from "node:path";
import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { open, useServedSite } from "#tests/support/served-site.ts";

const TITLE = "Iran to Turkey: ‘Maximum efforts’ needed to stop Gaza genocide, provide aid";

const site = useServedSite(() => ({ seeds: resolve("seeds") }));

const field = (page: Page) => page.getByRole("searchbox");
const article = (page: Page) => page.getByRole("link", { name: TITLE });
const line = (page: Page, text: string) => page.locator("p", { hasText: text }).first();

describe("the filter", () => {
  test.each(["visa", "kan'ani", "amir-abdollahian", "amir abdollahian", "Raeisi", "vis"])(
    "finds the article by %s",
    async (query) => {
      await withPage({}, async (page) => {
        await open(page, site.address());
        await field(page).fill(query);
        await line(page, "1 of 1 article matches").waitFor();
        await article(page).waitFor();
      });
    },
  );

  test("does not find a word that is not there", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).fill("visas");
      await page.getByText("Nothing found").waitFor();
      expect(await article(page).count()).toBe(0);
    });
  });

  test.each(["(", "c++", "[", "*", "\\", "📰", "\ud800", "%E0%A4%A", '"'])(
    "takes %j without changing any text",
    async (query) => {
      await withPage({}, async (page) => {
        await open(page, site.address());
        const before = await page.locator("header").innerText();
        await field(page).fill(query);
        await page.locator("p", { hasText: "of 1 article" }).first().waitFor();
        expect(await page.locator("header").innerText()).toBe(before);
        await field(page).fill("");
        await article(page).waitFor();
        expect(await article(page).textContent()).toBe(TITLE);
      });
    },
  );

  test("shows the passage that matched, marked", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).fill("visa");
      await page.locator("mark").first().waitFor();
      expect(await page.locator("mark").allTextContents()).toEqual(["visa"]);
    });
  });

  test("offers to leave out what is in no article", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).fill("nothere visa");
      await page.getByRole("link", { name: "Leave out “nothere” (1 article)" }).click();
      await article(page).waitFor();
      expect(await field(page).inputValue()).toBe("visa");
    });
  });

  test("loses no letter on a slow machine", async () => {
    const typed = "amir abdollahian kan'an";
    await withPage({ cpuSlowdown: 6 }, async (page) => {
      await open(page, site.address());
      await field(page).focus();
      await page.keyboard.type(typed.slice(0, 22));
      await page.waitForURL(`${site.address()}?q=${encodeQuery(typed.slice(0, 22))}`);
      expect(await field(page).inputValue()).toBe(typed.slice(0, 22));
      await article(page).waitFor();
    });
  });

  test("keeps letters typed before scripts run", async () => {
    await withPage({}, async (page) => {
      const typeFirst = async (route: Route) => {
        await field(page).pressSequentially("visa");
        await route.continue();
      };
      await page.route("**/assets/index-*.js", typeFirst, { times: 1 });
      await open(page, site.address());
      await line(page, "matches visa").waitFor();
      expect(await field(page).inputValue()).toBe("visa");
    });
  });

  test("announces the count once typing rests", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).fill("visa");
      await page.locator("[role=status]", { hasText: "1 of 1 article matches visa" }).waitFor({
        state: "attached",
      });
    });
  });
});

function encodeQuery(query: string): string {
  return new URLSearchParams({ q: query }).toString().slice(2);
}

describe("the address", () => {
  test("opens filtered from a cold start", async () => {
    await withPage({}, async (page) => {
      await open(page, `${site.address()}?q=visa&section=World+News`);
      await line(page, "1 of 1 article in World News matches visa").waitFor();
      expect(await field(page).inputValue()).toBe("visa");
    });
  });

  test("gets one history entry for a typed query", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      const before = await page.evaluate(() => history.length);
      await field(page).pressSequentially("visa", { delay: 300 });
      await page.waitForURL(`${site.address()}?q=visa`);
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.goBack();
      await line(page, "1 article").waitFor();
      expect(await field(page).inputValue()).toBe("");
    });
  });

  test.each(["?q=%E0%A4%A", "?q=%", "?sort=none&section=", "?q=&q=&section=%ff"])(
    "is read without an error: %s",
    async (search) => {
      await withPage({}, async (page) => {
        await open(page, site.address() + search);
        await page.getByRole("heading", { name: "Broadsheet" }).waitFor();
      });
    },
  );
});

/** Types into the field and follows the row's link before the address has followed. */
async function typeAndLeave(page: Page): Promise<void> {
  await open(page, site.address());
  await field(page).fill("vis");
  await line(page, "1 of 1 article matches").waitFor();
  await page.clock.install();
  await field(page).pressSequentially("a");
  await article(page).click();
}

describe("a link that is followed at once", () => {
  test("is left by Back to all that was typed", async () => {
    await withPage({}, async (page) => {
      await typeAndLeave(page);
      await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
      await page.goBack();
      await line(page, "1 of 1 article matches").waitFor();
      expect(await field(page).inputValue()).toBe("visa");
    });
  });

  test("is not undone by an address that follows late", async () => {
    await withPage({}, async (page) => {
      const late = Promise.withResolvers<void>();
      await page.route(/articles-/, async (route: Route) => {
        await late.promise;
        await route.continue();
      });
      await typeAndLeave(page);
      await page.clock.fastForward(1000);
      late.resolve();
      await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/\/a\//);
    });
  });
});

describe("the keyboard", () => {
  test("reaches the field by a slash and leaves it empty by Escape", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await page.keyboard.press("/");
      await page.keyboard.type("visa/");
      expect(await field(page).inputValue()).toBe("visa/");
      await page.keyboard.press("Escape");
      expect(await field(page).inputValue()).toBe("");
    });
  });

  test("goes from the field to the first row and opens it", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await field(page).focus();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(() => document.activeElement?.hasAttribute("data-article"));
      await page.keyboard.press("Enter");
      await page.waitForURL("**/a/ab3423500176ee8b/");
    });
  });
});

describe("a library that cannot be read", () => {
  test("says so and tries again", async () => {
    await withPage({ expectedNoise: ["503"] }, async (page) => {
      await open(page, site.address());
      await page.route("**/data/terms-*.bin", (route) => route.fulfill({ status: 503 }));
      await field(page).fill("visa");
      await page.getByText("Part of the library could not be read").waitFor();
      await page.unroute("**/data/terms-*.bin");
      await page.getByRole("button", { name: "Try again" }).click();
      await line(page, "1 of 1 article matches visa").waitFor();
    });
  });
});
