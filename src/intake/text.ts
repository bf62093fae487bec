import type { Article, Removal } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { assembleArticle } from "./assemble.ts";
import { toBlocks } from "./dump/blocks.ts";
import { decodePaged } from "./decode/decode.ts";
import { derivedTitle, textForTitle } from "./derived-title.ts";
import { type Evidence, type Observation, observationOf } from "./dump/evidence.ts";
import { EDIT_LINKS_RULE } from "./dump/edit-links.ts";
import { type Fate, leaveOut } from "./dump/fates.ts";
import type { FurnitureRule } from "./furniture/rule.ts";
import { type Format, hasExtension, TEXT_EXTENSIONS } from "./format.ts";
import {
  type FrontMatter,
  frontMatterRemovals,
  splitFrontMatter,
} from "./metadata/front-matter.ts";
import { ICON_NAME_RULE } from "./dump/icon-names.ts";
import { LINK_ADDRESS_RULE } from "./dump/link-addresses.ts";
import { type SourceLine, sourceLines } from "./dump/lines.ts";
import type { Metadata } from "./metadata/metadata.ts";
import { metadataFrom, namedFields } from "./metadata/metadata-fields.ts";
import { type PrintedText, readPrinted } from "./printed/printed-text.ts";
import { inOrderOfReading } from "./printed/visual-order.ts";
import { doubt, refuse } from "./problems.ts";
import type { DumpReading } from "./dump/read-dump.ts";
import { readTextPage } from "./dump/text-page.ts";
import { likelyFates } from "./learned/likely-text.ts";
import type { Intake, Seed } from "./seed.ts";
import type { Signed } from "./dump/signs.ts";

const TITLE_DOUBT =
  "It has no headline; its first sentence is the title. Put one on a line of its own above.";

/** A web page saved as text, or a text somebody wrote. */
export const textFormat: Format = {
  name: "text dump",
  extensions: TEXT_EXTENSIONS,
  accepts: (seed) => hasExtension(seed.file, TEXT_EXTENSIONS),
  read: readText,
  observe: observeText,
};

function observeText({ bytes }: Seed): Observation | null {
  const decoded = decodePaged(bytes);
  if (decoded.kind === "binary") return null;
  return observationOf(pageOf(decoded.text).lines);
}

/** The lines of a text below its header. */
function linesOf(text: string, header: FrontMatter): readonly SourceLine[] {
  return header.kind === "none" ? sourceLines(text) : sourceLines(header.body, header.firstLine);
}

function readText({ file, bytes }: Seed, evidence: Evidence): Intake {
  const decoded = decodePaged(bytes);
  if (decoded.kind === "binary") {
    return refuse(file, "It is not a text file. Save the article as plain text in UTF-8.");
  }
  const { lines, header } = pageOf(decoded.text);
  return intakeOfText(file, lines, header, decoded.doubts, evidence);
}

type TextParts = { readonly lines: readonly SourceLine[]; readonly header: Header };

/** A text's lines and what stands above them, without the heads and feet of printed pages. */
function pageOf(decoded: string): TextParts {
  const text = inOrderOfReading(decoded);
  const frontMatter = splitFrontMatter(text);
  if (frontMatter.kind !== "none") {
    // A browser's lines above the first page look like a headline and its address.
    const whole = partsOf(sourceLines(text), NO_HEADER);
    const isPrinted = whole.header.removed.some(({ line }) => line < frontMatter.firstLine);
    if (isPrinted) return whole;
  }
  return partsOf(linesOf(text, frontMatter), readHeader(frontMatter));
}

function partsOf(lines: readonly SourceLine[], header: Header): TextParts {
  const printed = readPrinted(lines);
  return printed === null
    ? { lines, header }
    : { lines: printed.lines, header: withPrinted(header, printed) };
}

/** A header, and what the lines of printed pages say where it is silent. */
function withPrinted(header: Header, { title, address, removed }: PrintedText): Header {
  const { metadata } = header;
  const { url } = metadataFrom(namedFields({ url: address }));
  return {
    ...header,
    metadata: { ...metadata, title: metadata.title ?? title, url: metadata.url ?? url },
    removed: [...header.removed, ...removed],
  };
}

/** What a file's lines below its header give: an article, or a message that says why none. */
export function intakeOfText(
  file: string,
  lines: readonly SourceLine[],
  header: Header,
  doubtsOfBytes: readonly string[],
  evidence: Evidence,
): Intake {
  const [first] = lines;
  if (first === undefined) {
    return refuse(file, "It holds no text. Put an article into it or delete it.");
  }
  const { article, isTitleDerived } = readTextArticle(file, lines, header, evidence);
  if (article === null) {
    return refuse(
      file,
      `It holds only lines of the site around an article, such as “${first.text}”. ` +
        "Put the article's text into it or delete it.",
    );
  }
  const doubts = [...doubtsOfBytes, ...header.doubts, ...(isTitleDerived ? [TITLE_DOUBT] : [])];
  return { articles: [article], problems: doubts.map((message) => doubt(file, message)) };
}

/** What a header of fields above the text says, if there is one. */
export type Header = {
  readonly metadata: Metadata;
  readonly removed: readonly Removal[];
  readonly doubts: readonly string[];
};

/** What a header says, each field null or empty where it is silent. */
export function readHeader(header: FrontMatter): Header {
  if (header.kind === "none") {
    return { metadata: metadataFrom(new Map()), removed: [], doubts: [] };
  }
  const metadata = metadataFrom(namedFields(header.fields));
  const faults = header.kind === "broken" ? [header.message] : [];
  return {
    metadata,
    removed: frontMatterRemovals(header.unread),
    doubts: [...faults, ...metadata.doubts],
  };
}

const NO_HEADER = readHeader({ kind: "none" });

type TextReading = { readonly article: Article | null; readonly isTitleDerived: boolean };

/** The article of a text's lines below its header; null where they are all a site's own. */
export function readTextArticle(
  file: string,
  lines: readonly SourceLine[],
  { metadata, removed }: Header,
  evidence: Evidence,
): TextReading {
  const { reading, language } = readTextPage(lines, metadata, evidence);
  const { passages } = reading.page;
  const fates = likelyFates(reading.page);
  const blocks = toBlocks(
    passages.filter((_, place) => fates[place]?.kind === "body"),
    language,
  );
  const title = metadata.title ?? reading.title;
  if (blocks.length === 0 && title === null) return { article: null, isTitleDerived: false };
  const article = assembleArticle({
    file,
    title: title ?? derivedTitle(textForTitle(blocks.flatMap(blockTexts))),
    metadata: completed(metadata, reading, language),
    blocks,
    removed: [
      ...removed,
      ...iconRemovals(lines),
      ...editLinkRemovals(lines),
      ...addressRemovals(passages),
      ...removals(passages, fates),
    ],
  });
  return { article, isTitleDerived: title === null };
}

/** The header's facts, and what the text says where the header is silent. */
function completed(metadata: Metadata, reading: DumpReading, language: string | null): Metadata {
  const { sections, authors, date } = metadata;
  return {
    ...metadata,
    sections: sections.length > 0 ? sections : reading.sections,
    authors: authors.length > 0 ? authors : reading.authors,
    date: date ?? reading.date,
    language,
  };
}

function removals(passages: readonly Signed[], fates: readonly Fate[]): readonly Removal[] {
  return passages.flatMap(({ text, line }, place) => {
    const fate = fates[place];
    if (fate?.kind !== "out") return [];
    const { rule, reason, confidence } = fate;
    return [{ text, line, rule, reason, confidence }];
  });
}

/** The names of icons that were run into a line's text. */
function iconRemovals(lines: readonly SourceLine[]): readonly Removal[] {
  return lines.flatMap(({ icons, number }) => partRemoval(icons, number, ICON_NAME_RULE));
}

/** The links that stood behind a wiki's headings. */
function editLinkRemovals(lines: readonly SourceLine[]): readonly Removal[] {
  return lines.flatMap(({ editLinks = [], number }) =>
    partRemoval(editLinks, number, EDIT_LINKS_RULE),
  );
}

/** The addresses that a program wrote behind the words of links. */
function addressRemovals(passages: readonly Signed[]): readonly Removal[] {
  return passages.flatMap(({ addresses = [], line }) =>
    partRemoval(addresses, line, LINK_ADDRESS_RULE),
  );
}

/** What was taken out of a line that stays. */
function partRemoval(
  parts: readonly string[],
  line: number,
  ruleOfPart: FurnitureRule,
): readonly Removal[] {
  if (parts.length === 0) return [];
  const { rule, reason, confidence } = leaveOut(ruleOfPart);
  return [{ text: parts.join(" "), line, rule, reason, confidence }];
}
