import { useEffect, useState } from "react";
import { passageText } from "#article/passages/passage-anchor.ts";
import type { PageData } from "#article/library.ts";
import { blockTexts } from "#article/text.ts";

/** An article's text as its page has it; unknown while it is read, and when it cannot be. */
export type ArticleText =
  | { readonly kind: "unknown" }
  | { readonly kind: "gone" }
  | { readonly kind: "text"; readonly text: string };

const UNKNOWN: ArticleText = { kind: "unknown" };

/** Stands before and behind the data that every page holds. */
const DATA_START = '<script type="application/json" id="page-data">';
const DATA_END = "</script>";

/** The text of the article at an address of the site, whatever its place in the library is by now. */
export function useArticleText(href: string): ArticleText {
  const [text, setText] = useState(UNKNOWN);
  useEffect(() => {
    const asked = new AbortController();
    void readText(href, asked.signal).then((read) => {
      if (!asked.signal.aborted) setText(read);
    });
    return () => asked.abort();
  }, [href]);
  return text;
}

async function readText(href: string, signal: AbortSignal): Promise<ArticleText> {
  try {
    const response = await fetch(href, { signal });
    if (response.status === 404 || response.status === 410) return { kind: "gone" };
    return textOf(await response.text());
  } catch {
    return UNKNOWN;
  }
}

function textOf(html: string): ArticleText {
  const start = html.indexOf(DATA_START);
  if (start < 0) return UNKNOWN;
  const from = start + DATA_START.length;
  const page = JSON.parse(html.slice(from, html.indexOf(DATA_END, from))) as PageData;
  if (page.kind !== "article") return UNKNOWN;
  const { title, blocks } = page.entry.article;
  return { kind: "text", text: passageText([title, ...blocks.flatMap(blockTexts)]) };
}
