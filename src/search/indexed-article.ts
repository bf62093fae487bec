import type { ArticleEntry } from "#article/library.ts";
import { blockTexts, collectionOf } from "#article/text.ts";
import type { IndexedArticle } from "./index/build-index.ts";

/** What the index takes of an article's entry. */
export function indexedArticle({ article, words }: ArticleEntry): IndexedArticle {
  const { title, blocks, authors, sections, date, language, file } = article;
  return {
    title,
    texts: blocks.flatMap(blockTexts),
    authors,
    sections,
    collection: collectionOf(file),
    date,
    language,
    words,
  };
}
