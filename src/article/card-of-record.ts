import type { Card } from "./article.ts";
import type { ArticleRecord } from "./library.ts";
import { collectionOf } from "./text.ts";

/** What the listing shows of an article, from what is known of it anyway. */
export function cardOfRecord({ entry, excerpt }: Omit<ArticleRecord, "version">): Card {
  const { article, words, minutes, versions } = entry;
  const { id, title, sections, authors, date, language, direction } = article;
  const collection = collectionOf(article.file);
  return {
    id,
    title,
    sections,
    collection,
    authors,
    date,
    language,
    direction,
    excerpt,
    words,
    minutes,
    versions: versions?.count ?? 1,
  };
}
