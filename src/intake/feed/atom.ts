import { commentRemovals, type Comment } from "./comments.ts";
import type { Entries, Entry, EntryBody } from "./entry.ts";
import {
  bodyOf,
  contentSource,
  firstDate,
  languageOf,
  mediaBodies,
  namedCategories,
  saidFields,
  titleSource,
} from "./entry-fields.ts";
import { entryName } from "./entry-name.ts";
import {
  childNamed,
  childrenNamed,
  elementsNamed,
  textOfChild,
  type XmlElement,
} from "./xml-tree.ts";

const DATES = ["published", "issued", "blogger:created", "updated", "modified"];

/** The scheme by which Blogger says what an entry is, in the category that does. */
const KIND_SCHEME = "http://schemas.google.com/g/2005#kind";

/** What is read as an article of what Blogger's entries are; other feeds say nothing. */
const ARTICLE_KINDS: ReadonlySet<string> = new Set(["", "post", "page"]);

/** What Blogger says of posts that are not in the blog. */
const UNPUBLISHED: ReadonlySet<string> = new Set(["draft", "scheduled", "soft_trashed", "trashed"]);

/** The entries of an Atom feed, of which an export of Blogger is one. */
export function readAtom(root: XmlElement): Entries {
  const all = elementsNamed(root, "entry");
  const comments = commentsByPost(all);
  const articles = all.filter((entry) => omissionOf(entry) === null);
  const names = new Set(articles.map((entry) => textOfChild(entry, "id")));
  const omitted = all.flatMap((entry) => {
    const isListed = names.has(commentedOn(entry)) && isComment(entry);
    return isListed ? [] : (omissionOf(entry) ?? []);
  });
  return { entries: articles.map((entry) => readEntry(entry, root, comments)), omitted };
}

function readEntry(
  entry: XmlElement,
  feed: XmlElement,
  comments: ReadonlyMap<string, readonly Comment[]>,
): Entry {
  const id = textOfChild(entry, "id");
  const base = entry.attributes["xml:base"] ?? feed.attributes["xml:base"] ?? linkOf(feed, "");
  const url = linkOf(entry, base);
  return {
    line: entry.line,
    title: titleSource(entry),
    fields: saidFields([
      ["date", firstDate(entry, DATES)],
      ["authors", authorsOf(entry, feed)],
      ["sections", namedCategories(labelsOf(entry))],
      ["url", url],
    ]),
    languages: [languageOf(entry), languageOf(feed)],
    name: entryName([id, url], linkOf(feed, "")),
    bodies: bodiesOf(entry),
    removed: commentRemovals(comments.get(id) ?? []),
  };
}

/** What an entry is when it is no published article, else null. */
function omissionOf(entry: XmlElement): string | null {
  const kind = kindOf(entry);
  if (!ARTICLE_KINDS.has(kind)) return kind;
  const control = childNamed(entry, "app:control");
  const isDraft = control !== null && textOfChild(control, "app:draft").toLowerCase() === "yes";
  const status = textOfChild(entry, "blogger:status").toLowerCase();
  if (isDraft) return "draft";
  return UNPUBLISHED.has(status) ? status.replace("soft_", "") : null;
}

/** What Blogger says that an entry is: `post`, `page`, `comment`, `template`, `settings`; else empty. */
function kindOf(entry: XmlElement): string {
  const named = childrenNamed(entry, "category").find(
    ({ attributes }) => attributes["scheme"] === KIND_SCHEME,
  );
  const term = named?.attributes["term"] ?? "";
  return term.slice(term.indexOf("#") + 1) || textOfChild(entry, "blogger:type").toLowerCase();
}

function isComment(entry: XmlElement): boolean {
  return omissionOf(entry) === "comment";
}

/** The id of the post that a comment is below. */
function commentedOn(entry: XmlElement): string {
  const answered = childNamed(entry, "thr:in-reply-to")?.attributes["ref"] ?? "";
  return answered || textOfChild(entry, "blogger:parent");
}

function commentsByPost(entries: readonly XmlElement[]): ReadonlyMap<string, readonly Comment[]> {
  const byPost = new Map<string, Comment[]>();
  for (const entry of entries.filter(isComment)) {
    const author = childNamed(entry, "author");
    const comments = byPost.get(commentedOn(entry)) ?? [];
    comments.push({
      author: author === null ? "" : textOfChild(author, "name"),
      text: contentSource(entry, "content"),
      line: entry.line,
    });
    byPost.set(commentedOn(entry), comments);
  }
  return byPost;
}

function labelsOf(entry: XmlElement): readonly string[] {
  const categories = childrenNamed(entry, "category").filter(
    ({ attributes }) => attributes["scheme"] !== KIND_SCHEME,
  );
  const labels = categories.map(
    ({ attributes }) => attributes["label"] ?? attributes["term"] ?? "",
  );
  return labels.map((label) => label.trim()).filter((label) => label !== "");
}

/** An entry's authors, else those of the feed that it was taken from, else those of this one. */
function authorsOf(entry: XmlElement, feed: XmlElement): readonly string[] {
  const source = childNamed(entry, "source");
  const places = [entry, ...(source === null ? [] : [source]), feed];
  const named = places.map((place) =>
    childrenNamed(place, "author").map(
      (author) => textOfChild(author, "name") || author.text.trim(),
    ),
  );
  return named.find((names) => names.some((name) => name !== "")) ?? [];
}

/** The address of the page that an entry or a feed is about, whole. */
function linkOf(element: XmlElement, base: string): string {
  const pages = childrenNamed(element, "link").filter(({ attributes }) => {
    return (attributes["rel"] ?? "alternate") === "alternate";
  });
  const page = pages.find(({ attributes }) => attributes["type"] === "text/html") ?? pages[0];
  const address = page?.attributes["href"] ?? page?.text.trim() ?? "";
  const origin = textOfChild(element, "feedburner:origlink");
  const written = origin || address;
  if (written === "" || !URL.canParse(written, base || undefined)) return "";
  return new URL(written, base || undefined).href;
}

/** Of a content that is elsewhere, or is a picture, there is nothing to read. */
function bodiesOf(entry: XmlElement): readonly EntryBody[] {
  const bodies = [
    { name: "content", isTeaser: false },
    { name: "summary", isTeaser: true },
  ].flatMap(({ name, isTeaser }) => {
    const element = childNamed(entry, name);
    if (element === null) return [];
    const kind = formOf(element.attributes["type"] ?? "text");
    return kind === null ? [] : bodyOf(element, { kind, isTeaser });
  });
  return [...bodies, ...mediaBodies(entry)];
}

/** How a text of a type is written: many feeds that say `text` hold markup. */
function formOf(type: string): EntryBody["kind"] | null {
  const name = type.trim().toLowerCase();
  if (name === "html" || name === "text/html") return "html";
  return /^text(?:\/|$)|xhtml|xml/.test(name) ? "any" : null;
}
