import type { SourceLine } from "../dump/lines.ts";
import { dayOfLine } from "./day-of-line.ts";
import { type Entry, entryOf, type ReadDocument } from "./entry.ts";
import { codeOf, endsDocument, isMark, isRightsNotice, type Use, WORD_COUNT } from "./fields.ts";

type Lines = readonly SourceLine[];

/** Codes that a document has at least, in their order. */
const FEWEST_CODES = 5;

/** Lines between a document's length and its rights: day, time, paper, its code, page, language. */
const MOST_FACTS = 10;

/** Words of a section's name above a headline. */
const SECTION_WORDS = 4;

/** Words of a publisher's name below the text. */
const PUBLISHER_WORDS = 6;

/** Letters of a word that a publisher shares with its paper. */
const SHARED_LETTERS = 4;

/** A document of Factiva whose values stand below codes such as `HD`. Null where it has none for its headline. */
export function readFactivaCodes(lines: Lines): ReadDocument | null {
  const first = lines.findIndex(({ text }) => codeOf(text) !== null);
  if (!lines.some(({ text }) => text === "HD")) return null;
  const entries: Entry[] = [];
  let use: Use = "text";
  let rank = -1;
  let codes = 0;
  for (const line of lines) {
    const code = codeOf(line.text);
    const isNext = code !== null && code.rank > rank;
    if (isNext) [use, rank, codes] = [code.use, code.rank, codes + 1];
    entries.push(entryOf(line, isNext || isMark(line.text) ? "mark" : use));
  }
  const has = (each: Use): boolean => entries.some((entry) => entry.use === each);
  const isWhole = has("title") && has("date") && has("text");
  return { entries, isCertain: first === 0 && codes >= FEWEST_CODES && isWhole };
}

/**
 * A document of Factiva without codes: section and headline, author, length, day, paper and rights in
 * lines of their own, the text, and the document's number. Null where it has no such head.
 */
export function readFactivaLines(lines: Lines): ReadDocument | null {
  const length = lines.findIndex(({ text }) => WORD_COUNT.test(text));
  const day = length + 1;
  const isDated = length > 0 && dayOfLine(lines[day]?.text ?? "") !== null;
  const rights = lines.findIndex(({ text }, place) => place > day && isRightsNotice(text));
  const isHead = isDated && rights !== -1 && rights - day <= MOST_FACTS;
  if (!isHead) return null;
  const end = publisherStart(lines, day, rights);
  const entries = [
    ...entriesAbove(lines.slice(0, length), lines[length]?.afterGap === true),
    ...lines
      .slice(length, rights + 1)
      .map((line, place) => entryOf(line, place === day - length ? "date" : "field")),
    ...lines.slice(rights + 1, end).map((line) => entryOf(line, "text")),
    ...lines.slice(end).map((line) => entryOf(line, isMark(line.text) ? "mark" : "field")),
  ];
  const isEnded = endsDocument(lines.at(-1)?.text ?? "");
  const has = (use: Use): boolean => entries.some((entry) => entry.use === use);
  return { entries, isCertain: isEnded && has("title") && has("text") };
}

/** The author's line is beside the length; above both, a section may stand over the headline. */
function entriesAbove(lines: Lines, isUnsigned: boolean): readonly Entry[] {
  const gap = lines.findLastIndex((line) => line.afterGap);
  const title = isUnsigned || gap <= 0 ? lines : lines.slice(0, gap);
  const hasSection = title.length > 1 && isShort(title[0]?.text ?? "", SECTION_WORDS);
  return lines.map((line, place) => {
    if (isMark(line.text)) return entryOf(line, "mark");
    if (place >= title.length) return entryOf(line, "authors");
    return entryOf(line, hasSection && place === 0 ? "sections" : "title");
  });
}

/** Where the lines below the text start: the document's number, and the publisher above it. */
function publisherStart(lines: Lines, day: number, rights: number): number {
  const number = lines.findLastIndex(({ text }) => endsDocument(text));
  const end = number === -1 ? lines.length : number;
  const [line, above] = [lines[end - 1], lines.slice(day, rights + 1)];
  if (line === undefined || end - 1 <= rights + 1 || !line.afterGap) return end;
  const isPublisher = isShort(line.text, PUBLISHER_WORDS) && sharesWord(line.text, above);
  return isPublisher ? end - 1 : end;
}

function isShort(text: string, most: number): boolean {
  return text.split(" ", most + 1).length <= most;
}

function sharesWord(text: string, lines: Lines): boolean {
  const words = new Set(lines.flatMap((line) => line.text.split(/[^\p{L}]/u)));
  return text.split(/[^\p{L}]/u).some((word) => word.length >= SHARED_LETTERS && words.has(word));
}
