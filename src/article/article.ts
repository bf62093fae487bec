declare const brand: unique symbol;

/** Names an article for ever; it is the last part of the article's address. Made only by `articleIdFrom`. */
export type ArticleId = string & { readonly [brand]: "ArticleId" };

export type Direction = "ltr" | "rtl";

/** One piece of an article's body: always plain text, never markup. */
export type Block =
  /** A line break inside the text is one of the source, as in a verse or an address. */
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  /** Lines and spaces as they stand in the source. */
  | { readonly kind: "code"; readonly text: string }
  | Figure;

/** A picture's caption, or its description where it has none, with the picture if the site has it. */
export type Figure = {
  readonly kind: "figure";
  readonly text: string;
  readonly picture?: Picture;
};

/** A picture that the site has. */
export type Picture = {
  /** Name among the data files; it holds a hash of the content. */
  readonly file: string;
  /** In pixels, as a browser shows it. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen; empty where the caption says it. */
  readonly alt: string;
};

/**
 * How sure a removal is. `certain`: the whole line is known to be a site's own. `likely`: its place
 * and shape say so. What is less sure than that stays in the text.
 */
export type Confidence = "certain" | "likely";

/** A line of the source that is not shown in the body, kept so that the reader can see it. */
export type Removal = {
  readonly text: string;
  /** Line number in the decoded source, from 1. */
  readonly line: number;
  /** Name of the rule that took the line out. */
  readonly rule: string;
  /** Why the rule exists, in words a reader understands. */
  readonly reason: string;
  readonly confidence: Confidence;
};

export type Article = {
  readonly id: ArticleId;
  /** Path of the source inside the seeds folder, with `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly sections: readonly string[];
  /** As the source names them; empty when it does not. */
  readonly authors: readonly string[];
  /** Day of publication as `YYYY-MM-DD`, or null when the source does not say. */
  readonly date: string | null;
  /** Where the article was published: an absolute `http:` or `https:` address, or null. */
  readonly url: string | null;
  /** Names in older addresses that lead to this article too. */
  readonly aliases: readonly ArticleId[];
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
  /** The folder inside the seeds folder that holds the source, with `/` between folders, or null. */
  readonly collection: string | null;
  readonly authors: readonly string[];
  /** Day of publication as `YYYY-MM-DD`, or null when the source does not say. */
  readonly date: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly excerpt: string;
  readonly words: number;
  readonly minutes: number;
  /** Articles that tell the same story, this one among them. */
  readonly versions: number;
};
