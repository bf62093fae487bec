import type { Library } from "../library.ts";
import type { HeadSite } from "../head.ts";
import type { SiteFile } from "../site-files.ts";
import { ATOM_ENDING, atomFeed } from "./atom-feed.ts";
import { feedSections, pickFeeds, type Feeds } from "./feed.ts";
import { JSON_ENDING, jsonFeed } from "./json-feed.ts";

/** What of a library its feeds are made from. */
export type FeedLibrary = Pick<Library, "sections" | "hasDates" | "cards">;

/** Which feeds a library's site has; none without an address, for their links must be whole. */
export function feedsOf(
  library: Omit<FeedLibrary, "cards">,
  { address }: HeadSite,
): Feeds | undefined {
  if (address === null) return undefined;
  return { hasDates: library.hasDates, sections: feedSections(library.sections) };
}

/** The feeds of a site in both formats; none without an address. */
export function* feedFiles({ cards, sections }: FeedLibrary, site: HeadSite): Generator<SiteFile> {
  const { address } = site;
  if (address === null) return;
  for (const feed of pickFeeds(cards, feedSections(sections), { ...site, address })) {
    yield { path: feed.path + JSON_ENDING, content: jsonFeed(feed, site) };
    const atom = atomFeed(feed, site);
    if (atom !== null) yield { path: feed.path + ATOM_ENDING, content: atom };
  }
}
