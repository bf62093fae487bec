import { isHomePath } from "./home-path.ts";
import type { Signed } from "./signs.ts";

/** The rule of links such as `Skip to content`. */
const SKIP_LINK = "skip link";

/**
 * The place from which on a page's head leads to its article: behind the last link that jumps to the text and
 * the last path from the front page. Dialogs, the site's name and its menus stand above them.
 * @param end Where the head ends.
 */
export function headStart(passages: readonly Signed[], end: number): number {
  return passages.slice(0, end).findLastIndex(leadsToArticle) + 1;
}

function leadsToArticle({ sign, text }: Signed): boolean {
  const isSkipLink = sign.kind === "furniture" && sign.rule.name === SKIP_LINK;
  return isSkipLink || isHomePath(text);
}
