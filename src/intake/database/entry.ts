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
 * Lines of fields, each with its label or going on with the one above it.
 * @param otherUse What becomes of a line that is neither.
 */
export function entriesOfFields(
  lines: readonly SourceLine[],
  otherUse: (line: SourceLine) => Use,
): readonly Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    at += 1;
    const label = labelOf(line.text);
    if (label === null) {
      entries.push(entryOf(line, isMark(line.text) ? "mark" : otherUse(line)));
      continue;
    }
    const end = endOfField(lines, at);
    const below = lines.slice(at, end);
    const use = continuedUse(label.use ?? "field", below);
    entries.push(...entriesOfLabel(line, label));
    for (const each of below) entries.push(entryOf(each, use));
    at = end;
  }
  return entries;
}

/** Behind the lines that stand right below a label. */
function endOfField(lines: readonly SourceLine[], from: number): number {
  let end = from;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (line.afterGap || isMark(line.text) || labelOf(line.text) !== null) break;
    end += 1;
  }
  return end;
}

/** What ends a sentence is text, and no value: a line too much is better than one too few. */
function continuedUse(use: Use, lines: readonly SourceLine[]): Use {
  if (OF_SENTENCES.has(use)) return use;
  return lines.some(({ text }) => SENTENCE_END.test(text)) ? "text" : use;
}
