import { hashedEvidenceFrom, type Evidence, type EvidenceCounts } from "./evidence.ts";
import { hashOf } from "./sketch.ts";

/**
 * What was asked of the evidence while a file was read, and what it answered. As long as other
 * evidence would answer the same, the reading would be the same.
 */
export type EvidenceTrace = {
  /** Hashes of the sentences whose copies were counted; null when nobody asked. */
  readonly copies: { readonly sentences: Uint32Array; readonly answer: number } | null;
  /** Hashes of lines that recur, and of those that do not. */
  readonly recurring: Uint32Array;
  readonly single: Uint32Array;
  /** Hashes of labels that are names of sections, and of those that are none. */
  readonly sections: Uint32Array;
  readonly others: Uint32Array;
};

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
        const answer = evidence.copies(sentences);
        notes.copies = { sentences: Uint32Array.from(sentences, hashOf), answer };
        return answer;
      },
      recurs(line, copies) {
        const answer = evidence.recurs(line, copies);
        (answer ? notes.recurring : notes.single).add(hashOf(line));
        return answer;
      },
      isSection(label) {
        const answer = evidence.isSection(label);
        (answer ? notes.sections : notes.others).add(hashOf(label));
        return answer;
      },
    },
    take() {
      const { copies, recurring, single, sections, others } = notes;
      notes = emptyNotes();
      return {
        copies,
        recurring: Uint32Array.from(recurring),
        single: Uint32Array.from(single),
        sections: Uint32Array.from(sections),
        others: Uint32Array.from(others),
      };
    },
  };
}

function emptyNotes() {
  return {
    copies: null as EvidenceTrace["copies"],
    recurring: new Set<number>(),
    single: new Set<number>(),
    sections: new Set<number>(),
    others: new Set<number>(),
  };
}

/** Tells of a trace whether the evidence of these counts would answer the same. */
export function traceChecker(counts: EvidenceCounts): (trace: EvidenceTrace) => boolean {
  const evidence = hashedEvidenceFrom(counts);
  return ({ copies, recurring, single, sections, others }) => {
    const count = copies === null ? 1 : evidence.copies(Array.from(copies.sentences));
    return (
      count === (copies?.answer ?? 1) &&
      recurring.every((line) => evidence.recurs(line, count)) &&
      !single.some((line) => evidence.recurs(line, count)) &&
      sections.every((label) => evidence.isSection(label)) &&
      !others.some((label) => evidence.isSection(label))
    );
  };
}
