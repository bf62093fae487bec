import { NOTES_PATH } from "#article/paths.ts";
import { DATA_FOLDER } from "./data-files.ts";

/** What an address below the base path asks for. */
export type SitePath =
  | { readonly kind: "listing" }
  | { readonly kind: "saved" }
  | { readonly kind: "notes" }
  | { readonly kind: "article"; readonly id: string; readonly hasSlash: boolean }
  | { readonly kind: "data"; readonly name: string }
  | { readonly kind: "other" };

const ARTICLE = /^a\/([^/]+)(\/(?:index\.html)?)?$/;
const SAVED = /^saved(?:\/(?:index\.html)?)?$/;
const NOTES = new RegExp(`^${NOTES_PATH.slice(1)}?(?:index\\.html)?$`);
const DATA = new RegExp(`^${DATA_FOLDER}/([^/]+)$`);

/**
 * Reads the path of a request.
 * @param url Path with its query, as it stands in the request.
 * @param base Base path with a slash at both ends.
 * @returns null when the path holds a `%` that is no encoding, or lies outside of the base path.
 */
export function parseSitePath(url: string, base: string): SitePath | null {
  const path = decodedPath(url);
  if (path === null || !path.startsWith(base)) return null;
  const within = path.slice(base.length);
  if (within === "" || within === "index.html") return { kind: "listing" };
  if (SAVED.test(within)) return { kind: "saved" };
  if (NOTES.test(within)) return { kind: "notes" };
  const [, id, end] = ARTICLE.exec(within) ?? [];
  if (id !== undefined) return { kind: "article", id, hasSlash: end !== undefined };
  const [, name] = DATA.exec(within) ?? [];
  return name === undefined ? { kind: "other" } : { kind: "data", name };
}

/** The path of a request without its query, decoded; null when a `%` in it is no encoding. */
export function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
}

/** The query of a request with its `?`, or nothing. */
export function queryOf(url: string): string {
  return /\?[^#]*/.exec(url)?.[0] ?? "";
}

/** Where to send a request for the base path without its slash, or null for any other request. */
export function withBaseSlash(url: string, base: string): string | null {
  const isBase = base !== "/" && decodedPath(url) === base.slice(0, -1);
  return isBase ? base + queryOf(url) : null;
}
