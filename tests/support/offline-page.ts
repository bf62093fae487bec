import type { Page } from "playwright";

/** What the browser says of requests that nobody answers. */
export const NO_ANSWER = ["ERR_EMPTY_RESPONSE", "ERR_FAILED", "ERR_CONNECTION", "status of 50"];

/**
 * Opens a page, stirs it as a reader would, and waits until the service worker answers for it and
 * nothing is on its way any more: a test may then change what the host sends.
 */
export async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("html[data-js]");
  await stir(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForLoadState("networkidle");
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
