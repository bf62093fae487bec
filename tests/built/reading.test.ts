import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/page-faults.ts";
import { open, untilLive, useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const WORDS = "The harbour office counted the boats again and wrote the number down. ";

/** A long article with sub-headings and a table, and a short one beside it. */
async function seeds(): Promise<string> {
  const folder = temporaryFolder();
  const parts = ["Tides", "Ropes", "Piers"].map(
    (name) => `## ${name}\n\n${Array.from({ length: 12 }, () => WORDS.repeat(6)).join("\n\n")}`,
  );
  const table = "| Pier | Boats |\n| --- | --- |\n| North | 22 |";
  const text = ["# Harbour report", WORDS, ...parts, table].join("\n\n");
  await writeFile(join(folder, "report.md"), text);
  await writeFile(join(folder, "short.md"), `# Short note\n\n${WORDS}`);
  return folder;
}

const site = useServedSite(async () => ({ seeds: await seeds() }));

const article = () => `${site.address()}a/report/`;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

type State = readonly [name: string, reach: (page: Page) => Promise<void>];

const STATES: readonly State[] = [
  [
    "reading settings",
    async (page) => {
      await button(page, "Reading settings").click();
      await page.getByText("Letter spacing").waitFor();
    },
  ],
  [
    "rarer tools",
    async (page) => {
      await button(page, "More").click();
      await page.getByText("Save as").waitFor();
    },
  ],
  [
    "sheet of keys",
    async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "bar of a browser without a voice",
    async (page) => {
      await button(page, "Listen").click();
      await page.getByRole("alert").waitFor();
    },
  ],
  ["open contents", (page) => page.getByText("Contents").click()],
];

describe.each(STATES)("with its %s an article", (_name, reach) => {
  test.each([
    { width: 1100, colorScheme: "light" as const, theme: "contrast" },
    { width: 320, colorScheme: "dark" as const, theme: "auto" },
  ])("has no fault and fits at $width px, $colorScheme, $theme", async ({ theme, ...look }) => {
    await withPage(look, async (page) => {
      await page.addInitScript(
        (value) => localStorage.setItem("broadsheet:reading", JSON.stringify({ theme: value })),
        theme,
      );
      await open(page, article());
      await reach(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });

  test("is seen in forced colours", async () => {
    await withPage({}, async (page) => {
      await page.emulateMedia({
        forcedColors: "active",
        contrast: "more",
        reducedMotion: "reduce",
      });
      await open(page, article());
      await reach(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

/** CSS pixels by which the page is wider than the screen. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What a reader's own style sheet may ask for (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

describe("wide spacing of a reader's own", () => {
  test.each(["", "a/report/", "saved/"])("cuts off nothing at /%s", async (path) => {
    await withPage({ width: 320 }, async (page) => {
      await page.goto(site.address() + path);
      await untilLive(page);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("main button, main a, nav a, nav button, h1, h2")]
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
          .map((each) => each.textContent),
      );
      expect(cut).toEqual([]);
    });
  });
});

describe("an article that was begun", () => {
  test("goes on in the next visit", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.locator("#h-2").scrollIntoViewIfNeeded();
      await page.waitForFunction(() => localStorage.getItem("broadsheet:progress") !== null);
      await page.goto(site.address());
      await page.goto(article());
      await page.getByRole("button", { name: /Continue at \d+%/ }).click();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(P|H2)$/);
    });
  });

  test("is finished once its end was seen, and that shows in the list", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.keyboard.press("End");
      await page.waitForFunction(() => localStorage.getItem("broadsheet:read") !== null);
      await page.getByRole("link", { name: "Broadsheet" }).click();
      await page.getByText("Finished").waitFor();
      expect(await page.getByText("Finished").count()).toBe(1);
    });
  });
});

describe("a saved article", () => {
  test("is in the list of saved ones, opened from a cold start", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await page.keyboard.press("s");
      await button(page, "Saved").waitFor();
      await page.goto(`${site.address()}saved/`);
      await page.getByRole("link", { name: "Harbour report" }).click();
      await page.getByRole("heading", { name: "Harbour report", level: 1 }).waitFor();
      await page.waitForURL(article());
    });
  });

  test("goes to another browser by a file", async () => {
    const file = join(temporaryFolder(), "kept.json");
    await withPage({}, async (page) => {
      await open(page, article());
      await button(page, "Save").click();
      await page.goto(`${site.address()}saved/`);
      const download = page.waitForEvent("download");
      await button(page, "Export as a file").click();
      await (await download).saveAs(file);
    });
    await withPage({}, async (page) => {
      await open(page, `${site.address()}saved/`);
      await page.getByLabel("Import a file").setInputFiles(file);
      await page.getByRole("link", { name: "Harbour report" }).waitFor();
    });
  });
});

describe("an article as a file", () => {
  test("is an e-book under the site's policy", async () => {
    await withPage({}, async (page) => {
      await open(page, article());
      await button(page, "More").click();
      const download = page.waitForEvent("download");
      await button(page, "E-book (.epub)").click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe("Harbour-report.epub");
      const bytes = await readFile(await saved.path());
      expect(bytes.subarray(30, 58).toString("latin1")).toBe("mimetypeapplication/epub+zip");
    });
  });
});

describe("by the keyboard alone", () => {
  test("an article is found, opened, saved and left again", async () => {
    await withPage({}, async (page) => {
      await open(page, site.address());
      await page.keyboard.press("/");
      await page.keyboard.type("harbour report");
      await page
        .locator("p", { hasText: /1 of 2 articles .*report/ })
        .first()
        .waitFor();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(() => document.activeElement?.matches("[data-article]"));
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Harbour report", level: 1 }).waitFor();
      await page.keyboard.press("s");
      await button(page, "Saved").waitFor();
      await button(page, "Next match").waitFor();
      await page.keyboard.press("n");
      await page.getByText(/^1 of \d+$/).waitFor();
      await page.keyboard.press("u");
      await page.getByRole("searchbox").waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe("harbour report");
    });
  });
});
