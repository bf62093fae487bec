import type { Removal } from "#article/article.ts";
import { FURNITURE_RULES, type FurnitureRule, TEASER_RULE } from "./furniture-rules.ts";
import type { SourceLine } from "./lines.ts";
import { isProse } from "./prose.ts";

/** What is left of a file's lines, and what was taken out, both in the order of the source. */
export type Cleared = {
  readonly kept: readonly SourceLine[];
  readonly removed: readonly Removal[];
};

/** Code units of the longest line that can be furniture; the longest wording has 70. */
const LONGEST_FURNITURE = 100;

/** Lines of a list of teasers: themes show three to six headlines, each perhaps with a date. */
const MOST_TEASER_LINES = 12;

const SPEECH_END = /[!?！？؟\p{Pf}"']$/u;
const MARKS = /\p{M}/gu;
const NUMBER = /\p{Nd}+/gu;
const JOINER = /\u200c/g;
const SPACES = /\s+/gu;

/** Signs that themes put around their labels: a colon, arrows, the star of a required field. */
const EDGE_SIGNS = /^[\s«‹▲↑→←*]+|[\s:»›▲↑→←*]+$/gu;

const RULES_BY_WORDING = new Map(
  FURNITURE_RULES.flatMap((rule) =>
    Object.values(rule.wordings).flatMap((wordings) =>
      wordings.map((wording) => [foldLine(wording), rule] as const),
    ),
  ),
);

/**
 * Takes the site's furniture off the end of a file. A line goes only when all of it is a known
 * wording and only furniture follows. Headlines of other articles go when a heading for them opens
 * the rest of the file, prose stands before it, and none of them reads like a sentence.
 */
export function cutFurniture(lines: readonly SourceLine[]): Cleared {
  const hasProse = lines.some((line) => isProse(line.text));
  const removed: Removal[] = [];
  let end = lines.length;
  for (;;) {
    const start = cutOnce(lines, end, hasProse, removed);
    if (start === end) break;
    end = start;
  }
  return { kept: lines.slice(0, end), removed: removed.toReversed() };
}

/** The rule that takes a line out, or null when the line is text. */
export function furnitureRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_FURNITURE) return null;
  return RULES_BY_WORDING.get(foldLine(text)) ?? null;
}

/** Cuts the last line, or the last list of teasers, before `end`; returns the new end. */
function cutOnce(
  lines: readonly SourceLine[],
  end: number,
  hasProse: boolean,
  removed: Removal[],
): number {
  const last = lines[end - 1];
  if (last === undefined) return end;
  const rule = furnitureRule(last.text);
  if (rule !== null) {
    removed.push(removal(last, rule));
    return end - 1;
  }
  const start = hasProse ? teaserStart(lines, end) : end;
  for (const line of lines.slice(start, end).toReversed()) removed.push(removal(line, TEASER_RULE));
  return start;
}

/** Where the list of teasers that ends at `end` starts, below its heading; `end` if there is none. */
function teaserStart(lines: readonly SourceLine[], end: number): number {
  const floor = Math.max(0, end - 1 - MOST_TEASER_LINES);
  for (let index = end - 1; index >= floor; index -= 1) {
    const text = lines[index]?.text ?? "";
    if (furnitureRule(text)?.opensTeasers === true) return index + 1;
    if (!isTeaser(text)) return end;
  }
  return end;
}

/** A headline, date or name; a line that may be a sentence, or someone's words, is none. */
function isTeaser(text: string): boolean {
  return !isProse(text) && !SPEECH_END.test(text);
}

function removal(line: SourceLine, rule: Pick<FurnitureRule, "name" | "reason">): Removal {
  return { text: line.text, line: line.number, rule: rule.name, reason: rule.reason };
}

/** A line without case, marks and edge signs, with single spaces and `#` for each number. */
function foldLine(text: string): string {
  const plain = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  const spaced = plain.replace(JOINER, " ").replace(EDGE_SIGNS, "").replace(SPACES, " ");
  return spaced.replace(NUMBER, "#");
}
