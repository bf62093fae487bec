import type { Article, ArticleId } from "#article/article.ts";
import { articleIdFrom } from "#article/article-id.ts";
import { cutAtWord } from "#article/text.ts";

/** Articles that would lie at one address, or an article where another one's alias leads away. */
export type IdClash = {
  /** The id or alias of each. */
  readonly id: ArticleId;
  /** At least two, of which one file may be named twice; where there are titles, each once. */
  readonly files: readonly string[];
  /** What the articles are called, each title once, where none has the id from its file's name. */
  readonly titles?: readonly string[];
};

/** Entries that one message names: enough to know the snapshots by. */
const ENTRIES_NAMED = 3;

/** Titles of one entry: before and after a change. */
const TITLES_NAMED = 2;

/** Code units of a title in a message. */
const TITLE_LIMIT = 80;

/** Tells a person which files clash and what to do. */
export function clashMessage(clash: IdClash): string {
  return messageOf([clash]);
}

/**
 * The messages of several clashes. Two snapshots of one feed may differ in hundreds of entries, which
 * one message tells.
 */
export function clashMessages(clashes: readonly IdClash[]): readonly string[] {
  const alike = Map.groupBy(clashes, ({ id, files, titles }) =>
    titles === undefined ? `id ${id}` : `files ${files.join("\n")}`,
  );
  return Array.from(alike.values(), messageOf);
}

/** @param clashes One, or several of entries of the same files. */
function messageOf(clashes: readonly IdClash[]): string {
  const entries = clashes.flatMap(({ id, titles }) => entryName(id, titles ?? []) ?? []);
  if (entries.length > 0) return versionsMessage(clashes[0]?.files ?? [], entries);
  return clashes.map(addressMessage).join("\n");
}

function addressMessage({ id, files }: IdClash): string {
  const names = files.join(" and ");
  return `More than one article has the id or alias "${id}", so they would lie at one address: ${names}. Rename a file, give it another id or alias, or take one of them away.`;
}

function entryName(id: ArticleId, titles: readonly string[]): string | null {
  if (titles.length === 0) return null;
  const quoted = titles.slice(0, TITLES_NAMED).map((title) => `"${cutAtWord(title, TITLE_LIMIT)}"`);
  return `${quoted.join(" or ")} (id "${id}")`;
}

function versionsMessage(files: readonly string[], entries: readonly string[]): string {
  const hold = files.length === 1 ? "holds" : "hold";
  const [what, them] =
    entries.length === 1
      ? ["an entry", "this entry"]
      : [`${entries.length} entries`, "these entries"];
  const more = entries.length - ENTRIES_NAMED;
  const named = [...entries.slice(0, ENTRIES_NAMED), ...(more > 0 ? [`and ${more} more`] : [])];
  const remedy =
    files.length === 1
      ? "take the older one out of the file"
      : `keep the newer file, and take the older one away, or only ${them} out of it`;
  return `${files.join(" and ")} ${hold} different versions of ${what}: ${named.join(", ")}. Only one version can lie at an address: ${remedy}. Articles that are no versions of each other need ids of their own.`;
}

/** What tells at which addresses an article lies, and what it is called. */
export type Addressed = Pick<Article, "id" | "aliases" | "file" | "title">;

/** Articles with one id or alias, if there are any; without making a library. */
export function clashesIn(articles: readonly Addressed[]): readonly IdClash[] {
  const byId = Map.groupBy(articles.flatMap(claimsOf), ({ id }) => id);
  return Array.from(byId)
    .filter(([, claims]) => claims.length > 1)
    .map(([id, claims]) => clashOf(id, claims));
}

type Claim = { readonly id: ArticleId; readonly article: Addressed };

function claimsOf(article: Addressed): Claim[] {
  return Array.from(new Set([article.id, ...article.aliases]), (id) => ({ id, article }));
}

function clashOf(id: ArticleId, claims: readonly Claim[]): IdClash {
  const files = claims.map(({ article }) => article.file);
  const areEntries = claims.every(({ article }) => isOwnId(id, article));
  if (!areEntries) return { id, files };
  const titles = new Set(claims.map(({ article }) => article.title));
  return { id, files: [...new Set(files)], titles: [...titles] };
}

/** Whether an article brings its id with it, so that renaming its file would not give it another. */
function isOwnId(id: ArticleId, article: Addressed): boolean {
  return article.id === id && articleIdFrom(article.file) !== id;
}
