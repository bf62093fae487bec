import type { Article, Figure } from "#article/article.ts";

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
  /** Of figures in the articles: the picture that the source names beside itself, seen by nobody yet. */
  readonly pictures?: NamedPictures;
};

export type NamedPictures = ReadonlyMap<Figure, NamedPicture>;

/** Where a picture lies. */
export type PicturePlace = {
  /** Path of a file inside the seeds folder, with `/` between folders. */
  readonly path: string;
  /** Where in the file, when it is a message with the picture as a part. */
  readonly part?: PicturePart;
};

/** A picture in a message, as it was written for sending. */
export type PicturePart = {
  /** By which the message names it. */
  readonly address: string;
  /** The first byte in the file, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Such as `base64`. */
  readonly encoding: string;
};

/** A picture that a source names. */
export type NamedPicture = PicturePlace & {
  /** What is to be seen; empty where the caption says it. */
  readonly alt: string;
};
