import {
  hashedEvidenceFrom,
  hashOfRow,
  type Evidence,
  type EvidenceCounts,
  type LineKind,
} from "./evidence.ts";
import { hashOf } from "./sketch.ts";

/**
 * What was asked of the evidence while a file was read, and what it answered. As long as other
 * evidence would answer the same, the reading would be the same.
 */
export type EvidenceTrace = {
  /** Hashes of the sentences whose copies were counted. */
  readonly counted: Uint32Array;
  readonly lines: Readonly<Record<LineKind, TracedLines>>;
  /** Hashes of labels that are names of sections, and of those that are none. */
  readonly sections: Uint32Array;
  readonly others: Uint32Array;
};

/** Hashes of lines, and of two in a row, that recur, and of those that do not. */
export type TracedLines = { readonly recurring: Uint32Array; readonly single: Uint32Array };

export type TracedEvidence = {
  readonly evidence: Evidence;
  /** What was asked since the last call. */
  take(): EvidenceTrace;
};

/** Evidence that notes its questions and answers. */
export function traced(evidence: Evidence): TracedEvidence {
  let notes = emptyNotes();
  return {
    evidence: {
      copies(sentences) {
        notes.counted = sentences.map(hashOf);
        return evidence.copies(sentences);
      },
      recurs(line, kind, copies) {
        const answer = evidence.recurs(line, kind, copies);
        notes.lines[kind][answer ? "recurring" : "single"].add(hashOf(line));
        return answer;
      },
      recursInRow(above, below, kind, copies) {
        const answer = evidence.recursInRow(above, below, kind, copies);
        notes.lines[kind][answer ? "recurring" : "single"].add(hashOfRow(above, below));
        return answer;
      },
      isSection(label) {
        const answer = evidence.isSection(label);
        (answer ? notes.sections : notes.others).add(hashOf(label));
        return answer;
      },
    },
    take() {
      const { counted, lines, sections, others } = notes;
      notes = emptyNotes();
      return {
        counted: Uint32Array.from(counted),
        lines: { label: listsOf(lines.label), sentence: listsOf(lines.sentence) },
        sections: Uint32Array.from(sections),
        others: Uint32Array.from(others),
      };
    },
  };
}

function emptyNotes() {
  return {
    counted: [] as readonly number[],
    lines: { label: emptyLines(), sentence: emptyLines() },
    sections: new Set<number>(),
    others: new Set<number>(),
  };
}

function emptyLines() {
  return { recurring: new Set<number>(), single: new Set<number>() };
}

function listsOf({ recurring, single }: ReturnType<typeof emptyLines>): TracedLines {
  return { recurring: Uint32Array.from(recurring), single: Uint32Array.from(single) };
}

/** Tells of a trace whether the evidence of these counts would answer the same. */
export function traceChecker(counts: EvidenceCounts): (trace: EvidenceTrace) => boolean {
  const evidence = hashedEvidenceFrom(counts);
  return ({ counted, lines, sections, others }) => {
    const copies = evidence.copies(Array.from(counted));
    const holds = (kind: LineKind) =>
      lines[kind].recurring.every((line) => evidence.recurs(line, kind, copies)) &&
      !lines[kind].single.some((line) => evidence.recurs(line, kind, copies));
    return (
      holds("label") &&
      holds("sentence") &&
      sections.every((label) => evidence.isSection(label)) &&
      !others.some((label) => evidence.isSection(label))
    );
  };
}
