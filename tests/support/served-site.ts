import type { Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { buildSite, previewSite, type SiteRequest } from "./build-site.ts";

export type ServedSite = {
  /** The site's address with its base path, ending in a slash; known once the tests run. */
  address(): string;
};

/** Builds a site before the tests of a file and serves it until they are done. */
export function useServedSite(request: () => Promise<SiteRequest> | SiteRequest): ServedSite {
  let server: Awaited<ReturnType<typeof previewSite>> | undefined;
  beforeAll(async () => {
    const wanted = await request();
    server = await previewSite(await buildSite(wanted), wanted.base);
  });
  afterAll(() => server?.close());
  return { address: () => server?.address ?? "" };
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
