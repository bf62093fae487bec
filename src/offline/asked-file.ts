/** What a request of a page asks for. */
export type AskedFile =
  /** The listing's page. */
  | "listing"
  /** An article's page. */
  | "article"
  /** The one data file with a fixed name, which leads to all others. */
  | "index"
  /** A data file whose name changes with its content. */
  | "data"
  /** A script or a font; its name changes with its content too. */
  | "asset"
  /** What else the shell holds: icons, the web app's manifest. */
  | "other";

/**
 * @param url Whole address.
 * @param scope Address of the site, with a slash at its end.
 * @returns null for what lies outside of the site.
 */
export function askedFile(url: string, scope: string): AskedFile | null {
  const [address = ""] = url.split(/[?#]/, 1);
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path === "" || path === "index.html") return "listing";
  if (/^a\/[^/]+\/?(?:index\.html)?$/.test(path)) return "article";
  if (path === "data/library.json") return "index";
  if (path.startsWith("data/")) return "data";
  return path.startsWith("assets/") ? "asset" : "other";
}
