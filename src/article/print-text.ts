import type { Article, Block } from "./article.ts";

/**
 * An article as plain text: headline, authors, day and source on lines of their own, the text with an
 * empty line between blocks, and the link.
 *
 * @param link Absolute address of the article's page.
 */
export function printText(article: Article, link: string): string {
  const { title, authors, date, url, blocks } = article;
  const head = [title, authors.join(", "), date ?? "", url ?? ""].filter((line) => line !== "");
  return `${[head.join("\n"), ...blocks.map(printBlock), link].join("\n\n")}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items
        .map((item, place) => `${block.ordered ? `${place + 1}.` : "-"} ${item}`)
        .join("\n");
    case "table":
      return block.rows.map((cells) => cells.join("\t")).join("\n");
    case "quote":
      return block.text.replaceAll(/^/gm, "> ");
    case "paragraph":
    case "heading":
    case "code":
    case "figure":
      return block.text;
  }
}
