import type { SourceLine } from "../dump/lines.ts";
import type { ReadDocument } from "./entry.ts";
import { readFactivaCodes, readFactivaLines } from "./factiva.ts";
import { endsDocument, isMark, opensDocument } from "./fields.ts";
import { readNexis } from "./nexis.ts";
import { readProQuest } from "./proquest.ts";

type Lines = readonly SourceLine[];

const READERS: readonly ((lines: Lines) => ReadDocument | null)[] = [
  readProQuest,
  readNexis,
  readFactivaCodes,
  readFactivaLines,
];

/** A document that surely is one, or lines between others of which that is not sure. */
export type Part = { readonly lines: Lines; readonly document: ReadDocument | null };

/** The documents of a news database that a file's lines are; null where most of its parts are not. */
export function readDocuments(lines: Lines): readonly Part[] | null {
  const parts = partsOf(lines).map((part) => ({ lines: part, document: readDocument(part) }));
  const sure = parts.filter(({ document }) => document !== null);
  return sure.length > 0 && sure.length * 2 >= parts.length ? parts : null;
}

function readDocument(lines: Lines): ReadDocument | null {
  for (const read of READERS) {
    const document = read(lines);
    if (document?.isCertain === true) return document;
  }
  return null;
}

/** Lines parted where a document opens or ends; marks alone belong to a document beside them. */
function partsOf(lines: Lines): readonly Lines[] {
  const parts: SourceLine[][] = [];
  let part: SourceLine[] = [];
  let hasText = false;
  for (const line of lines) {
    if (hasText && opensDocument(line.text)) [part, hasText] = [[], false];
    if (!hasText && !isMark(line.text)) parts.push(part);
    part.push(line);
    hasText = hasText || !isMark(line.text);
    if (hasText && endsDocument(line.text)) [part, hasText] = [[], false];
  }
  const last = parts.at(-1);
  return hasText || last === undefined ? parts : [...parts.slice(0, -1), [...last, ...part]];
}
