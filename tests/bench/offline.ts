/**
 * Keeps a whole made-up library on the device, takes the site away and reads on:
 * `npm run bench:offline`. Other sizes: `npm run bench:offline -- 1000`.
 */
import { rmSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { buildSite, previewSite } from "../support/build-site.ts";
import { findChromium } from "../support/chromium.ts";
import { openKept } from "../support/offline-page.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeLibrary, writeLibrary } from "./make-library.ts";

const SEED_NUMBER = 20_240_607;
const DEFAULT_SIZE = 10_000;

/** Room for a large library on a busy machine. */
const PATIENCE_MS = 300_000;

type Step = readonly [name: string, take: (page: Page, address: string) => Promise<void>];

const countOf = (page: Page) => page.locator("p", { hasText: /articles? match/ }).first();

const STEPS: readonly Step[] = [
  [
    "listing",
    async (page, address) => {
      await page.goto(address);
      await page.locator("main ol [data-article]").first().waitFor();
    },
  ],
  [
    "filter, two words",
    async (page) => {
      await page.getByRole("searchbox").fill("bridge bees");
      await page.getByRole("searchbox").fill("brind broo");
      await countOf(page).waitFor();
    },
  ],
  [
    "filter, a phrase",
    async (page) => {
      await page.getByRole("searchbox").fill('"broo broot"');
      await countOf(page).waitFor();
    },
  ],
  [
    "hits in context",
    async (page, address) => {
      await page.goto(`${address}?q=broo&view=context`);
      await page.locator("main ol [data-article]").first().waitFor();
    },
  ],
];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function keepEverything(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Offline" }).click();
  const button = page.getByRole("button", { name: /^Keep everything/ });
  await button.waitFor();
  return timed(async () => {
    await button.click();
    await page.getByText("Everything is kept").waitFor({ timeout: PATIENCE_MS });
  });
}

async function keptFiles(page: Page): Promise<{ files: number; bytes: number }> {
  return page.evaluate(async () => {
    const cache = await caches.open("broadsheet:/:kept");
    const responses = await cache.matchAll();
    const sizes = await Promise.all(responses.map(async (each) => (await each.blob()).size));
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

async function openArticles(page: Page, address: string, size: number): Promise<number[]> {
  const ids = Array.from(makeLibrary(SEED_NUMBER, size), ({ file }) => file.slice(7, 23));
  const wanted = [0, 0.25, 0.5, 0.75, 1].map((share) => ids[Math.floor(share * (size - 1))]);
  const times: number[] = [];
  for (const id of wanted) {
    times.push(
      await timed(async () => {
        await page.goto(`${address}a/${id}/`);
        await page.locator("article .prose p").first().waitFor();
      }),
    );
  }
  return times;
}

async function measure(size: number): Promise<void> {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, SEED_NUMBER, size);
  const folder = await buildSite({ seeds });
  const server = await previewSite(folder);
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    await openKept(page, server.address);
    const seconds = (await keepEverything(page)) / 1000;
    const { files, bytes } = await keptFiles(page);
    console.log(`kept: ${(bytes / 1e6).toFixed(1)} MB in ${files} files, ${seconds.toFixed(1)} s`);
    await server.close();
    console.log("The site is gone. From the device:");
    for (const [name, take] of STEPS) {
      const spent = await timed(() => take(page, server.address));
      console.log(`${name}: ${spent.toFixed(0)} ms`);
    }
    const times = await openArticles(page, server.address, size);
    console.log(`articles by address: ${times.map((spent) => spent.toFixed(0)).join(", ")} ms`);
  } finally {
    await browser.close();
    await server.close();
    for (const each of [seeds, folder]) rmSync(each, { recursive: true });
  }
}

await measure(Number(process.argv[2] ?? DEFAULT_SIZE));
