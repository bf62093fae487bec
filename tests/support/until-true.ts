import type { Page } from "playwright";
import { expect } from "vitest";

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
