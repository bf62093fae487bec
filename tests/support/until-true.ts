import type { Page } from "playwright";
import { expect } from "vitest";

/** Waits until something is true in a page; Playwright's own waiting takes any promise for true. */
export async function untilTrue<Given>(
  page: Page,
  check: (given: Given) => Promise<boolean>,
  given: Given,
): Promise<void> {
  // Playwright's types know no function with a parameter of a type that is open.
  const ask = () => page.evaluate(check as (given: unknown) => Promise<boolean>, given);
  await expect.poll(ask).toBe(true);
}
