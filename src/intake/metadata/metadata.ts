import type { ArticleId } from "#article/article.ts";

/** What a source says about its article outside the text, in fields that it names. */
export type Metadata = {
  readonly title: string | null;
  readonly sections: readonly string[];
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
  readonly id: ArticleId | null;
  readonly aliases: readonly ArticleId[];
  /** What could not be used, as plain sentences that say what to do. */
  readonly doubts: readonly string[];
};
