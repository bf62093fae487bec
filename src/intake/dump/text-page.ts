import { detectLanguage } from "../language/language.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { withCaptionsBelowCopies } from "./doubled-captions.ts";
import type { Evidence } from "./evidence.ts";
import { isLineOfPage, isStampLine } from "./line-of-page.ts";
import type { SourceLine } from "./lines.ts";
import { withoutAddresses } from "./link-addresses.ts";
import { languageOfDates } from "./number-habit.ts";
import { isPrinted, joinWrapped, type Passage } from "./passages.ts";
import { joinPieces } from "./pieces.ts";
import { withPlatformButtons } from "./platform-buttons.ts";
import { withCommentHeadings } from "./quoted-title.ts";
import { type DumpReading, readDump } from "./read-dump.ts";
import { recurrenceIn } from "./recurring.ts";
import { withRemarkHeadings } from "./remarks-heading.ts";
import { signPassages } from "./signs.ts";
import { withSkippedBoxes } from "./skipped-boxes.ts";

/** Longest lines that are enough to tell the language by: a site's menu may be in another one. */
const SAMPLE_LINES = 6;

/** A text's page as the rules read it, and the language it is in: a BCP 47 tag, or null. */
export type TextPage = { readonly reading: DumpReading; readonly language: string | null };

/**
 * Reads the lines of a text dump as a page.
 * @param given What a header above the text says of its title and language, each null where it is silent.
 */
export function readTextPage(
  lines: readonly SourceLine[],
  given: Pick<Metadata, "title" | "language">,
  evidence: Evidence,
): TextPage {
  const language = given.language ?? detectLanguage(languageSample(lines));
  const joined = withoutAddresses(wholePassages(lines, language), lines);
  const recurrenceAt = recurrenceIn(evidence, joined);
  const signed = signPassages(joined, language, recurrenceAt);
  const dated = languageOfDates(signed, language);
  const read = dated === language ? signed : signPassages(joined, dated, recurrenceAt);
  const captioned = withPlatformButtons(withSkippedBoxes(withCaptionsBelowCopies(read)));
  const passages = withRemarkHeadings(withCommentHeadings(captioned));
  const reading = readDump(passages, {
    isSection: (label) => evidence.isSection(label),
    givenTitle: given.title,
    language: dated,
  });
  return { reading, language };
}

/** Lines as passages, those together that a program cut. */
function wholePassages(lines: readonly SourceLine[], language: string | null): readonly Passage[] {
  const pieces = isPrinted(lines) ? null : joinPieces(lines, (text) => isStampLine(text, language));
  return pieces ?? joinWrapped(lines, (text) => isLineOfPage(text, language));
}

/** The longest lines of a file, which are its own text, in their order. */
function languageSample(lines: readonly SourceLine[]): string {
  const longest = lines.toSorted((a, b) => b.text.length - a.text.length).slice(0, SAMPLE_LINES);
  return longest.map(({ text }) => text).join("\n");
}
