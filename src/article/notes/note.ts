import type { ArticleId } from "../article.ts";
import type { PassageAnchor } from "../passages/passage-anchor.ts";

/** A passage that the reader marked, with what they wrote beside it. */
export type Note = {
  /** A UUID. */
  readonly id: string;
  readonly article: ArticleId;
  /** The article's title when the passage was marked. */
  readonly title: string;
  /** The article's language as a BCP 47 tag, or null. */
  readonly language: string | null;
  /** Its quote is whole. */
  readonly anchor: PassageAnchor;
  /** What the reader wrote; empty when the passage is only marked. */
  readonly text: string;
  /** When the passage was marked, as a moment in ISO 8601. */
  readonly made: string;
  /** When mark or note came to be as they are. */
  readonly at: string;
};

/** Notes by article: articles in the order of their last mark, passages in reading order. */
export function notesByArticle(notes: readonly Note[]): ReadonlyMap<ArticleId, readonly Note[]> {
  const latestFirst = notes.toSorted((one, other) => (one.made < other.made ? 1 : -1));
  const groups = Map.groupBy(latestFirst, ({ article }) => article);
  const inOrder = Array.from(groups, ([article, group]) => {
    return [article, group.toSorted(byPlace)] as const;
  });
  return new Map(inOrder);
}

function byPlace(one: Note, other: Note): number {
  return one.anchor.at - other.anchor.at || (one.made < other.made ? -1 : 1);
}
