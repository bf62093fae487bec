import type { Article, Block } from "./article.ts";
import type { ArticleEntry, PageData } from "./library.ts";

/** What most articles have nothing of, as it is then. */
export const ABSENT = {
  entry: { previous: null, next: null, related: [], versions: null },
  article: {
    sections: [],
    authors: [],
    date: null,
    url: null,
    aliases: [],
    language: null,
    direction: "ltr",
    removed: [],
  },
} as const satisfies { readonly entry: Partial<ArticleEntry>; readonly article: Partial<Article> };

/** A paragraph is its text alone. */
type PackedBlock = Block | string;

/** A page's data as it stands in the page: an article's without what is absent. */
export type PackedPage =
  | Exclude<PageData, { readonly kind: "article" }>
  | {
      readonly kind: "article";
      readonly entry: Partial<Omit<ArticleEntry, "article">>;
      readonly article: Partial<Omit<Article, "blocks">>;
      readonly blocks: readonly PackedBlock[];
    };

/** Data as short as it may be, since the texts stand in the page a second time. */
export function packPage(page: PageData): PackedPage {
  if (page.kind !== "article") return page;
  const { article, ...entry } = page.entry;
  const { blocks, ...rest } = article;
  return {
    kind: "article",
    entry: without(ABSENT.entry, entry),
    article: without(ABSENT.article, rest),
    blocks: blocks.map((block) => (block.kind === "paragraph" ? block.text : block)),
  };
}

/** The data that `packPage` was given. */
export function unpackPage(page: PackedPage): PageData {
  if (page.kind !== "article") return page;
  const blocks = page.blocks.map((block): Block =>
    typeof block === "string" ? { kind: "paragraph", text: block } : block,
  );
  // Whatever is not there was absent.
  const article = { ...ABSENT.article, ...page.article, blocks } as Article;
  return { kind: "article", entry: { ...ABSENT.entry, ...page.entry, article } as ArticleEntry };
}

/** What differs from what is absent. */
function without<Whole extends object>(absent: object, whole: Whole): Partial<Whole> {
  const differing = Object.entries(whole).filter(
    ([name, value]) => !isSame(value, Reflect.get(absent, name)),
  );
  return Object.fromEntries(differing) as Partial<Whole>;
}

/** What is absent is a plain value or an empty list. */
function isSame(value: unknown, absent: unknown): boolean {
  if (Array.isArray(absent)) return Array.isArray(value) && value.length === 0;
  return value === absent;
}
