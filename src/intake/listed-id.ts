import { articleIdFrom } from "#article/article-id.ts";
import type { ArticleId } from "#article/article.ts";

/**
 * The id of one of several articles in a file. Its place there says nothing, since the file grows: the
 * id is made of the file's name, the day and the title, so that links last.
 */
export function listedId(file: string, date: string | null, title: string): ArticleId {
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return articleIdFrom(`${base} ${date ?? ""} ${title}`.replaceAll(/[/.]/g, "-"));
}
