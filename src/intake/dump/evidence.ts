import type { SourceLine } from "./lines.ts";
import { isSentence, wordCount } from "./prose.ts";
import { hashOf, hashOfPair, sketchCells, sketchIn } from "./sketch.ts";
import { labelsSeenApart } from "./sections.ts";

/**
 * What all files of a library tell together about one of them. It depends on which files there
 * are, never on the order in which they were read.
 */
export type Evidence = {
  /** Copies of a file in the library, by its longest sentences. */
  copies(sentences: readonly string[]): Copies;
  /** Whether a short line stands in the head or tail of more files than chance and copies explain. */
  recurs(line: string, kind: LineKind, copies: Copies): boolean;
  /** Whether two lines stand there so often, one directly below the other. */
  recursInRow(above: string, below: string, kind: LineKind, copies: Copies): boolean;
  /** Whether a text stands alone as a section's name in some file. */
  isSection(label: string): boolean;
};

/**
 * How many copies of a file explain that a line of it stands in others too, itself among them; at least 1. A sentence
 * is an article's own as long as other editions of the article may be what repeats it; a label is its site's sooner.
 */
export type Copies = Readonly<Record<LineKind, number>>;

export type LineKind = "label" | "sentence";

/** What one file shows of its library: hashes of texts, and of lines in a row, each once. */
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

const NO_COPIES: Copies = { label: 1, sentence: 1 };

/** What is known when a file is read alone. */
export const NO_EVIDENCE: Evidence = {
  copies: () => NO_COPIES,
  recurs: () => false,
  recursInRow: () => false,
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
const SENTENCES_OF_FILE = 5;

/**
 * The share of them that copies may have otherwise, as editions of an article do. With the larger one, a site's long
 * notes make a short article a copy of all its others, and then nothing of the site's frame recurs.
 */
const EDITED_SHARE: Copies = { label: 0.3, sentence: 0.5 };

/** Cells for the lines of a hundred thousand pages; sentences and labels are fewer. */
const MOST_CELLS = 2 ** 21;

/** A file fills at most a quarter of these with its lines and pairs of lines, so that few fall together. */
const CELLS_OF_FILE = 2048;

/**
 * A gatherer for one reading of a library.
 * @param expected How many files there are, where that is known: a small library needs little memory,
 *   and to clear all that a large one needs takes longer than to read a file.
 */
export function createEvidenceGatherer(expected = MOST_CELLS / CELLS_OF_FILE): EvidenceGatherer {
  const cellsInRow = cellsFor(expected);
  const cells = {
    lines: sketchCells(cellsInRow),
    sentences: sketchCells(cellsInRow / 2),
    sections: sketchCells(cellsInRow / 4),
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

/** Cells in a row of a sketch for the lines of so many files: a power of two. */
function cellsFor(files: number): number {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, files) * CELLS_OF_FILE));
  return Math.min(MOST_CELLS, wanted);
}

/**
 * The evidence of counts that a gatherer gave. Copies of a file share all its lines, so each copy
 * raises the number of files needed by one.
 */
export function evidenceFrom(counts: EvidenceCounts): Evidence {
  const hashed = hashedEvidenceFrom(counts);
  return {
    copies: (sentences) => hashed.copies(sentences.map(hashOf)),
    recurs: (line, kind, copies) => hashed.recurs(hashOf(line), kind, copies),
    recursInRow: (above, below, kind, copies) =>
      hashed.recurs(hashOfRow(above, below), kind, copies),
    isSection: (label) => hashed.isSection(hashOf(label)),
  };
}

/** Evidence about texts that are known by their hashes alone. */
export type HashedEvidence = {
  copies(sentences: readonly number[]): Copies;
  recurs(line: number, kind: LineKind, copies: Copies): boolean;
  isSection(label: number): boolean;
};

export function hashedEvidenceFrom(counts: EvidenceCounts): HashedEvidence {
  const lines = sketchIn(counts.lines);
  const sentences = sketchIn(counts.sentences);
  const sections = sketchIn(counts.sections);
  const needed = Math.max(FILES_NEEDED, Math.ceil(counts.files * SHARE_OF_FILES_NEEDED));
  return {
    copies: (hashes) => copiesFrom(hashes.map((hash) => sentences.count(hash))),
    recurs: (hash, kind, copies) => lines.count(hash) >= needed + copies[kind] - 1,
    isSection: (hash) => sections.count(hash) > 0,
  };
}

/** @param files How many files each of the longest sentences stands in. */
function copiesFrom(files: readonly number[]): Copies {
  const ascending = files.toSorted((a, b) => a - b);
  const at = (share: number) => ascending[Math.floor((files.length - 1) * share)] ?? 1;
  const { label, sentence } = EDITED_SHARE;
  return { label: Math.max(1, at(label)), sentence: Math.max(1, at(sentence)) };
}

/** What the lines of a file show of its library. */
export function observationOf(source: readonly SourceLine[]): Observation {
  return {
    lines: edgeHashes(source),
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

/** Hashes of the lines at a file's edges that may recur, and of those in a row. */
function edgeHashes(lines: readonly SourceLine[]): Uint32Array {
  const hashes = new Set<number>();
  let above: number | null = null;
  for (const { text } of edgesOf(lines)) {
    const hash = wordCount(text) > MOST_EDGE_WORDS ? null : hashOf(text);
    if (hash !== null) hashes.add(hash);
    if (hash !== null && above !== null) hashes.add(hashOfPair(above, hash));
    above = hash;
  }
  return Uint32Array.from(hashes);
}

/** The hash of two lines, one directly below the other. */
export function hashOfRow(above: string, below: string): number {
  return hashOfPair(hashOf(above), hashOf(below));
}

function edgesOf(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.length <= 2 * EDGE_LINES) return lines;
  return [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)];
}

/** Each text once, however often the file holds it. */
function hashesOf(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(texts), hashOf);
}
