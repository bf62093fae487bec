import type { ArticleEntry } from "#article/library.ts";
import { blockTexts, collectionOf } from "#article/text.ts";
import type { IndexedArticle } from "./index/build-index.ts";
import { wordBagOf } from "./index/word-bag.ts";

/** What the index takes of an article and the number of its words. */
export function indexedArticle({
  article,
  words,
}: Pick<ArticleEntry, "article" | "words">): IndexedArticle {
  const { title, blocks, authors, sections, date, language, file } = article;
  return {
    title,
    bag: wordBagOf({ title, texts: blocks.flatMap(blockTexts), authors }),
    sections,
    collection: collectionOf(file),
    date,
    language,
    words,
  };
}
