import type { SourceLine } from "../dump/lines.ts";
import { isMark, labelOf, type Label, type Use } from "./fields.ts";

/** A line of a document, or what follows its label, and what becomes of it. */
export type Entry = {
  readonly line: SourceLine;
  readonly use: Use;
  /** What a fact's line says of it, without its label. */
  readonly value: string;
};

/** A document's lines, each with its use, and whether its form leaves no doubt. */
export type ReadDocument = { readonly entries: readonly Entry[]; readonly isCertain: boolean };

export function entryOf(line: SourceLine, use: Use): Entry {
  return { line, use, value: line.text };
}

/** A line with a label: of what stays, the label is a mark and its value a line of its own. */
export function entriesOfLabel(line: SourceLine, { value, use }: Label): readonly Entry[] {
  const known = use ?? "field";
  if (known !== "text" && known !== "caption" && known !== "title") {
    return [{ line, use: known, value }];
  }
  const name = line.text.slice(0, line.text.indexOf(":") + 1);
  const label = entryOf({ ...line, text: name }, "mark");
  if (value === "") return [label];
  return [label, entryOf({ ...line, text: value, afterGap: true, indent: 0 }, known)];
}

/** A sentence's end, behind which quotation marks and brackets may close. */
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']{0,3}$/u;

/** Uses whose values may be sentences. */
const OF_SENTENCES: ReadonlySet<Use> = new Set(["text", "caption", "title"]);

/**
 * Lines of fields, each with its label or going on with the one above it. What is neither, or ends
 * a sentence, is text: a sentence too much is better than one too few.
 */
export function entriesOfFields(
  lines: readonly SourceLine[],
  otherUse: (line: SourceLine) => Use,
): readonly Entry[] {
  const entries: Entry[] = [];
  let open: Use | null = null;
  for (const line of lines) {
    const label = labelOf(line.text);
    if (label !== null) entries.push(...entriesOfLabel(line, label));
    else
      entries.push(
        entryOf(line, isMark(line.text) ? "mark" : (goesOn(line, open) ?? otherUse(line))),
      );
    open = label === null ? goesOn(line, open) : (label.use ?? "field");
  }
  return entries;
}

function goesOn(line: SourceLine, open: Use | null): Use | null {
  if (open === null || line.afterGap) return null;
  return OF_SENTENCES.has(open) || !SENTENCE_END.test(line.text) ? open : "text";
}
