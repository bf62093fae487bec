import type { Evidence } from "./evidence.ts";
import { longestSentences, MOST_EDGE_WORDS } from "./evidence.ts";
import { isSentence } from "./prose.ts";
import type { FurnitureRule } from "../furniture/rule.ts";

/** The rule for lines that no other rule knows but that stand at the edge of many files. */
export const RECURRING_RULE: FurnitureRule = {
  name: "recurring line",
  reason: "The same line stands above or below the text of several files of this library.",
  place: "edges",
};

/** Tells whether a line of so many words recurs in the library. */
export type Recurrence = (text: string, words: number) => boolean;

/** The recurrence of one file's lines, those together that a program wrapped: copies have the same sentences. */
export function recurrenceIn(
  evidence: Evidence,
  lines: readonly { readonly text: string }[],
): Recurrence {
  const copies = evidence.copies(longestSentences(lines));
  return (text, words) => {
    if (words > MOST_EDGE_WORDS) return false;
    return evidence.recurs(text, isSentence(text, words) ? "sentence" : "label", copies);
  };
}
