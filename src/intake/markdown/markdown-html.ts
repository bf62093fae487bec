import type { Removal } from "#article/article.ts";
import { type Place, markupRemoval, tidyText } from "./markdown-inline.ts";
import { type MarkdownToken, parseTags } from "./markdown-parser.ts";

/** A piece of text from HTML inside a Markdown file. */
export type HtmlPiece = {
  readonly text: string;
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
};

/** Elements whose text is a part of the line; all others end it. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const TAG_NAME = /^<\/?([a-z][a-z\d-]*)/i;
const HEADING = /^h([1-6])$/;

/** Elements that hold programs and styles, for the page and not for its readers. */
const CODE_ELEMENTS = ["script", "style"];

/** The text of a block of HTML: what stands between the tags, which are logged. */
export function htmlPieces(source: string, place: Place): readonly HtmlPiece[] {
  if (isPageCode(source)) {
    place.log(pageCode(source.trim(), place.line));
    return [];
  }
  const tokens = parseTags(source);
  const tags = tokens.filter(({ type }) => type === "html_inline").map(({ content }) => content);
  if (tags.length > 0) place.log(markupRemoval(tags, place.line));
  return piecesOf(tokens);
}

function piecesOf(tokens: readonly MarkdownToken[]): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let text = "";
  let level: number | null = null;
  const end = (): void => {
    const tidy = tidyText(text.replaceAll("\n", " "));
    if (tidy !== "") pieces.push({ text: tidy, level });
    text = "";
  };
  for (const { type, content } of tokens) {
    const name = type === "html_inline" ? blockName(content) : null;
    if (type !== "html_inline") text += content;
    if (name === null) continue;
    end();
    level = content.startsWith("</") ? null : headingLevel(name);
  }
  end();
  return pieces;
}

/** The name of a tag that ends a line, or null for any other. */
function blockName(tag: string): string | null {
  const name = TAG_NAME.exec(tag)?.[1]?.toLowerCase();
  return name === undefined || INLINE_ELEMENTS.has(name) ? null : name;
}

function headingLevel(name: string): number | null {
  const digit = HEADING.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Only an element that is closed; an open one would take the rest of the file with it. */
function isPageCode(source: string): boolean {
  const name = TAG_NAME.exec(source.trimStart())?.[1]?.toLowerCase();
  if (name === undefined || !CODE_ELEMENTS.includes(name)) return false;
  return source.trimEnd().toLowerCase().endsWith(`</${name}>`);
}

function pageCode(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "page code",
    reason: "Programs and styles of a web page are not text.",
    confidence: "certain",
  };
}
