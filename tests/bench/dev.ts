/**
 * Saves an edited article again and again while `vite dev` serves it, and tells the time until the open
 * page shows the edit: `npm run bench:dev`. Another size: `npm run bench:dev -- 1000`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { chromium, type Page } from "playwright";
import { findChromium } from "../support/chromium.ts";
import { startVite } from "../support/run-vite.ts";
import { BENCH_SEED_NUMBER } from "./build/seed-number.ts";
import { writeLibrary } from "./make-library.ts";

const DEFAULT_SIZE = 10_000;
const EDITS = 20;

/** A writer's pause between two saves; the server has nothing left to do by then. */
const REST_MS = 1500;

/** Room for the first reading of a large library. */
const PATIENCE_MS = 120_000;

/** Milliseconds from the save of an edited file until the page shows it. */
async function timeOfEdit(page: Page, path: string, text: string, edit: string): Promise<number> {
  await rest(REST_MS);
  const started = performance.now();
  writeFileSync(path, `${text.trimEnd()}\n\n${edit}\n`);
  await page.getByText(edit).waitFor({ timeout: PATIENCE_MS });
  return performance.now() - started;
}

async function measure(address: string, path: string): Promise<readonly number[]> {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    const text = readFileSync(path, "utf8");
    await page.goto(`${address}a/${basename(path, ".txt")}/`, { timeout: PATIENCE_MS });
    await page.waitForSelector("html[data-js]");
    const times: number[] = [];
    for (let edit = 1; edit <= EDITS; edit += 1) {
      times.push(await timeOfEdit(page, path, text, `This sentence was saved as number ${edit}.`));
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** The file in the middle of a folder. */
function middleOf(folder: string): string {
  const names = readdirSync(folder).toSorted();
  return join(folder, names[Math.floor(names.length / 2)] ?? "");
}

const size = Number(process.argv[2] ?? DEFAULT_SIZE);
const seeds = mkdtempSync(join(tmpdir(), "broadsheet-bench-"));
await writeLibrary(seeds, BENCH_SEED_NUMBER, size);
const server = await startVite([], { BROADSHEET_SEEDS: seeds });
try {
  const times = (await measure(server.address, middleOf(seeds))).toSorted((a, b) => a - b);
  const [fastest = 0, median = 0, slowest = 0] = [times[0], times[EDITS / 2], times.at(-1)];
  console.log(
    `${size} articles, ${EDITS} edits, from save to shown: median ${median.toFixed(0)} ms, ` +
      `fastest ${fastest.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
} finally {
  await server.close();
  rmSync(seeds, { recursive: true });
}
