import type { Removal } from "#article/article.ts";

/** A text as markup that a browser shows as its program does, line for line, and what of it was left out. */
export type PreparedMarkup = { readonly markup: string; readonly removed: readonly Removal[] };

/** A paragraph of nothing: it ends what stands open before it, wherever that is. */
export const EMPTY_PARAGRAPH = "<p></p>";
