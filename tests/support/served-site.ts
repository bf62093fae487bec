import { createHash } from "node:crypto";
import type { Page, Route } from "playwright";
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

/**
 * Puts every document of a page under the strictest policy that the site is made for: no inline
 * style attribute, no inline script but the one that is hashed, nothing from elsewhere, and
 * Trusted Types for everything that could become script.
 */
export async function enforcePolicy(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    return fulfillUnderPolicy(route);
  });
}

async function fulfillUnderPolicy(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const headers = { ...response.headers(), "content-security-policy": policyFor(html) };
  await route.fulfill({ response, headers, body: html });
}

function policyFor(html: string): string {
  const scripts = hashes(html, /<script(?![^>]*type="application)[^>]*>([^<]+)<\/script>/g);
  const styles = hashes(html, /<style>([^<]*)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types broadsheet",
  ].join("; ");
}

function hashes(html: string, pattern: RegExp): string {
  return [...html.matchAll(pattern)]
    .map(
      ([, text]) =>
        `'sha256-${createHash("sha256")
          .update(text ?? "")
          .digest("base64")}'`,
    )
    .join(" ");
}

/** Waits until the page answers the reader: its script has taken over. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForSelector("html[data-js]");
}

/** Opens an address under the policy and waits until the page answers. */
export async function open(page: Page, address: string): Promise<void> {
  await enforcePolicy(page);
  await page.goto(address);
  await untilLive(page);
}
