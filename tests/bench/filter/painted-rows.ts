/**
 * Types words key by key into a built site in Chromium and tells the time from a key to the frame that
 * shows its rows, without the network: `npm run bench:keys`. Once as a display of 60 frames per second shows them,
 * where rows that are ready wait up to 16.7 ms for its next frame, and once without that wait, which tells what
 * the page itself takes to find, place and draw them. Another size, or a site that is built:
 * `npm run bench:keys -- 1000`, `npm run bench:keys -- 10000 dist`.
 */
import { rmSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { buildSite, previewSite } from "../../support/build-site.ts";
import { findChromium } from "../../support/chromium.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { integer, makeLibrary, writeLibrary, xorshift } from "../make-library.ts";
import { probePaints, type PaintedKey, type ProbedPage } from "./paint-probe.ts";

const SEED_NUMBER = 20_240_607;
const DEFAULT_SIZE = 10_000;

/** Words typed, and letters of each. */
const WORDS = 25;
const LETTERS = 6;

/** A reader types a key about so often; all that a key asks for is done by then. */
const REST_MS = 300;

const PATIENCE_MS = 60_000;

/** From when to when a file was on its way, in milliseconds since 1970. */
type Transfer = readonly [start: number, end: number];

function wordsToType(): readonly string[] {
  const random = xorshift(SEED_NUMBER);
  const [article] = makeLibrary(SEED_NUMBER, 1);
  const words = article?.text.match(/\b[a-z]{6,}\b/g) ?? [];
  const typed = Array.from({ length: WORDS }, () => words[integer(random, [0, words.length - 1])]);
  return typed.map((word = "") => word.slice(0, LETTERS));
}

function watchTransfers(page: Page): readonly Transfer[] {
  const transfers: Transfer[] = [];
  page.on("requestfinished", (request) => {
    const { startTime, responseEnd } = request.timing();
    transfers.push([startTime, startTime + responseEnd]);
  });
  return transfers;
}

/** Milliseconds between a key and its frame in which no file was on its way. */
function timeWithoutTransfers({ pressed, painted }: PaintedKey, transfers: readonly Transfer[]) {
  let spent = 0;
  let at = pressed;
  for (const [start, end] of transfers.toSorted(([a], [b]) => a - b)) {
    spent += Math.max(0, Math.min(start, painted) - at);
    at = Math.min(painted, Math.max(at, end));
  }
  return spent + painted - at;
}

async function typeWord(page: Page, word: string): Promise<readonly PaintedKey[]> {
  const painted: PaintedKey[] = [];
  await page.getByRole("searchbox").selectText();
  await page.keyboard.press("Delete", { delay: REST_MS });
  for (const letter of word) {
    await page.keyboard.press(letter, { delay: REST_MS });
    const key = await page.waitForFunction(
      () => (globalThis as unknown as ProbedPage).paintedKey,
      null,
      { timeout: PATIENCE_MS },
    );
    painted.push((await key.jsonValue()) as PaintedKey);
  }
  return painted;
}

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
}

function tell(name: string, times: readonly number[]): void {
  console.log(
    `${name}: ${times.length} keys, median ${percentile(times, 0.5)} ms, ` +
      `p90 ${percentile(times, 0.9)} ms, p99 ${percentile(times, 0.99)} ms`,
  );
}

async function measure(address: string) {
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    await page.addInitScript(probePaints);
    const transfers = watchTransfers(page);
    await page.goto(address);
    const fresh: PaintedKey[] = [];
    const again: PaintedKey[] = [];
    for (const word of wordsToType()) {
      fresh.push(...(await typeWord(page, word)));
      again.push(...(await typeWord(page, word)));
    }
    tellBoth("typed for the first time, without the network", fresh, transfers);
    tellBoth("typed again, all files at hand", again, transfers);
  } finally {
    await browser.close();
  }
}

function tellBoth(name: string, keys: readonly PaintedKey[], transfers: readonly Transfer[]): void {
  const spent = (key: PaintedKey) => timeWithoutTransfers(key, transfers);
  tell(`${name}, at 60 frames per second`, keys.map(spent));
  tell(
    `${name}, without waiting for a frame`,
    keys.map((key) => timeWithoutTransfers(key, [...transfers, [key.ready, key.begun]])),
  );
}

async function makeSite(size: number): Promise<string> {
  const seeds = temporaryFolder();
  await writeLibrary(seeds, SEED_NUMBER, size);
  const folder = await buildSite({ seeds });
  rmSync(seeds, { recursive: true });
  return folder;
}

const [, , size, built] = process.argv;
const folder = built ?? (await makeSite(Number(size ?? DEFAULT_SIZE)));
const server = await previewSite(folder);
try {
  await measure(server.address);
} finally {
  await server.close();
  if (built === undefined) rmSync(folder, { recursive: true });
}
