import { renderToString } from "react-dom/server";
import type { Block } from "#article/article.ts";
import { ArticleBody } from "../reading/article-body.tsx";
import { escapeMarkup } from "./escape-markup.ts";

/** The HTML that React makes of `ArticleBody`; paragraphs, which are nearly all, without React. */
export function bodyMarkup(blocks: readonly Block[]): string {
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  if (paragraphs.length < blocks.length) return renderToString(<ArticleBody blocks={blocks} />);
  const written = paragraphs.map((text) => `<p data-text="">${escapeMarkup(text)}</p>`);
  return `<div class="prose">${written.join("")}</div>`;
}
