import type { Removal } from "#article/article.ts";
import { assembleArticle, sampleOf } from "../assemble.ts";
import { besidePath } from "../beside-path.ts";
import { decode } from "../decode/decode.ts";
import { type Format, hasExtension, MARKDOWN_EXTENSIONS, TEXT_EXTENSIONS } from "../format.ts";
import {
  type FrontMatter,
  frontMatterRemovals,
  splitFrontMatter,
} from "../metadata/front-matter.ts";
import { detectLanguage } from "../language/language.ts";
import { type MarkdownBody, markdownBlocks, type MarkdownPictures } from "./markdown-blocks.ts";
import { withoutSize } from "./markdown-inline.ts";
import { isMarkdown } from "./markdown-sniff.ts";
import { takeProperties } from "./markdown-properties.ts";
import { takeFacts, type WithFacts } from "./markdown-facts.ts";
import { findTitle, type Titled } from "./markdown-title.ts";
import { metadataFrom, namedFields } from "../metadata/metadata-fields.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { doubt, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";

/** An article in Markdown, with or without fields above it. */
export const markdownFormat: Format = {
  name: "Markdown",
  extensions: MARKDOWN_EXTENSIONS,
  accepts: (seed) =>
    hasExtension(seed.file, MARKDOWN_EXTENSIONS) ||
    (hasExtension(seed.file, TEXT_EXTENSIONS) && isMarkdown(seed.bytes)),
  read: readMarkdown,
};

/** Why a file of bytes that are no text is refused, and what to do. */
export const NO_MARKDOWN = "It is not a text file. Save the article as Markdown in UTF-8.";

function readMarkdown({ file, bytes }: Seed): Intake {
  const decoded = decode(bytes, "keep");
  if (decoded.kind === "binary") {
    return refuse(file, NO_MARKDOWN);
  }
  const header = splitFrontMatter(decoded.text);
  const { source, firstLine, fields } = partsOf(header, decoded.text);
  const properties = takeProperties(source, firstLine, fields);
  const metadata = metadataFrom(properties.fields);
  const body = markdownBlocks(properties.source, firstLine);
  const titled = findTitle(body.blocks, metadata.title);
  if (titled === null || titled.blocks.length === 0) {
    return refuse(file, "It holds no text. Put an article into it or delete it.");
  }
  const facts = factsOf(titled, metadata);
  const article = assembleArticle({
    file,
    title: titled.title,
    metadata: { ...metadata, authors: facts.authors, date: facts.date },
    blocks: facts.blocks.map(({ block }) => block),
    removed: [
      ...headerRemovals(header),
      ...properties.removed,
      ...titled.removed,
      ...facts.removed,
      ...body.removed,
    ],
  });
  const doubts = [
    ...decoded.doubts,
    ...headerDoubts(header),
    ...metadata.doubts,
    ...(titled.isTitleDerived ? [NO_TITLE] : []),
  ];
  const problems = doubts.map((message) => doubt(file, message));
  return { articles: [article], problems, ...besidePictures(file, body.pictures) };
}

/** Of the pictures those that lie beside the file. */
function besidePictures(file: string, pictures: MarkdownPictures): Pick<Intake, "pictures"> {
  const named = Array.from(pictures).flatMap(([figure, token]) => {
    const path = besidePath(file, String(token.attrGet("src") ?? ""));
    const description = withoutSize(token.content);
    const alt = description === figure.text ? "" : description;
    return path === null ? [] : [[figure, { path, alt }] as const];
  });
  return named.length === 0 ? {} : { pictures: new Map(named) };
}

/** A text that begins without a headline has no lines below one. */
function factsOf(titled: Titled, metadata: Metadata): WithFacts {
  if (titled.isTitleDerived) return { ...metadata, blocks: titled.blocks, removed: [] };
  const blocks = titled.blocks.map(({ block }) => block);
  const language = metadata.language ?? detectLanguage(sampleOf(titled.title, blocks));
  return takeFacts(titled.blocks, metadata, language);
}

const NO_TITLE =
  "It has no headline; its first sentence is the title. Put “# ” and a headline on its first line.";

type Parts = {
  /** The text below the header, and the line of the file where it starts, from 1. */
  readonly source: string;
  readonly firstLine: number;
  /** What the header says. */
  readonly fields: ReadonlyMap<string, unknown>;
};

function partsOf(header: FrontMatter, text: string): Parts {
  if (header.kind === "none") return { source: text, firstLine: 1, fields: new Map() };
  const { body, firstLine, fields } = header;
  return { source: body, firstLine, fields: namedFields(fields) };
}

/** The blocks of a file's text below its header. */
export function bodyBelow(header: FrontMatter, text: string): MarkdownBody {
  const { source, firstLine } = partsOf(header, text);
  return markdownBlocks(source, firstLine);
}

function headerRemovals(header: FrontMatter): readonly Removal[] {
  return header.kind === "none" ? [] : frontMatterRemovals(header.unread);
}

function headerDoubts(header: FrontMatter): readonly string[] {
  if (header.kind !== "broken") return [];
  return [
    `Its header of fields is no ${header.notation.name}, and they may be misread. ` +
      `${header.message} ${header.notation.advice}`,
  ];
}
