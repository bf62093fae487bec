import { createHash } from "node:crypto";
import type { Card } from "#article/article.ts";
import { addressName } from "#article/article-id.ts";
import type { SectionCount } from "#article/library.ts";
import { EMPTY_FILTER, searchFromFilter } from "#article/paths.ts";
import type { HeadSite } from "../head.ts";

/** Articles in a feed: what a reader who comes once a month may have missed; some 40 kB. */
export const FEED_LENGTH = 50;

/** Sections with feeds of their own, the most frequent ones: hosts limit how many files a site has. */
export const SECTION_FEEDS = 1000;

/** One feed, whatever its format. */
export type Feed = {
  readonly title: string;
  /** Whole address of the page that shows what the feed tells of. */
  readonly page: string;
  /** Its path inside the site, without the ending of a format. */
  readonly path: string;
  /** Dated articles with the newest first, then those without a date in file order. */
  readonly cards: readonly Card[];
};

/** Which feeds a site has. */
export type Feeds = {
  /** Whether an Atom feed of the whole library is there; see `atomFeed`. */
  readonly hasDates: boolean;
  /** Sections with feeds of their own. */
  readonly sections: ReadonlySet<string>;
};

/** Path of the whole library's feed inside the site, without the ending of a format. */
export const LIBRARY_FEED = "feed";

/**
 * Path of a section's feed inside the site, without the ending of a format. Its hash keeps apart
 * what an address cannot: C and C++.
 */
export function sectionFeed(section: string): string {
  const hash = createHash("sha256").update(section.toWellFormed()).digest("hex");
  return `feeds/${addressName(section)}-${hash.slice(0, HASH_LENGTH)}`;
}

/** Hex digits: two of a thousand sections share them once in a thousand million libraries. */
const HASH_LENGTH = 12;

/** The sections that have feeds, from all sections with the most frequent first. */
export function feedSections(sections: readonly SectionCount[]): ReadonlySet<string> {
  return new Set(sections.slice(0, SECTION_FEEDS).map(({ name }) => name));
}

/**
 * Picks the articles of all feeds in one pass: the whole library's first, then each section's. It
 * holds no more than `FEED_LENGTH` cards for each.
 */
export function* pickFeeds(
  cards: Iterable<Card>,
  sections: ReadonlySet<string>,
  site: HeadSite & { readonly address: string },
): Generator<Feed> {
  const all: Card[] = [];
  const bySection = new Map(Array.from(sections, (name) => [name, [] as Card[]]));
  for (const card of cards) {
    keepNewest(all, card);
    for (const name of new Set(card.sections)) keepNewest(bySection.get(name) ?? [], card);
  }
  const home = site.address + site.base;
  yield { title: site.title, page: home, path: LIBRARY_FEED, cards: all };
  for (const [name, newest] of bySection) {
    const title = `${name} · ${site.title}`;
    const page = home + searchFromFilter({ ...EMPTY_FILTER, section: name });
    yield { title, page, path: sectionFeed(name), cards: newest };
  }
}

/** Puts a card where it belongs among the newest; of equal ones the earlier stays before. */
function keepNewest(newest: Card[], card: Card): void {
  if (newest.length === FEED_LENGTH && !isNewer(card, newest[FEED_LENGTH - 1])) return;
  let place = newest.length;
  while (place > 0 && isNewer(card, newest[place - 1])) place -= 1;
  newest.splice(place, 0, card);
  newest.length = Math.min(newest.length, FEED_LENGTH);
}

function isNewer({ date }: Card, other: Card | undefined): boolean {
  return other !== undefined && date !== null && (other.date === null || date > other.date);
}
