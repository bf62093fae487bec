import type { Article } from "#article/article.ts";
import { contentsOf } from "#article/contents.ts";
import { escapeHtml } from "#article/escape-html.ts";
import { printArticle, printAttributes } from "#article/print-html.ts";
import { storedZip } from "./stored-zip.ts";

/** The language of a text that does not tell it: an e-book has to name one. */
const UNDETERMINED = "und";

const STYLE = `h1{line-height:1.2}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:2px solid}
table{border-collapse:collapse}td{padding:0.4em 1em 0.4em 0;border-block:1px solid;vertical-align:top}
`;

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * An article as an e-book (EPUB 3.3, W3C).
 *
 * @param link Absolute address of the article's page, by which the book is known.
 * @param modified When the book was made.
 */
export function printEpub(article: Article, link: string, modified: Date): Uint8Array<ArrayBuffer> {
  return storedZip([
    // First, so that programs know the file by its first bytes.
    { name: "mimetype", content: "application/epub+zip" },
    { name: "META-INF/container.xml", content: CONTAINER },
    { name: "EPUB/package.opf", content: printPackage(article, link, modified) },
    { name: "EPUB/nav.xhtml", content: printDocument(article, printNavigation(article)) },
    { name: "EPUB/article.xhtml", content: printDocument(article, printArticle(article, link)) },
    { name: "EPUB/style.css", content: STYLE },
  ]);
}

function printPackage(article: Article, link: string, modified: Date): string {
  const { title, language, authors, date, url, direction } = article;
  const metadata = [
    `<dc:identifier id="link">${escapeHtml(link)}</dc:identifier>`,
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    `<dc:language>${escapeHtml(language ?? UNDETERMINED)}</dc:language>`,
    ...authors.map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
    ...(date === null ? [] : [`<dc:date>${escapeHtml(date)}</dc:date>`]),
    ...(url === null ? [] : [`<dc:source>${escapeHtml(url)}</dc:source>`]),
    `<meta property="dcterms:modified">${modified.toISOString().slice(0, 19)}Z</meta>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="link">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine page-progression-direction="${direction}"><itemref idref="article"/></spine>
</package>
`;
}

function printNavigation({ title, blocks }: Article): string {
  const parts = contentsOf(blocks).map(
    ({ id, text }) => `<li><a href="article.xhtml#${id}">${escapeHtml(text)}</a></li>`,
  );
  const list = parts.length === 0 ? "" : `<ol>${parts.join("")}</ol>`;
  return `<nav epub:type="toc"><ol><li><a href="article.xhtml">${escapeHtml(title)}</a>${list}</li></ol></nav>`;
}

function printDocument(article: Article, body: string): string {
  const { language } = article;
  const xmlLang = language === null ? "" : ` xml:lang="${escapeHtml(language)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${xmlLang}${printAttributes(article)}>
<head><title>${escapeHtml(article.title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
