import { foldLine } from "./fold-line.ts";
import { createStartFilter, type StartFilter } from "./start-filter.ts";

/** A row with a folded text of three letters or more. */
type Phrase = { readonly text: string };

/** From here on stand the characters of scripts without spaces, where a word may start anywhere. */
const FIRST_WIDE = 0x2e80;

const SPACE = 0x20;

/** What a word starts at beside a space: such characters, and what folds to a space. */
const HAS_OTHER_STARTS =
  /[\t\n\r\u00a0\u00a8\u00af\u00b4\u00b8\u02d8-\u02dd\u037a\u0384\u0385\u1fbd-\u1ffe\u2000-\u200c\u2017\u202f\u203e\u205f\u2e80-\uffff]/;

/** Letters that lead to the phrases which begin with them. */
const KEY_LENGTH = 3;

/** Finds the first phrase that stands in a line at a word's start; null when none does. */
export function createPhraseFinder<Row extends Phrase>(
  rows: readonly Row[],
): (line: string) => Row | null {
  const mayStart = createStartFilter(rows.map(({ text }) => text));
  const byKey = Map.groupBy(rows, ({ text }) => text.slice(0, KEY_LENGTH));
  return (line) => (mayHold(line, mayStart) ? phraseIn(foldLine(line), byKey) : null);
}

/** Tells without folding a line that most lines hold no phrase. */
function mayHold(line: string, mayStart: StartFilter): boolean {
  const isByWord = line.includes(" ") && !HAS_OTHER_STARTS.test(line);
  for (let at = 0; at < line.length; at = isByWord ? behindSpace(line, at) : at + 1) {
    if (mayStart(line, at)) return true;
  }
  return false;
}

function behindSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && line.charCodeAt(at) !== SPACE) at += 1;
  return at + 1;
}

function phraseIn<Row extends Phrase>(
  line: string,
  byKey: ReadonlyMap<string, readonly Row[]>,
): Row | null {
  const isSpaced = line.includes(" ");
  for (let at = 0; at < line.length; at += 1) {
    if (isSpaced && !startsWord(line, at)) continue;
    const rows = byKey.get(line.slice(at, at + KEY_LENGTH));
    const row = rows?.find(({ text }) => line.startsWith(text, at));
    if (row !== undefined) return row;
  }
  return null;
}

function startsWord(line: string, at: number): boolean {
  if (at === 0 || line.charCodeAt(at - 1) === SPACE) return true;
  return line.charCodeAt(at) >= FIRST_WIDE;
}
