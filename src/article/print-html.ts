import type { Article } from "./article.ts";
import { escapeHtml } from "./escape-html.ts";
import { printBlocks } from "./print-blocks.ts";

/** Nothing is loaded and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `:root{color-scheme:light dark}
body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;font:1.125rem/1.6 Georgia,serif}
h1{font-size:2.25rem;line-height:1.15}
header p,footer{font:0.875rem/1.5 system-ui,sans-serif;opacity:0.75;overflow-wrap:anywhere}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:2px solid}
table{border-collapse:collapse}td{padding:0.4rem 1rem 0.4rem 0;border-block:1px solid;vertical-align:top}
pre{overflow-x:auto}`;

/**
 * An article as a page of its own that needs nothing else.
 *
 * @param link Absolute address of the article's page.
 */
export function printHtml(article: Article, link: string): string {
  return `<!doctype html>
<html${printAttributes(article)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${printArticle(article, link)}
</body>
</html>
`;
}

/** Language and direction of a text as attributes, each with a space before it. */
export function printAttributes({ language, direction }: Article): string {
  const lang = language === null ? "" : ` lang="${escapeHtml(language)}"`;
  return `${lang} dir="${direction}"`;
}

/** Headline, what the source says of itself, text and link, as elements of HTML and XHTML. */
export function printArticle(article: Article, link: string): string {
  return `<article>
<header>
<h1>${escapeHtml(article.title)}</h1>
${printImprint(article)}</header>
${printBlocks(article.blocks)}
<footer dir="ltr"><p>${printLink(link)}</p></footer>
</article>`;
}

/** Each on a line of its own, so that no word of any language is needed between them. */
function printImprint({ authors, date, url }: Article): string {
  const lines = [
    authors.map(escapeHtml).join(" · "),
    date === null ? "" : `<time>${escapeHtml(date)}</time>`,
    url === null ? "" : printLink(url),
  ];
  const told = lines.filter((line) => line !== "");
  return told.length === 0 ? "" : `<p>${told.join("<br/>")}</p>\n`;
}

function printLink(address: string): string {
  const text = escapeHtml(address);
  return `<a href="${text}">${text}</a>`;
}
