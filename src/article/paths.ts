import type { ArticleId } from "./article.ts";

export const SORTS = ["best", "newest", "title", "length"] as const;

/** `best` is the best match while filtering and file order otherwise. */
export type Sort = (typeof SORTS)[number];

/** A row for each article, or with `context` a line for each place where its words stand. */
export type View = "articles" | "context";

/** What the reader asked to see; the same in the address, the worker's questions and the screens. */
export type Filter = {
  readonly query: string;
  readonly section: string | null;
  /** A folder inside the seeds folder, as `Card` names it. */
  readonly collection: string | null;
  readonly sort: Sort;
  readonly view: View;
};

export const EMPTY_FILTER: Filter = {
  query: "",
  section: null,
  collection: null,
  sort: "best",
  view: "articles",
};

/** The folder of all articles' pages inside the site. */
const ARTICLES_FOLDER = "a";

/**
 * Path of an article's page inside the site, without the base path.
 * It holds the id alone: a title in it would break the link on a plain host once the title changes.
 */
export function articlePath(id: ArticleId): string {
  return `/${ARTICLES_FOLDER}/${encodeURIComponent(id)}/`;
}

/** Path below the base path of the page that stands in for others without a connection. */
export const SHELL_PATH = "offline/";

/** Path of the page of saved articles inside the site, without the base path. */
export const SAVED_PATH = "/saved/";

/** Path of the page with the reader's highlights and notes, without the base path. */
export const NOTES_PATH = "/notes/";

/** What an address stands for; the id of an article may be one that no article has. */
export type Place =
  | { readonly kind: "listing" | "saved" | "notes" | "unknown" }
  | { readonly kind: "article"; readonly id: string };

const ARTICLE_PATH = new RegExp(`^/${ARTICLES_FOLDER}/([^/]+)/$`);

/** @param path Inside the site, without the base path, with or without its last slash. */
export function placeAt(path: string): Place {
  const folder = path.replace(/\/?$/, "/");
  if (folder === "/") return { kind: "listing" };
  if (folder === SAVED_PATH) return { kind: "saved" };
  if (folder === NOTES_PATH) return { kind: "notes" };
  const [, id] = ARTICLE_PATH.exec(folder) ?? [];
  return id === undefined ? { kind: "unknown" } : { kind: "article", id: decoded(id) };
}

/** A `%` that is no encoding is in no id. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Reads a filter from an address's search part; never throws, whatever the input. */
export function filterFromSearch(search: string): Filter {
  const params = new URLSearchParams(search);
  const sort = SORTS.find((name) => name === params.get("sort"));
  return {
    query: params.get("q") ?? "",
    section: params.get("section") || null,
    collection: params.get("collection") || null,
    sort: sort ?? "best",
    view: params.get("view") === "context" ? "context" : "articles",
  };
}

/** The part of an address that leads to a match of its query in an article, counted from 0. */
export function matchHash(match: number): string {
  return `#match-${match + 1}`;
}

/** The match that the hash of an address leads to, or null. */
export function matchFromHash(hash: string): number | null {
  const [, number] = /^#match-([1-9]\d{0,6})$/.exec(hash) ?? [];
  return number === undefined ? null : Number(number) - 1;
}

/** The search part for a filter, with its `?`; empty for the empty filter. */
export function searchFromFilter(filter: Filter): string {
  const params = new URLSearchParams();
  if (filter.query.trim() !== "") params.set("q", filter.query.toWellFormed());
  if (filter.section !== null) params.set("section", filter.section);
  if (filter.collection !== null) params.set("collection", filter.collection);
  if (filter.sort !== "best") params.set("sort", filter.sort);
  if (filter.view !== "articles" && params.get("q") !== null) params.set("view", filter.view);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** The part of an address that leads to where an article's page names its other versions. */
export const VERSIONS_HASH = "#versions";

const COMPARED = "compare";

/** What an article's address asks to compare it with: an id, if nobody has changed it. */
export function comparedIn(search: string): string | null {
  return new URLSearchParams(search).get(COMPARED);
}

/** The search part of an article's address that asks to compare it with another one, or with none. */
export function searchComparing(search: string, id: ArticleId | null): string {
  const params = new URLSearchParams(search);
  if (id === null) params.delete(COMPARED);
  else params.set(COMPARED, id);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
