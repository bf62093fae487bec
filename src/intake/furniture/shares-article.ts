import type { FurnitureRule } from "./rule.ts";

/** The rule of the labels of buttons such as `Share` and `Print`. */
const SHARE_BUTTON = "share button";

/** Whether the lines of a rule share an article, so that they stand beside its text. */
export function sharesArticle({ isBesideText, name }: FurnitureRule): boolean {
  return isBesideText === true || name === SHARE_BUTTON;
}
