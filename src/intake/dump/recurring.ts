import type { Evidence, LineKind } from "./evidence.ts";
import { linesInRow, longestSentences, MOST_EDGE_WORDS } from "./evidence.ts";
import { endsSentence, wordCount } from "./prose.ts";
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

/** What may stand below the text of each file of a series: `Amen.`, `Overall: 8/10`, `4. Peder Vane`. */
function mayEndText(text: string): boolean {
  return endsSentence(text) || VALUE.test(text);
}

const VALUE = /[:：] ?\S|^\p{N}/u;

/** The recurrence of one file's lines, those together that a program wrapped: copies have the same sentences. */
export function recurrenceIn(
  evidence: Evidence,
  lines: readonly { readonly text: string }[],
): RecurrenceAt {
  const copies = evidence.copies(longestSentences(lines));
  return (place, kind) => {
    const { text } = lines[place] ?? { text: "" };
    const recurs = (asked: string): boolean => evidence.recurs(asked, kind, copies);
    const recursAbove = (at: number): boolean => {
      const [above, below] = lines.slice(at, at + 2);
      return (
        below === undefined || above === undefined || recurs(linesInRow(above.text, below.text))
      );
    };
    if (wordCount(text) > MOST_EDGE_WORDS || !recurs(text)) return null;
    const isInFrame = recursAbove(place) && (place === 0 || recursAbove(place - 1));
    const isEdge = place === 0 || place === lines.length - 1;
    const isEdgeLabel = isEdge && kind === "label" && !mayEndText(text);
    return isInFrame || isEdgeLabel ? "framed" : "alone";
  };
}
