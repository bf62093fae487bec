import type { Article } from "#article/article.ts";

/** A source file as it lies in the seeds folder. */
export type Seed = {
  /** Path inside the seeds folder, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
};

/**
 * Something a person should know about a file. `refused`: the file gives no article.
 * `doubt`: the article is there, but may not be what the author wrote.
 */
export type Problem = {
  readonly severity: "refused" | "doubt";
  readonly file: string;
  /** A plain sentence that says what is wrong and what to do. */
  readonly message: string;
};

/** What one file gives: articles, and what went wrong on the way. One of the two is never empty. */
export type Intake = {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
};
