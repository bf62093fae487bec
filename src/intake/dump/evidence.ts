import type { SourceLine } from "./lines.ts";
import { isSentence, wordCount } from "./prose.ts";
import { hashOf, sketchCells, sketchIn } from "./sketch.ts";
import { labelsSeenApart } from "./sections.ts";

/**
 * What all files of a library tell together about one of them. It depends on which files there
 * are, never on the order in which they were read.
 */
export type Evidence = {
  /** Copies of a file in the library, itself among them, by its longest sentences; at least 1. */
  copies(sentences: readonly string[]): number;
  /** Whether a short line stands in the head or tail of more files than chance and copies explain. */
  recurs(line: string, copies: number): boolean;
  /** Whether a text stands alone as a section's name in some file. */
  isSection(label: string): boolean;
};

/** What one file shows of its library: hashes of texts, each once. */
export type Observation = {
  readonly lines: Uint32Array;
  readonly sentences: Uint32Array;
  readonly sections: Uint32Array;
};

/** Takes in the files of a library one by one, in any order, in memory that does not grow. */
export type EvidenceGatherer = {
  /** Null is what a file shows that shows nothing. */
  add(observation: Observation | null): void;
  evidence(): Evidence;
  /** All that the evidence rests on, to be handed to another thread. */
  counts(): EvidenceCounts;
};

export type EvidenceCounts = {
  /** Files in the library. */
  readonly files: number;
  readonly lines: Uint16Array;
  readonly sentences: Uint16Array;
  readonly sections: Uint16Array;
};

/** What is known when a file is read alone. */
export const NO_EVIDENCE: Evidence = {
  copies: () => 1,
  recurs: () => false,
  isSection: () => false,
};

/** Files that must have a line: two may share a headline, and in a large library more do. */
const FILES_NEEDED = 3;
const SHARE_OF_FILES_NEEDED = 0.0005;

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
  const cells = {
    lines: sketchCells(LINE_CELLS),
    sentences: sketchCells(SENTENCE_CELLS),
    sections: sketchCells(SECTION_CELLS),
  };
  const lines = sketchIn(cells.lines);
  const sentences = sketchIn(cells.sentences);
  const sections = sketchIn(cells.sections);
  let files = 0;
  return {
    add(observation) {
      if (observation === null) return;
      files += 1;
      for (const hash of observation.lines) lines.add(hash);
      for (const hash of observation.sentences) sentences.add(hash);
      for (const hash of observation.sections) sections.add(hash);
    },
    evidence: () => evidenceFrom({ files, ...cells }),
    counts: () => ({ files, ...cells }),
  };
}

/**
 * The evidence of counts that a gatherer gave. Copies of a file share all its lines, so each copy
 * raises the number of files needed by one.
 */
export function evidenceFrom(counts: EvidenceCounts): Evidence {
  const hashed = hashedEvidenceFrom(counts);
  return {
    copies: (sentences) => hashed.copies(sentences.map(hashOf)),
    recurs: (line, copies) => hashed.recurs(hashOf(line), copies),
    isSection: (label) => hashed.isSection(hashOf(label)),
  };
}

/** Evidence about texts that are known by their hashes alone. */
export type HashedEvidence = {
  copies(sentences: readonly number[]): number;
  recurs(line: number, copies: number): boolean;
  isSection(label: number): boolean;
};

export function hashedEvidenceFrom(counts: EvidenceCounts): HashedEvidence {
  const lines = sketchIn(counts.lines);
  const sentences = sketchIn(counts.sentences);
  const sections = sketchIn(counts.sections);
  const needed = Math.max(FILES_NEEDED, Math.ceil(counts.files * SHARE_OF_FILES_NEEDED));
  return {
    copies: (hashes) => {
      const files = hashes.map((hash) => sentences.count(hash));
      return files.length === 0 ? 1 : Math.max(1, Math.min(...files));
    },
    recurs: (hash, copies) => lines.count(hash) >= needed + copies - 1,
    isSection: (hash) => sections.count(hash) > 0,
  };
}

/** What the lines of a file show of its library. */
export function observationOf(source: readonly SourceLine[]): Observation {
  return {
    lines: hashesOf(edgeLines(source)),
    sentences: hashesOf(longestSentences(source)),
    sections: hashesOf(labelsSeenApart(source)),
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

/** Each text once, however often the file holds it. */
function hashesOf(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(texts), hashOf);
}
