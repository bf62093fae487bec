import type { Article } from "../article.ts";

/** What a citation is made of: what the article's file states, and where the article is read. */
export type Cited = Pick<Article, "id" | "title" | "authors" | "date" | "url" | "language"> & {
  /** Absolute address of the article on this site. */
  readonly address: string;
};

/** Where the article was first published, as far as is known: others can look it up there. */
export function citedAddress({ url, address }: Cited): string {
  return url ?? address;
}
