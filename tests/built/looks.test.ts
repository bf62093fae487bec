import { cp, mkdir } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { withPage, type PageOptions } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/page-faults.ts";
import { open, untilLive, useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const DUMP = "source.txt";

const RIGHT_TO_LEFT = "persian-theme";

/** Cases whose language and direction are looked at. */
const IN_SCRIPTS: readonly [id: string, language: string, direction: string][] = [
  [RIGHT_TO_LEFT, "fa", "rtl"],
  ["arabic-theme", "ar", "rtl"],
  ["hebrew-bidi-marks", "he", "rtl"],
  ["chinese-ideographic-space", "zh", "ltr"],
];

/** The seed among articles in other scripts and directions: the cases' names start with a language or a format. */
async function manyScripts(): Promise<string> {
  const seeds = temporaryFolder();
  await cp(resolve("seeds"), seeds, { recursive: true });
  const cases = resolve("tests/cases");
  await mkdir(join(seeds, "cases"));
  const dumps = readdirSync(cases).filter((name) => existsSync(join(cases, name, DUMP)));
  const oneOfEach = new Map(dumps.map((name) => [name.split("-")[0], name]));
  for (const name of [...oneOfEach.values(), ...IN_SCRIPTS.map(([id]) => id)]) {
    await cp(join(cases, name, DUMP), join(seeds, "cases", `${name}.txt`));
  }
  return seeds;
}

const site = useServedSite(async () => ({ seeds: await manyScripts() }));

const SCREENS: readonly [name: string, path: string][] = [
  ["the listing", ""],
  ["the filtered listing", "?q=the"],
  ["an empty result", "?q=nowhere+visa"],
  ["an article", "a/ab3423500176ee8b/"],
  ["an article with marks", "a/ab3423500176ee8b/?q=visa"],
  ["a right-to-left article", `a/${RIGHT_TO_LEFT}/`],
  ["the saved articles", "saved/"],
  ["the reader's notes", "notes/"],
];

/** In CSS pixels: the narrowest screen that WCAG asks for. */
const NARROWEST = 320;

/** Every colour and both layouts. */
const LOOKS: readonly PageOptions[] = [
  { width: 1100, colorScheme: "light" },
  { width: NARROWEST, colorScheme: "dark" },
];

/** Screens that a page is loaded on, and the narrowest of their layout. */
const LOADED = [
  { width: 1100, colorScheme: "light", narrowest: 1100 },
  { width: 390, colorScheme: "dark", narrowest: NARROWEST },
] as const;

/** Waits until the worker's answer, if one is asked for, is on the page. */
async function untilSettled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
}

/** By how many pixels the page is wider than the screen. */
async function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

describe.each(SCREENS)("%s", (_name, path) => {
  test.each(LOADED)(
    "shifts nothing at $width px, fits at $narrowest, has no accessibility fault, $colorScheme",
    async ({ narrowest, ...look }) => {
      await withPage(look, async (page) => {
        await watchShifts(page);
        await open(page, site.address() + path);
        await untilSettled(page);
        expect(await layoutShift(page)).toBe(0);
        await page.setViewportSize({ width: narrowest, height: 800 });
        expect(await faultsOf(page)).toEqual([]);
        expect(await widthBeyond(page)).toBe(0);
      });
    },
  );
});

/** Two that hold every colour between them. */
const COLOURFUL = SCREENS.filter(
  ([name]) => name === "the filtered listing" || name === "an article with marks",
);

describe.each(COLOURFUL)("%s", (_name, path) => {
  test("has no accessibility fault in sepia", async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem("broadsheet:reading", JSON.stringify({ theme: "sepia" })),
      );
      await page.goto(site.address() + path);
      await untilLive(page);
      await untilSettled(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

/** Adds up all that shifts on a page from its first moment, to be read by `layoutShift`. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.dataset["shift"] = "0";
    });
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) sum += Number(Reflect.get(shift, "value"));
      document.documentElement.dataset["shift"] = String(sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has shifted by the second frame from now; shifts are reported with the frame they are in. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
    return Number(document.documentElement.dataset["shift"]);
  });
}

describe("the measure of shifts", () => {
  test("sees a line that pushes the text down", async () => {
    await withPage({}, async (page) => {
      await watchShifts(page);
      await open(page, `${site.address()}a/ab3423500176ee8b/`);
      await page.evaluate(() => {
        const line = document.createElement("p");
        line.textContent = "A late line";
        document.querySelector("main")?.prepend(line);
      });
      await expect.poll(() => layoutShift(page)).toBeGreaterThan(0);
    });
  });
});

describe("the not-found page", () => {
  test.each(LOOKS)("has no accessibility fault at $width px, $colorScheme", async (look) => {
    await withPage({ ...look, expectedNoise: ["404"] }, async (page) => {
      await page.goto(`${site.address()}gone`);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

describe("the settings panel", () => {
  test("has no accessibility fault and stays on the screen", async () => {
    await withPage({ width: 390 }, async (page) => {
      await page.goto(site.address());
      await untilLive(page);
      await page.getByRole("button", { name: "Reading settings" }).click();
      const panel = await page.locator(".settings-panel").boundingBox();
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

describe("article text", () => {
  test.each([...IN_SCRIPTS, ["ab3423500176ee8b", "en", "ltr"]])(
    "of %s has its language and direction",
    async (id, language, direction) => {
      await withPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${site.address()}a/${id}/`);
        const text = page.locator("article");
        expect([await text.getAttribute("lang"), await text.getAttribute("dir")]).toEqual([
          language,
          direction,
        ]);
      });
    },
  );
});
