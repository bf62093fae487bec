import type { Evidence } from "./evidence.ts";
import { longestSentences, MOST_EDGE_WORDS } from "./evidence.ts";
import type { FurnitureRule } from "../furniture/rule.ts";

/** The rule for lines that no other rule knows but that stand at the edge of many files. */
export const RECURRING_RULE: FurnitureRule = {
  name: "recurring line",
  reason: "The same line stands above or below the text of several files of this library.",
  place: "edges",
};

/** Files that must have a line: two may share a headline, and in a large library more do. */
const FILES_NEEDED = 3;
const SHARE_OF_FILES_NEEDED = 0.0005;

/** Tells whether a line of so many words recurs in the library. */
export type Recurrence = (text: string, words: number) => boolean;

/**
 * The recurrence of one file's lines. Copies of the file share all its lines, so each copy raises
 * the number of files needed by one.
 */
export function recurrenceIn(
  evidence: Evidence,
  lines: readonly { readonly text: string }[],
): Recurrence {
  if (evidence.files < FILES_NEEDED) return () => false;
  const share = Math.ceil(evidence.files * SHARE_OF_FILES_NEEDED);
  const needed = Math.max(FILES_NEEDED, share) + copiesOf(lines, evidence) - 1;
  return (text, words) => words <= MOST_EDGE_WORDS && evidence.filesWithLine(text) >= needed;
}

function copiesOf(lines: readonly { readonly text: string }[], evidence: Evidence): number {
  const files = longestSentences(lines).map((sentence) => evidence.filesWithSentence(sentence));
  return files.length === 0 ? 1 : Math.min(...files);
}
