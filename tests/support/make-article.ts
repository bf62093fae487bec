import { articleIdFrom } from "#article/article-id.ts";
import type { Article } from "#article/article.ts";
import { cardOf, collectionOf } from "#article/text.ts";
import type { ArticleEntry, ArticleLink, Ordinal } from "#article/library.ts";
import type { Document, FacetNames } from "#search/document.ts";

export type ArticleParts = Partial<Omit<Article, "id">> & {
  /** In place of blocks. */
  readonly paragraphs?: readonly string[];
};

/** An article with what a test cares about, and plain values for the rest. */
export function makeArticle({ paragraphs = [], ...parts }: ArticleParts = {}): Article {
  const { file = "ferry.txt" } = parts;
  return {
    id: articleIdFrom(file),
    file,
    title: "Ferry returns",
    sections: [],
    authors: [],
    date: null,
    url: null,
    aliases: [],
    language: "en",
    direction: "ltr",
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
    removed: [],
    ...parts,
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
    return { ordinal, article, words, minutes, previous, next, related: [], versions: null };
  });
}

/** The articles as the search takes them. */
export function makeDocuments(articles: readonly Article[]): readonly Document[] {
  return makeEntries(articles).map((entry) => ({ entry, excerpt: cardOf(entry.article).excerpt }));
}

/** The sections and collections of articles, in order of appearance. */
export function facetNamesOf(articles: readonly Article[]): FacetNames {
  const sections = new Set(articles.flatMap((article) => article.sections));
  const collections = new Set(articles.flatMap(({ file }) => collectionOf(file) ?? []));
  return { sections: [...sections], collections: [...collections] };
}

function linkTo(articles: readonly Article[], ordinal: Ordinal): ArticleLink | null {
  const article = articles[ordinal];
  return article === undefined ? null : { id: article.id, title: article.title, ordinal };
}
