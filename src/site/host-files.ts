import { HEADERS_FILE, headerRules, printHeaders } from "./headers-file.ts";
import { SITEMAP } from "./sitemap.ts";
import type { HeadSite } from "./head.ts";
import type { PageSite } from "./pages.ts";
import type { SiteFile } from "./site-files.ts";

/** Files that are read by hosts rather than by people. */
export function* hostFiles(site: HeadSite & Pick<PageSite, "policy">): Generator<SiteFile> {
  const { base, policy } = site;
  yield { path: HEADERS_FILE, content: printHeaders(headerRules(base, policy)) };
  yield { path: "robots.txt", content: robots(site) };
  if (base !== "/") yield { path: "_redirects", content: redirects(base) };
}

/** For hosts that publish the folder at their top: below the base path lies what the folder holds. */
function redirects(base: string): string {
  return `/ ${base} 302\n${base}* /:splat 200\n`;
}

/** Welcomes all robots; it counts at the top of a host alone, where the base path is `/`. */
function robots({ address, base }: HeadSite): string {
  const sitemap = address === null ? "" : `Sitemap: ${address}${base}${SITEMAP}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
