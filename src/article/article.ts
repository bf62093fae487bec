declare const brand: unique symbol;

/** Names an article for ever; it is the last part of the article's address. Made only by `articleIdFrom`. */
export type ArticleId = string & { readonly [brand]: "ArticleId" };

export type Direction = "ltr" | "rtl";

/** One piece of an article's body: always plain text, never markup. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] };

/** A line of the source that is not shown in the body, kept so that the reader can see it. */
export type Removal = {
  readonly text: string;
  /** Line number in the decoded source, from 1. */
  readonly line: number;
  /** Name of the rule that took the line out. */
  readonly rule: string;
  /** Why the rule exists, in words a reader understands. */
  readonly reason: string;
};

export type Article = {
  readonly id: ArticleId;
  /** Path of the source inside the seeds folder, with `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly sections: readonly string[];
  /** BCP 47 tag, or null when the text does not tell. */
  readonly language: string | null;
  readonly direction: Direction;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
};

/** What the listing needs to know of an article. */
export type Card = {
  readonly id: ArticleId;
  readonly title: string;
  readonly sections: readonly string[];
  readonly language: string | null;
  readonly direction: Direction;
  readonly excerpt: string;
  readonly words: number;
  readonly minutes: number;
};
