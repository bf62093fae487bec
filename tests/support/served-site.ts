import type { Page } from "playwright";
import { beforeAll } from "vitest";
import type { SiteRequest } from "./build-site.ts";
import { makeSite, serveSite } from "./made-site.ts";

export type ServedSite = {
  /** The site's address with its base path, ending in a slash; known once the tests run. */
  address(): string;
};

/** Builds a site before the tests of a file and serves it. */
export function useServedSite(request: () => Promise<SiteRequest> | SiteRequest): ServedSite {
  let address = "";
  beforeAll(async () => {
    const wanted = await request();
    address = await serveSite(await makeSite(wanted), wanted.base);
  });
  return { address: () => address };
}

/** Waits until the page answers the reader: its script has taken over. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForSelector("html[data-js]");
}

/** Opens an address and waits until the page answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilLive(page);
}
