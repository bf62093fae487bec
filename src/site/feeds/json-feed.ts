import type { Card } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import type { HeadSite } from "../head.ts";
import { momentOf } from "./atom-feed.ts";
import type { Feed } from "./feed.ts";

/** Ending of a JSON feed's file. */
export const JSON_ENDING = ".json";

/** A feed in JSON Feed 1.1 (jsonfeed.org), which takes articles without a date too. */
export function jsonFeed(feed: Feed, { address, base }: HeadSite): string {
  const home = (address ?? "") + base;
  const content = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: home + encodeURI(feed.path) + JSON_ENDING,
    items: feed.cards.map((card) => item(card, home)),
  };
  return `${JSON.stringify(content)}\n`;
}

function item(card: Card, home: string): object {
  const link = home + articlePath(card.id).slice(1);
  return {
    id: link,
    url: link,
    title: card.title,
    content_text: card.excerpt,
    ...(card.date !== null && { date_published: momentOf(card.date) }),
    ...(card.authors.length > 0 && { authors: card.authors.map((name) => ({ name })) }),
    ...(card.sections.length > 0 && { tags: card.sections }),
    ...(card.language !== null && { language: card.language }),
  };
}
