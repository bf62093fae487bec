import { articleIdFrom } from "#article/article-id.ts";
import type { ArticleId } from "#article/article.ts";

/** What names a thing anywhere: an address, or a name of a kind that is given out once. */
const EVERYWHERE = /^(?:https?:\/\/|tag:|urn:)\S/i;

/** How such a name begins; that a site has moved to https makes no other article of it. */
const SCHEME = /^(?:https?:\/\/|tag:|urn:(?:uuid:)?)/i;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const HOST = /^https?:\/\/([^/?#\s]{1,200})/i;

/** Code units of the longest name; the id holds a hash of what does not fit. */
const LONGEST = 2000;

/**
 * The name by which an entry is known everywhere, or null. A feed's number for it counts within the feed
 * only, so its site stands before it: two exports of different sites both have a post 12.
 * @param names What the entry is called, the most lasting name first; empty ones say nothing.
 * @param site Address of the feed's site, or empty.
 */
export function entryName(names: readonly string[], site: string): string | null {
  const said = names.filter((each) => each !== "" && each.length <= LONGEST);
  const host = HOST.exec(site)?.[1];
  const whole = said.map((name) => {
    if (EVERYWHERE.test(name) || UUID.test(name)) return name;
    return host === undefined ? null : `${host} ${name}`;
  });
  return whole.find((name) => name !== null) ?? null;
}

/** The id of an entry: links last as long as the site gives it the same name. */
export function entryId(name: string): ArticleId {
  return articleIdFrom(name.replace(SCHEME, "").replaceAll(/[/.]/g, "-"));
}
