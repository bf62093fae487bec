import type { Article, Removal } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { assembleArticle } from "./assemble.ts";
import { toBlocks } from "./dump/blocks.ts";
import { decode } from "./decode/decode.ts";
import { derivedTitle, textForTitle } from "./derived-title.ts";
import { withCaptionsBelowCopies } from "./dump/doubled-captions.ts";
import { type Evidence, type Observation, observationOf } from "./dump/evidence.ts";
import { leaveOut } from "./dump/fates.ts";
import { type Format, hasExtension } from "./format.ts";
import {
  type FrontMatter,
  frontMatterRemovals,
  splitFrontMatter,
} from "./metadata/front-matter.ts";
import { ICON_NAME_RULE } from "./dump/icon-names.ts";
import { detectLanguage } from "./language/language.ts";
import { type SourceLine, sourceLines } from "./dump/lines.ts";
import type { Metadata } from "./metadata/metadata.ts";
import { metadataFrom, namedFields } from "./metadata/metadata-fields.ts";
import { languageOfDates } from "./dump/number-habit.ts";
import { joinWrapped } from "./dump/passages.ts";
import { doubt, refuse } from "./problems.ts";
import { type DumpReading, readDump } from "./dump/read-dump.ts";
import { recurrenceIn } from "./dump/recurring.ts";
import type { Intake, Seed } from "./seed.ts";
import { type Signed, signPassages } from "./dump/signs.ts";
import { withCommentHeadings } from "./dump/quoted-title.ts";
import { withRemarkHeadings } from "./dump/remarks-heading.ts";
import { withPlatformButtons } from "./dump/platform-buttons.ts";
import { withSkippedBoxes } from "./dump/skipped-boxes.ts";

const EXTENSIONS: readonly string[] = [".txt", ".text"];

/** Longest lines that are enough to tell the language by: a site's menu may be in another one. */
const SAMPLE_LINES = 6;

const TITLE_DOUBT =
  "It has no headline; its first sentence is the title. Put one on a line of its own above.";

/** A web page saved as text, or a text somebody wrote. */
export const textFormat: Format = {
  name: "text dump",
  extensions: EXTENSIONS,
  accepts: (seed) => hasExtension(seed.file, EXTENSIONS),
  read: readText,
  observe: observeText,
};

function observeText({ bytes }: Seed): Observation | null {
  const decoded = decode(bytes);
  if (decoded.kind === "binary") return null;
  return observationOf(linesOf(decoded.text, splitFrontMatter(decoded.text)));
}

/** The lines of a text below its header. */
function linesOf(text: string, header: FrontMatter): readonly SourceLine[] {
  return header.kind === "none" ? sourceLines(text) : sourceLines(header.body, header.firstLine);
}

function readText({ file, bytes }: Seed, evidence: Evidence): Intake {
  const decoded = decode(bytes);
  if (decoded.kind === "binary") {
    return refuse(file, "It is not a text file. Save the article as plain text in UTF-8.");
  }
  const frontMatter = splitFrontMatter(decoded.text);
  const header = readHeader(frontMatter);
  const lines = linesOf(decoded.text, frontMatter);
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
  const doubts = [...decoded.doubts, ...header.doubts, ...(isTitleDerived ? [TITLE_DOUBT] : [])];
  return { articles: [article], problems: doubts.map((message) => doubt(file, message)) };
}

/** What a header of fields above the text says, if there is one. */
export type Header = {
  readonly metadata: Metadata;
  readonly removed: readonly Removal[];
  readonly doubts: readonly string[];
};

function readHeader(header: FrontMatter): Header {
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

type TextReading = { readonly article: Article | null; readonly isTitleDerived: boolean };

/** The article of a text's lines below its header; null where they are all a site's own. */
export function readTextArticle(
  file: string,
  lines: readonly SourceLine[],
  { metadata, removed }: Header,
  evidence: Evidence,
): TextReading {
  const language = metadata.language ?? detectLanguage(languageSample(lines));
  const joined = joinWrapped(lines);
  const recurs = recurrenceIn(evidence, lines);
  const signed = signPassages(joined, language, recurs);
  const dated = languageOfDates(signed, language);
  const read = dated === language ? signed : signPassages(joined, dated, recurs);
  const captioned = withPlatformButtons(withSkippedBoxes(withCaptionsBelowCopies(read)));
  const passages = withRemarkHeadings(withCommentHeadings(captioned));
  const reading = readDump(passages, {
    isSection: (label) => evidence.isSection(label),
    givenTitle: metadata.title,
    language: dated,
  });
  const blocks = toBlocks(
    passages.filter((_, place) => reading.fates[place]?.kind === "body"),
    language,
  );
  const title = metadata.title ?? reading.title;
  if (blocks.length === 0 && title === null) return { article: null, isTitleDerived: false };
  const article = assembleArticle({
    file,
    title: title ?? derivedTitle(textForTitle(blocks.flatMap(blockTexts))),
    metadata: completed(metadata, reading, language),
    blocks,
    removed: [...removed, ...iconRemovals(lines), ...removals(passages, reading)],
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

/** The longest lines of a file, which are its own text, in their order. */
function languageSample(lines: readonly SourceLine[]): string {
  const longest = lines.toSorted((a, b) => b.text.length - a.text.length).slice(0, SAMPLE_LINES);
  return longest.map(({ text }) => text).join("\n");
}

function removals(passages: readonly Signed[], { fates }: DumpReading): readonly Removal[] {
  return passages.flatMap(({ text, line }, place) => {
    const fate = fates[place];
    if (fate?.kind !== "out") return [];
    const { rule, reason, confidence } = fate;
    return [{ text, line, rule, reason, confidence }];
  });
}

/** The names of icons that were run into a line's text. */
function iconRemovals(lines: readonly SourceLine[]): readonly Removal[] {
  return lines.flatMap(({ icons, number }) => {
    if (icons.length === 0) return [];
    const { rule, reason, confidence } = ICON_NAME;
    return [{ text: icons.join(" "), line: number, rule, reason, confidence }];
  });
}

const ICON_NAME = leaveOut(ICON_NAME_RULE);
