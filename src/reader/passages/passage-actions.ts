import type { Article } from "#article/article.ts";
import type { Range as Span } from "#article/found.ts";
import { anchorPassage } from "#article/passages/anchor-passage.ts";
import { passageHash } from "#article/passages/passage-hash.ts";
import { textFragment } from "#article/passages/text-fragment.ts";
import { absoluteUrl } from "../ui/links.ts";
import type { PagePassages } from "./page-passages.ts";

/**
 * The link to a passage of the article at an address of the site: for our own pages, and behind it
 * for browsers that show the page without our script.
 */
export function linkToPassage(href: string, passages: PagePassages, span: Span): string {
  const anchor = anchorPassage(passages.text, span);
  const hash = anchor === null ? "" : passageHash(anchor);
  return absoluteUrl(href) + hash + textFragment(passages.text.source, span);
}

/** The words of a passage with the article's title and the link. */
export function quoteOf(
  { title }: Article,
  href: string,
  passages: PagePassages,
  span: Span,
): string {
  const quote = passages.text.source.slice(span.start, span.end).trim();
  return `${quotation(quote)}\n\n— ${title}\n${linkToPassage(href, passages, span)}`;
}

/** Words of an article in quotation marks. */
export function quotation(quote: string): string {
  return `“${quote}”`;
}

export async function sharePassage(title: string, quote: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, text: quotation(quote), url });
  } catch {
    // The reader closed the share sheet; nothing was lost.
  }
}
