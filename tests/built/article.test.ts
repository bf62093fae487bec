import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { open, untilLive, useServedSite } from "#tests/support/served-site.ts";

const SEEDS = resolve("seeds");
const SEED = resolve(SEEDS, "000_ab3423500176ee8b.txt");
const PATH = "a/ab3423500176ee8b/";
const TITLE = "Iran to Turkey: ‘Maximum efforts’ needed to stop Gaza genocide, provide aid";

const site = useServedSite(() => ({ seeds: SEEDS }));

const article = () => site.address() + PATH;

async function paragraphsOf(page: Page): Promise<string[]> {
  return page.locator("article .prose p").allTextContents();
}

/** The seed's 13 paragraphs as they stand in the file, with plain spaces. */
async function seedParagraphs(): Promise<string[]> {
  const text = (await readFile(SEED, "utf8")).replaceAll("\u00a0", " ");
  return text
    .split("\n\n")
    .slice(2, 15)
    .map((line) => line.replaceAll(/ +/g, " ").trim());
}

describe("an article's page", () => {
  test("shows the whole text without scripts", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(article());
      expect(await page.locator("h1").textContent()).toBe(TITLE);
      expect(await paragraphsOf(page)).toEqual(await seedParagraphs());
    });
  });

  test("keeps its text when scripts take over", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      expect(await paragraphsOf(page)).toEqual(await seedParagraphs());
      expect(await page.title()).toBe(`${TITLE} · Broadsheet`);
    });
  });

  test("asks for scripts only after the first paint", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      const [paint, script] = await page.evaluate(() => {
        const [painted] = performance.getEntriesByName("first-contentful-paint");
        const scripts = performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".js"));
        return [painted?.startTime ?? Infinity, scripts[0]?.startTime ?? -1];
      });
      expect(script).toBeGreaterThan(paint ?? Infinity);
    });
  });

  test("stays readable when the script is gone", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.route("**/assets/*.js", (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(article(), { waitUntil: "networkidle" });
      expect(await paragraphsOf(page)).toHaveLength(13);
    });
  });

  test("unfolds what was left out, and why", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.getByText("Left out: 2 lines").click();
      const lines = await page.locator("details details li").allTextContents();
      expect(lines.map((line) => line.split(" line ")[0])).toEqual([
        "Related Articles",
        "Back to top button",
      ]);
    });
  });

  test("leads from a section to its articles", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.getByRole("link", { name: "World News" }).click();
      await page.waitForURL(`${site.address()}?section=World+News`);
      await page.getByText("1 of 1 article in World News").waitFor();
      await page.getByRole("link", { name: TITLE }).waitFor();
    });
  });

  test("copies its own link without the filter", async () => {
    await withPage({}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `${article()}?q=visa`);
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(article());
    });
  });

  test("shares by the device where it can", async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        navigator.share = async (data) => {
          document.documentElement.dataset["shared"] = JSON.stringify(data);
        };
      });
      await open(page, article());
      await page.getByRole("button", { name: "Share" }).click();
      const shared = await page.locator("html").getAttribute("data-shared");
      expect(JSON.parse(shared ?? "")).toEqual({ title: TITLE, url: article() });
    });
  });

  test("prints the article alone with its link", async () => {
    await withPage({}, async (page) => {
      await open(page, `${article()}?q=visa`);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByText(article(), { exact: true }).isVisible()).toBe(true);
      expect(await page.locator("h1").isVisible()).toBe(true);
      for (const name of [
        "Copy link",
        "Save",
        "Listen",
        "More",
        "Reading settings",
        "Next match",
      ]) {
        expect(await page.getByRole("button", { name }).count()).toBe(0);
      }
    });
  });

  test("shows a way up after one screen", async () => {
    await withPage({ width: 390, height: 600 }, async (page) => {
      await open(page, article());
      expect(await page.getByRole("button", { name: "Back to top" }).count()).toBe(0);
      await page.mouse.wheel(0, 1500);
      await page.getByRole("button", { name: "Back to top" }).click();
      await page.waitForFunction(() => scrollY === 0);
    });
  });
});

describe("words of the filter in an article", () => {
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get("match") ?? [])].map(String));

  test("are marked without a change to the text", async () => {
    await withPage({}, async (page) => {
      await open(page, `${article()}?q=kan%27ani+visa`);
      await page.getByRole("group", { name: "Words of the filter" }).waitFor();
      const words = await marked(page);
      expect(new Set(words)).toEqual(new Set(["Kan’ani", "visa"]));
      expect(await paragraphsOf(page)).toEqual(await seedParagraphs());
      expect(await page.locator("article mark").count()).toBe(0);
    });
  });

  test("are stepped through and switched off", async () => {
    await withPage({}, async (page) => {
      await open(page, `${article()}?q=ceasefire`);
      const bar = page.getByRole("group", { name: "Words of the filter" });
      await bar.getByText("2 matches").waitFor();
      await bar.getByRole("button", { name: "Next match" }).click();
      await bar.getByText("1 of 2").waitFor();
      await bar.getByRole("button", { name: "Previous match" }).click();
      await bar.getByText("2 of 2").waitFor();
      await bar.getByRole("button", { name: "Hide marks" }).click();
      await bar.waitFor({ state: "detached" });
      expect(await marked(page)).toEqual([]);
    });
  });

  test("stand in the way back to the results", async () => {
    await withPage({}, async (page) => {
      await open(page, `${article()}?q=visa`);
      await page.getByRole("link", { name: "1 result for “visa”" }).click();
      await page.waitForURL(`${site.address()}?q=visa`);
      expect(await page.getByRole("searchbox").inputValue()).toBe("visa");
    });
  });
});

describe("reading settings", () => {
  const lookOf = (page: Page) =>
    page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));

  test("hold from page to page before any script", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.getByRole("button", { name: "Reading settings" }).click();
      await page.getByLabel("Sepia").check({ force: true });
      await page.getByLabel("XL").check({ force: true });
      await page.keyboard.press("Escape");
      await page.goto(site.address(), { waitUntil: "commit" });
      await untilLive(page);
      expect(await lookOf(page)).toMatchObject({ theme: "sepia", size: "larger" });
    });
  });

  test("are in place before the first paint", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem("broadsheet:reading", JSON.stringify({ theme: "dark", size: "<b>" })),
      );
      await page.route("**/assets/*.js", (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(article());
      expect(await lookOf(page)).toEqual({ theme: "dark" });
    });
  });

  test("last for the visit where storage is refused", async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("refused", "SecurityError");
            },
          });
        }
      });
      await open(page, article());
      await page.getByRole("button", { name: "Reading settings" }).click();
      await page.getByLabel("Dark").check({ force: true });
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    });
  });
});

describe("an address without a page", () => {
  test("says so and leads to all articles", async () => {
    await withPage({ expectedNoise: ["404"] }, async (page) => {
      const response = await page.goto(`${site.address()}a/gone/`);
      expect(response?.status()).toBe(404);
      await page.getByRole("link", { name: "See all articles" }).click();
      await page.waitForURL(site.address());
    });
  });
});
