import type { HeadSite } from "./head.ts";
import { feedFiles } from "./feeds/feed-files.ts";
import { hostFiles } from "./host-files.ts";
import type { Library } from "./library.ts";
import type { PageSite } from "./pages.ts";
import { sitemapFiles } from "./sitemap.ts";
import type { SiteFile } from "./site-files.ts";

/** Files that programs read rather than people: hosts, robots, feed readers, search engines. */
export function* programFiles(
  library: Pick<Library, "cards" | "sections" | "hasDates">,
  site: HeadSite & Pick<PageSite, "policy">,
): Generator<SiteFile> {
  yield* hostFiles(site);
  yield* feedFiles(library, site);
  yield* sitemapFiles(library.cards, site);
}
