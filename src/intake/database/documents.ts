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

/**
 * The documents of a news database that a file's lines are; null unless each of them surely is one.
 */
export function readDocuments(lines: Lines): readonly ReadDocument[] | null {
  const documents: ReadDocument[] = [];
  for (const part of partsOf(lines)) {
    const document = readDocument(part);
    if (document === null) return null;
    documents.push(document);
  }
  return documents.length > 0 ? documents : null;
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
  let isOpen = false;
  for (const line of lines) {
    const part = parts.at(-1);
    const isNew = !isOpen || (opensDocument(line.text) && part?.every(isOnlyMark) === false);
    if (part === undefined || isNew) parts.push([line]);
    else part.push(line);
    isOpen = !endsDocument(line.text);
  }
  const last = parts.at(-1);
  if (parts.length < 2 || last?.every(isOnlyMark) !== true) return parts;
  return [...parts.slice(0, -2), [...(parts.at(-2) ?? []), ...last]];
}

function isOnlyMark({ text }: SourceLine): boolean {
  return isMark(text);
}
