import type { ArticleId } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";

/** A file of the site: its path inside the output folder, with `/` between folders. */
export type SiteFile = { readonly path: string; readonly content: string | Uint8Array };

/** The folder of an article's page. Servers decode an address before they look for its file. */
export function folderOfPage(id: ArticleId): string {
  return decodeURIComponent(articlePath(id)).slice(1, -1);
}
