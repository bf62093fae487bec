import { type Evidence, type LineKind, longestSentences } from "./evidence.ts";
import { endsSentence } from "./prose.ts";
import type { FurnitureRule } from "../furniture/rule.ts";

/** The rule for lines that no other rule knows but that stand at the edge of many files. */
export const RECURRING_RULE: FurnitureRule = {
  name: "recurring line",
  reason: "The same line stands above or below the text of several files of this library.",
  place: "edges",
};

/**
 * How a line recurs in a library: among lines that recur beside it, as a site's frame does, or alone, as a
 * box inside a text does, but also the sub-headings, questions and speakers of a series.
 */
export type Recurrence = "framed" | "alone";

/** Tells of the line at a place how it recurs; null where it does not. */
export type RecurrenceAt = (place: number, kind: LineKind) => Recurrence | null;

type Line = { readonly text: string };

const NO_LINE: Line = { text: "" };

/** The recurrence of one file's lines, those together that a program wrapped: copies have the same sentences. */
export function recurrenceIn(evidence: Evidence, lines: readonly Line[]): RecurrenceAt {
  const copies = evidence.copies(longestSentences(lines));
  const last = lines.length - 1;
  return (place, kind) => {
    const { text } = lines[place] ?? NO_LINE;
    if (!evidence.recurs(text, kind, copies)) return null;
    const recursWithNext = (at: number): boolean => {
      const [above = NO_LINE, below = NO_LINE] = lines.slice(at, at + 2);
      return evidence.recursInRow(above.text, below.text, kind, copies);
    };
    const isFirst = place === 0;
    const isLast = place === last;
    if (kind === "label" && (isFirst || isLast) && !mayEndText(text)) return "framed";
    const isInFrame = (isFirst || recursWithNext(place - 1)) && (isLast || recursWithNext(place));
    return isInFrame ? "framed" : "alone";
  };
}

const VALUE = /[:：] ?\S|^\p{N}/u;

/** Whether a label may stand below the text of each file of a series: `Amen.`, `Overall: 8/10`, `4. Peder Vane`. */
function mayEndText(text: string): boolean {
  return endsSentence(text) || VALUE.test(text);
}
