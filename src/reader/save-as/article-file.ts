import type { Article } from "#article/article.ts";
import { printHtml } from "#article/print-html.ts";
import { printMarkdown } from "#article/print-markdown.ts";
import { printText } from "#article/print-text.ts";
import { printEpub } from "./print-epub.ts";

export const FORMATS = ["epub", "html", "md", "txt"] as const;

export type FileFormat = (typeof FORMATS)[number];

export type ArticleFile = {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
};

const TYPES: Readonly<Record<FileFormat, string>> = {
  epub: "application/epub+zip",
  html: "text/html;charset=utf-8",
  md: "text/markdown;charset=utf-8",
  txt: "text/plain;charset=utf-8",
};

/** What of a title goes into a file's name: some systems take 255 bytes, a character has up to 4. */
const NAME = /^.{0,60}/u;

/**
 * An article as a file.
 *
 * @param link Absolute address of the article's page.
 * @param now When the file is made.
 */
export function articleFile(
  article: Article,
  format: FileFormat,
  link: string,
  now: Date,
): ArticleFile {
  const name = `${fileName(article)}.${format}`;
  return { name, content: contentOf(article, format, link, now), type: TYPES[format] };
}

function contentOf(article: Article, format: FileFormat, link: string, now: Date): BlobPart {
  switch (format) {
    case "epub":
      return printEpub(article, link, now);
    case "html":
      return printHtml(article, link);
    case "md":
      return printMarkdown(article);
    case "txt":
      return printText(article, link);
  }
}

/** The title's words, or the id where it has none. */
function fileName({ title, id }: Article): string {
  const words = title.toWellFormed().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = NAME.exec(words)?.[0] ?? "";
  return short.replaceAll(/^-|-$/g, "") || id;
}
