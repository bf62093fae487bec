import type { Removal } from "#article/article.ts";
import { type Comment, commentRemovals } from "./comments.ts";
import type { Entries, Entry, EntryBody } from "./entry.ts";
import {
  bodyNamed,
  firstDate,
  languageOf,
  namedCategories,
  saidFields,
  titleSource,
  webAddress,
} from "./entry-fields.ts";
import { entryName } from "./entry-name.ts";
import { wordpressMarkup } from "./wordpress-markup.ts";
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  textOfChild,
  type XmlElement,
} from "./xml-tree.ts";

/** The day in the site's own zone is the one that its readers saw. */
const DATES = ["wp:post_date", "wp:post_date_gmt", "pubdate"];

/** Types of posts that serve the site: WordPress's own, and those of widely used plug-ins. */
const NO_ARTICLES =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|elementor_.*|et_.*|fusion_.*|vc_.*|jp_.*|wpcf7_.*|wpforms.*|mc4wp-form|shop_(?:order|coupon).*|feedback|spucpt|amn_.*|jetpack_migration)$/;

/** The status of posts that everybody may read. */
const PUBLISHED = "publish";

/** What all posts of a site share. */
type Site = {
  readonly link: string;
  readonly language: string;
  /** Names that readers see, by those with which authors log in. */
  readonly names: ReadonlyMap<string, string>;
};

/** Whether a feed is an export of WordPress, whose posts say more of themselves. */
export function isWordpress(root: XmlElement): boolean {
  const channel = childNamed(root, "channel");
  return channel !== null && channel.children.some(({ name }) => name === "wp:wxr_version");
}

/** The posts and pages of a site in WordPress's export. */
export function readWordpress(root: XmlElement): Entries {
  const channel = childNamed(root, "channel") ?? root;
  const site = {
    link: textOfChild(channel, "wp:base_blog_url") || textOfChild(channel, "link"),
    language: languageOf(channel),
    names: displayNames(channel),
  };
  const items = elementsNamed(root, "item");
  return {
    entries: items.filter((item) => omissionOf(item) === null).map((item) => readPost(item, site)),
    omitted: items.flatMap((item) => omissionOf(item) ?? []),
  };
}

/** What a post is when it is no published article, else null. */
function omissionOf(item: XmlElement): string | null {
  const type = textOfChild(item, "wp:post_type");
  if (NO_ARTICLES.test(type)) return type;
  const status = textOfChild(item, "wp:status");
  // A status stands behind the text: of a post that is cut off nobody knows whether it was ever shown.
  if (status !== PUBLISHED) return status || "without a status";
  return textOfChild(item, "wp:post_password") === "" ? null : "behind a password";
}

function readPost(item: XmlElement, site: Site): Entry {
  const url = textOfChild(item, "link");
  const number = textOfChild(item, "wp:post_id");
  const content = bodyNamed(item, "content:encoded", { kind: "html", isTeaser: false });
  const prepared = content.map(preparedBody);
  const excerpt = bodyNamed(item, "excerpt:encoded", { kind: "any", isTeaser: true });
  return {
    line: item.line,
    title: titleSource(item),
    fields: saidFields([
      ["date", firstDate(item, DATES)],
      ["authors", authorsOf(item, site.names)],
      ["sections", sectionsOf(item)],
      ["url", webAddress(url)],
    ]),
    languages: [site.language],
    name: entryName(
      [textOfChild(item, "guid"), number === "" ? "" : `?p=${number}`, url],
      site.link,
    ),
    bodies: [...prepared.map(({ body }) => body), ...excerpt],
    removed: [...prepared.flatMap(({ removed }) => removed), ...commentRemovals(commentsOf(item))],
  };
}

function preparedBody(body: EntryBody): {
  readonly body: EntryBody;
  readonly removed: readonly Removal[];
} {
  const { markup, removed } = wordpressMarkup(body.text, body.line);
  return { body: { ...body, text: markup }, removed };
}

/** Categories, else tags: what every post says of its place in the site, without the name for none. */
function sectionsOf(item: XmlElement): readonly string[] {
  const inDomain = (domain: string): readonly string[] => {
    const named = childrenNamed(item, "category").filter(
      ({ attributes }) => attributes["domain"] === domain,
    );
    const used = named.filter(({ attributes }) => attributes["nicename"] !== "uncategorized");
    return namedCategories(used.map(({ text }) => text.trim()));
  };
  const categories = inDomain("category");
  return categories.length > 0 ? categories : inDomain("post_tag");
}

function authorsOf(item: XmlElement, names: ReadonlyMap<string, string>): readonly string[] {
  const logins = childrenNamed(item, "dc:creator").map(({ text }) => text.trim());
  return logins.map((login) => names.get(login) ?? login);
}

function displayNames(channel: XmlElement): ReadonlyMap<string, string> {
  const authors = childrenNamed(channel, "wp:author").map((author) => {
    const login = textOfChild(author, "wp:author_login");
    return [login, textOfChild(author, "wp:author_display_name") || login] as const;
  });
  return new Map(authors);
}

/** What everybody may read below a post; comments that nobody let through were never there. */
function commentsOf(item: XmlElement): readonly Comment[] {
  const comments = childrenNamed(item, "wp:comment").filter((comment) => {
    const type = textOfChild(comment, "wp:comment_type");
    return textOfChild(comment, "wp:comment_approved") === "1" && /^(?:comment)?$/.test(type);
  });
  return comments.map((comment) => ({
    author: textOfChild(comment, "wp:comment_author"),
    text: textOfChild(comment, "wp:comment_content"),
    line: comment.line,
  }));
}
