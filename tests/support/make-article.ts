import { articleIdFrom } from "#article/article-id.ts";
import type { Article, Block } from "#article/article.ts";
import { cardOf } from "#article/text.ts";
import type { ArticleEntry, ArticleLink, Ordinal } from "#article/library.ts";
import { createLibrary, type Document, type Library } from "#search/library.ts";

export type ArticleParts = {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  /** In place of paragraphs. */
  readonly blocks?: readonly Block[];
  readonly sections?: readonly string[];
  readonly file?: string;
};

/** An article with what a test cares about, and plain values for the rest. */
export function makeArticle(parts: ArticleParts = {}): Article {
  const { title = "Ferry returns", paragraphs = [], sections = [], file = "ferry.txt" } = parts;
  return {
    id: articleIdFrom(file),
    file,
    title,
    sections,
    language: "en",
    direction: "ltr",
    blocks: parts.blocks ?? paragraphs.map((text) => ({ kind: "paragraph", text })),
    removed: [],
  };
}

/** Articles with a file name each, so that no two share an id. */
export function makeArticles(parts: readonly ArticleParts[]): readonly Article[] {
  return parts.map((each, place) => makeArticle({ file: `article-${place}.txt`, ...each }));
}

/** The entries of a whole library, in order, with their neighbours. */
export function makeEntries(articles: readonly Article[]): readonly ArticleEntry[] {
  return articles.map((article, ordinal) => {
    const { words, minutes } = cardOf(article);
    const previous = linkTo(articles, ordinal - 1);
    const next = linkTo(articles, ordinal + 1);
    return { ordinal, article, words, minutes, previous, next, related: [] };
  });
}

/** The articles as the search takes them. */
export function makeDocuments(articles: readonly Article[]): readonly Document[] {
  return makeEntries(articles).map((entry) => ({ entry, excerpt: cardOf(entry.article).excerpt }));
}

/** A library ready to be filtered; its sections are those of the articles, in order of appearance. */
export function makeLibrary(parts: readonly ArticleParts[]): Library {
  const articles = makeArticles(parts);
  const sections = new Set(articles.flatMap((article) => article.sections));
  return createLibrary([...sections], makeDocuments(articles));
}

function linkTo(articles: readonly Article[], ordinal: Ordinal): ArticleLink | null {
  const article = articles[ordinal];
  return article === undefined ? null : { id: article.id, title: article.title, ordinal };
}
