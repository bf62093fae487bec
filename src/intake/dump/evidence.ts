import type { SourceLine } from "./lines.ts";
import { isSentence, wordCount } from "./prose.ts";
import { createSketch, type Sketch } from "./sketch.ts";
import { labelsSeenApart } from "./sections.ts";

/**
 * What all files of a library tell together about one of them. It depends on which files there
 * are, never on the order in which they were read.
 */
export type Evidence = {
  /** Files in the library. */
  readonly files: number;
  /** Files in whose head or tail a short line stands, the asking file among them; at least 1. */
  filesWithLine(text: string): number;
  /** Files that have a sentence among their longest; at least 1. */
  filesWithSentence(text: string): number;
  /** Whether a text stands alone as a section's name in some file. */
  isSection(label: string): boolean;
};

/** Takes in the files of a library one by one, in any order, in memory that does not grow. */
export type EvidenceGatherer = {
  add(lines: readonly SourceLine[]): void;
  evidence(): Evidence;
};

/** What is known when a file is read alone. */
export const NO_EVIDENCE: Evidence = {
  files: 1,
  filesWithLine: () => 1,
  filesWithSentence: () => 1,
  isSection: () => false,
};

/** Lines at each end of a file among which a site's frame is looked for. */
const EDGE_LINES = 120;

/** Words of the longest such line; a longer one is an article's, told again in other files. */
export const MOST_EDGE_WORDS = 25;

/** Sentences of a file by which copies of it are known. */
const SENTENCES_OF_FILE = 2;

/** Cells for the lines of a hundred thousand pages; sentences and labels are fewer. */
const LINE_CELLS = 2 ** 20;
const SENTENCE_CELLS = 2 ** 19;
const SECTION_CELLS = 2 ** 19;

/** A gatherer for one reading of a library. */
export function createEvidenceGatherer(): EvidenceGatherer {
  const lines = createSketch(LINE_CELLS);
  const sentences = createSketch(SENTENCE_CELLS);
  const sections = createSketch(SECTION_CELLS);
  let files = 0;
  return {
    add(source) {
      files += 1;
      countEach(lines, edgeLines(source));
      countEach(sentences, longestSentences(source));
      countEach(sections, labelsSeenApart(source));
    },
    evidence: () => ({
      files,
      filesWithLine: (text) => Math.max(1, lines.count(text)),
      filesWithSentence: (text) => Math.max(1, sentences.count(text)),
      isSection: (label) => sections.count(label) > 0,
    }),
  };
}

/** The longest sentences of a file: its own text, not its site's, by which copies are known. */
export function longestSentences(lines: readonly { readonly text: string }[]): readonly string[] {
  const sentences: string[] = [];
  for (const { text } of lines.toSorted((a, b) => b.text.length - a.text.length)) {
    if (sentences.length === SENTENCES_OF_FILE) break;
    if (isSentence(text, wordCount(text))) sentences.push(text);
  }
  return sentences;
}

function edgeLines(lines: readonly SourceLine[]): readonly string[] {
  const edges =
    lines.length <= 2 * EDGE_LINES
      ? lines
      : [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
  return edges.map(({ text }) => text).filter((text) => wordCount(text) <= MOST_EDGE_WORDS);
}

/** Counts each text once, however often the file holds it. */
function countEach(sketch: Sketch, texts: readonly string[]): void {
  for (const text of new Set(texts)) sketch.add(text);
}
