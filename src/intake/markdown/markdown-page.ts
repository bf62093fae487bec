import type { Block, Removal } from "#article/article.ts";
import { decode } from "../decode/decode.ts";
import { type Evidence, type Observation, observationOf } from "../dump/evidence.ts";
import type { SourceLine } from "../dump/lines.ts";
import { type Format, hasExtension, MARKDOWN_EXTENSIONS, TEXT_EXTENSIONS } from "../format.ts";
import { type FrontMatter, splitFrontMatter } from "../metadata/front-matter.ts";
import { refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";
import { type Header, intakeOfText, readHeader } from "../text.ts";
import type { MarkdownBlock } from "./markdown-blocks.ts";
import { bodyBelow, NO_MARKDOWN } from "./markdown.ts";
import { isMarkdownPage } from "./markdown-sniff.ts";

/** A whole web page that a program wrote down in Markdown: its menu and footer are lists of links. */
export const markdownPageFormat: Format = {
  name: "page in Markdown",
  extensions: [],
  accepts: (seed) => hasExtension(seed.file, ENDINGS) && isMarkdownPage(seed.bytes),
  read: readPage,
  observe: observePage,
};

const ENDINGS: readonly string[] = [...TEXT_EXTENSIONS, ...MARKDOWN_EXTENSIONS];

type Page = {
  readonly lines: readonly SourceLine[];
  readonly removed: readonly Removal[];
  /** The page's one heading of the first level, which is its article's; null where it has others or none. */
  readonly title: string | null;
};

function readPage({ file, bytes }: Seed, evidence: Evidence): Intake {
  const decoded = decode(bytes, "keep");
  if (decoded.kind === "binary") {
    return refuse(file, NO_MARKDOWN);
  }
  const frontMatter = splitFrontMatter(decoded.text);
  const page = pageOf(frontMatter, decoded.text);
  const header = withPage(readHeader(frontMatter), page);
  return intakeOfText(file, page.lines, header, decoded.doubts, evidence);
}

function observePage({ bytes }: Seed): Observation | null {
  const decoded = decode(bytes, "keep");
  if (decoded.kind === "binary") return null;
  return observationOf(pageOf(splitFrontMatter(decoded.text), decoded.text).lines);
}

/** The heading is surer than a header's title, which is often the window's, with the site's name. */
function withPage(header: Header, { title, removed }: Page): Header {
  const { metadata } = header;
  return {
    ...header,
    metadata: { ...metadata, title: title ?? metadata.title },
    removed: [...header.removed, ...removed],
  };
}

function pageOf(header: FrontMatter, text: string): Page {
  const { blocks, removed } = bodyBelow(header, text);
  const headlines = blocks.flatMap(({ block, level }) =>
    level === 1 && block.kind === "heading" ? [block.text] : [],
  );
  return {
    lines: blocks.flatMap(linesOf),
    removed: [...removed, ...blocks.flatMap(pictureRemoval)],
    title: soleHeadline(headlines),
  };
}

/** Some programs put the window's title above the page: the headline with the site's name behind it. */
function soleHeadline(headlines: readonly string[]): string | null {
  const [first, second, ...more] = headlines;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  return first.startsWith(second) ? second : null;
}

/** The lines that a text dump of the same page would have. */
function linesOf({ block, line }: MarkdownBlock): readonly SourceLine[] {
  return textsOf(block).map((text, place) => ({
    text,
    number: line,
    afterGap: place === 0,
    indent: 0,
    cells: block.kind === "table" ? (block.rows[place] ?? []) : [],
    icons: [],
    ...(block.kind === "heading" ? { isHeading: true } : {}),
  }));
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap((item) => item.split("\n")).map((item) => `- ${item}`);
    case "quote":
      return block.text.split("\n").map((text) => `> ${text}`);
    case "table":
      return block.rows.map((row) => row.join(" "));
    case "figure":
      return [];
    case "code":
    case "heading":
    case "paragraph":
      return block.text.split("\n");
  }
}

/** What a picture shows stands in its caption too; alone it may be the site's own picture. */
function pictureRemoval({ block, line }: MarkdownBlock): readonly Removal[] {
  if (block.kind !== "figure") return [];
  return [
    {
      text: block.text,
      line,
      rule: "picture description",
      reason: "It describes a picture of the page, for programs that show none.",
      confidence: "likely",
    },
  ];
}
