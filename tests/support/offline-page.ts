import type { Page } from "playwright";
import { expect } from "vitest";

/** What the browser says of requests that nobody answers. */
export const NO_ANSWER = ["ERR_EMPTY_RESPONSE", "ERR_FAILED", "ERR_CONNECTION", "status of 50"];

/** Opens a page, stirs it as a reader would, and waits until the service worker answers for it. */
export async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("html[data-js]");
  await stir(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Moves the pointer: the page has a reader. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
}

/** Address of the script that a page runs on. */
export async function entryOf(page: Page): Promise<string> {
  return page.locator("script[data-entry]").evaluate((tag) => tag.dataset["entry"] ?? "");
}

/** Room for a browser to install a service worker or to fetch a small library. */
const PATIENCE_MS = 20_000;

/** Waits until something is true in a page; Playwright's own waiting takes any promise for true. */
export async function untilTrue<Given>(
  page: Page,
  check: (given: Given) => Promise<boolean>,
  given: Given,
): Promise<void> {
  // Playwright's types know no function with a parameter of a type that is open.
  const ask = () => page.evaluate(check as (given: unknown) => Promise<boolean>, given);
  await expect.poll(ask, { timeout: PATIENCE_MS }).toBe(true);
}
