import type { Article, ArticleId } from "#article/article.ts";

/** Articles that would lie at one address, or an article where another one's alias leads away. */
export type IdClash = {
  /** The id or alias of each. */
  readonly id: ArticleId;
  /** At least two; one file may be named twice. */
  readonly files: readonly string[];
};

/** Tells a person which files clash and what to do. */
export function clashMessage({ id, files }: IdClash): string {
  const names = files.join(" and ");
  return `More than one article has the id or alias "${id}", so they would lie at one address: ${names}. Rename a file, give it another id or alias, or take one of them away.`;
}

/** What tells at which addresses an article lies. */
export type Addressed = Pick<Article, "id" | "aliases" | "file">;

/** Articles with one id or alias, if there are any; without making a library. */
export function clashesIn(articles: readonly Addressed[]): readonly IdClash[] {
  const byId = Map.groupBy(articles.flatMap(addressesOf), ({ id }) => id);
  return Array.from(byId)
    .filter(([, claims]) => claims.length > 1)
    .map(([id, claims]) => ({ id, files: claims.map(({ file }) => file) }));
}

type Claim = { readonly id: ArticleId; readonly file: string };

function addressesOf({ id, aliases, file }: Addressed): Claim[] {
  return Array.from(new Set([id, ...aliases]), (claimed) => ({ id: claimed, file }));
}
