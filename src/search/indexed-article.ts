import type { ArticleEntry } from "#article/library.ts";
import { blockTexts, collectionOf } from "#article/text.ts";
import type { IndexedArticle } from "./index/build-index.ts";
import { createLexicon } from "./index/lexicon.ts";
import { createBagMaker } from "./index/word-bag.ts";

type Counted = Pick<ArticleEntry, "article" | "words">;

/** Makes what the index takes of an article and the number of its words. */
export function createArticleIndexer(): (counted: Counted) => IndexedArticle {
  const bagOf = createBagMaker(createLexicon());
  return ({ article, words }) => {
    const { title, blocks, authors, sections, date, language, file } = article;
    return {
      title,
      bag: bagOf({ title, texts: blocks.flatMap(blockTexts), authors }),
      sections,
      collection: collectionOf(file),
      date,
      language,
      words,
    };
  };
}
