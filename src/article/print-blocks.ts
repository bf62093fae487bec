import type { Block } from "./article.ts";
import { headingId } from "./contents.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * An article's blocks as elements that mean the same in HTML and in XHTML, one line for each block.
 * Sub-headings have the ids that `contentsOf` names.
 */
export function printBlocks(blocks: readonly Block[]): string {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const ids = new Map(headings.map((heading, place) => [heading, headingId(place + 1)]));
  return blocks.map((block) => printBlock(block, ids.get(block) ?? "")).join("\n");
}

function printBlock(block: Block, id: string): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${printLines(block.text)}</p>`;
    case "heading":
      return `<h2 id="${id}">${escapeHtml(block.text)}</h2>`;
    case "quote":
      return `<blockquote><p>${printLines(block.text)}</p></blockquote>`;
    case "list":
      return printList(block.items, block.ordered ? "ol" : "ul");
    case "table":
      return `<table><tbody>${block.rows.map(printRow).join("")}</tbody></table>`;
    case "code":
      return `<pre>${printCode(block.text)}</pre>`;
    case "figure":
      return `<figure><figcaption>${printLines(block.text)}</figcaption></figure>`;
  }
}

function printList(items: readonly string[], name: string): string {
  const printed = items.map((item) => `<li>${printLines(item)}</li>`);
  return `<${name}>${printed.join("")}</${name}>`;
}

function printRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${printLines(cell)}</td>`).join("")}</tr>`;
}

/** HTML drops a line end right behind the tag. */
function printCode(text: string): string {
  return text.startsWith("\n") ? `\n${escapeHtml(text)}` : escapeHtml(text);
}

function printLines(text: string): string {
  return text.split("\n").map(escapeHtml).join("<br/>");
}
