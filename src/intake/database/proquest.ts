import type { SourceLine } from "../dump/lines.ts";
import {
  type Entry,
  entriesOfFields,
  entriesOfLabel,
  entryOf,
  type ReadDocument,
} from "./entry.ts";
import { isMark, isRightsNotice, labelOf } from "./fields.ts";
import { plainTail } from "./tail.ts";

/** Fields below the text of which a document has at least three, the first of which nothing else has. */
const OWN_FIELD = "proquest document id";
const FEWEST_BELOW = 3;

/**
 * A document of ProQuest: its headline, fields with their labels, its text behind `Full text:`, and
 * more fields. Null where the text has no such label.
 */
export function readProQuest(lines: readonly SourceLine[]): ReadDocument | null {
  const body = lines.findIndex(({ text }) => labelOf(text)?.name === "full text");
  const [line] = lines.slice(body);
  const label = line === undefined ? null : labelOf(line.text);
  if (body === -1 || line === undefined || label === null) return null;
  const tail = plainTail(lines, body + 1);
  const below = lines.slice(tail);
  const above = entriesAbove(lines.slice(0, body));
  const entries = [
    ...above,
    ...entriesOfLabel(line, label),
    ...lines.slice(body + 1, tail).map((each) => entryOf(each, "text")),
    ...entriesOfFields(below, ({ text }) => (isRightsNotice(text) ? "field" : "text")),
  ];
  const names = below.map(({ text }) => labelOf(text)?.name);
  const hasTitle = above.some(({ use }) => use === "title");
  const isCertain = hasTitle && names.length >= FEWEST_BELOW && names.includes(OWN_FIELD);
  return { entries: entries.map(tidied), isCertain };
}

/** The headline stands above the first field; what stands between fields goes on with one of them. */
function entriesAbove(lines: readonly SourceLine[]): readonly Entry[] {
  const first = lines.findIndex(({ text }) => (labelOf(text)?.use ?? null) !== null);
  const start = first === -1 ? lines.length : first;
  return [
    ...lines.slice(0, start).map((line) => entryOf(line, isMark(line.text) ? "mark" : "title")),
    ...entriesOfFields(lines.slice(start), () => "field"),
  ];
}

/** A name with what orders it first: here all are written so. */
const INVERTED = /^([^,;]+), ([^,;]+)$/;

/** The day that stands between paper and page: `The Harbour Post ; Brill [Brill]04 May 2031: 3.` */
const DAY_INSIDE = /\d{1,2} \p{L}{3,9} \d{4}(?=:)/u;

function tidied(entry: Entry): Entry {
  const { use, value } = entry;
  if (use === "date") return { ...entry, value: DAY_INSIDE.exec(value)?.[0] ?? value };
  if (use !== "authors") return entry;
  const names = value.split(/; */).map((name) => name.replace(INVERTED, "$2 $1"));
  return { ...entry, value: names.join("; ") };
}
