import type { Block } from "#article/article.ts";
import { blocksOf } from "../html/html-blocks.ts";
import { parsePage } from "../html/html-page.ts";
import { readPieces } from "../html/html-pieces.ts";

/**
 * The blocks of a piece of HTML that is an article's text and nothing else, or null when it is
 * nested too deep or too large to be one. Nothing in it runs or is fetched.
 */
export function blocksFromHtml(html: string): readonly Block[] | null {
  const page = parsePage(html);
  return page.kind === "page" ? blocksOf(readPieces(page.root), "") : null;
}
