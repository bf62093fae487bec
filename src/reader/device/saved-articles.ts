import type { Article, ArticleId, Direction } from "#article/article.ts";
import { parseArticleId } from "#article/article-id.ts";
import type { ArticleEntry, Ordinal } from "#article/library.ts";
import { fieldOf, type KeptForm } from "./kept-store.ts";

/** An article that the reader saved, with all that a row shows, so that a list needs no other data. */
export type SavedArticle = Pick<Article, "id" | "title" | "language"> & {
  readonly direction: Direction;
  /** Its first section, or null. */
  readonly section: string | null;
  readonly minutes: number;
  /** Where in the library it stood last. */
  readonly ordinal: Ordinal;
};

/** The articles that the reader saved, newest first. */
export const SAVED_ARTICLES: KeptForm<readonly SavedArticle[]> = {
  name: "saved",
  parse: (json) => (Array.isArray(json) ? json.flatMap((each) => savedFrom(each) ?? []) : []),
  print: (articles) => articles,
};

function savedFrom(json: unknown): SavedArticle | null {
  const id = parseArticleId(textOf(json, "id") ?? "");
  if (id === null) return null;
  return {
    id,
    title: textOf(json, "title") ?? id,
    language: textOf(json, "language"),
    direction: textOf(json, "direction") === "rtl" ? "rtl" : "ltr",
    section: textOf(json, "section"),
    minutes: countOf(json, "minutes"),
    ordinal: countOf(json, "ordinal"),
  };
}

function textOf(json: unknown, name: string): string | null {
  const value = fieldOf(json, name);
  return typeof value === "string" ? value : null;
}

function countOf(json: unknown, name: string): number {
  const value = fieldOf(json, name);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** What is kept of an article that is shown. */
export function savedOf({ article, minutes, ordinal }: ArticleEntry): SavedArticle {
  const { id, title, language, direction, sections } = article;
  return { id, title, language, direction, section: sections[0] ?? null, minutes, ordinal };
}

export function isSaved(articles: readonly SavedArticle[], id: ArticleId): boolean {
  return articles.some((article) => article.id === id);
}

/** The list with an article in front, or without it where it was in there. */
export function withToggled(
  articles: readonly SavedArticle[],
  article: SavedArticle,
): readonly SavedArticle[] {
  const others = articles.filter(({ id }) => id !== article.id);
  return others.length < articles.length ? others : [article, ...articles];
}
