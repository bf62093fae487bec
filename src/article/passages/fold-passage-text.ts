import type { Range } from "../found.ts";
import { fold, type Folded } from "../fold.ts";

/** Marks of quotation: editors swap one kind for another, double ones for single ones too. */
const QUOTATION_MARKS = "\"'«»‹›„“”‟‚「」『』〝〞〟";

/** What a folded unit becomes: nothing, an apostrophe, or what it is. */
const GONE = 1;
const QUOTES = 2;
const kinds = new Uint8Array(0x10000);
for (const space of " \n\t\r\f\v\u2028\u2029") kinds[space.charCodeAt(0)] = GONE;
for (const mark of QUOTATION_MARKS) kinds[mark.charCodeAt(0)] = QUOTES;

const APOSTROPHE = 0x27;

/** Arguments that a call can take in every browser. */
const UNITS_AT_ONCE = 8192;

/**
 * A text as passages are compared: folded as for the filter, all quotation marks alike, and without
 * white space, which changes with every reading of a file. Offsets lead back to the text as written.
 */
export function foldPassageText(text: string): Folded {
  const folded = fold(text);
  const units = new Uint16Array(folded.text.length);
  const offsets = new Uint32Array(folded.text.length + 1);
  let length = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = folded.text.charCodeAt(at);
    if (kinds[unit] === GONE) continue;
    units[length] = kinds[unit] === QUOTES ? APOSTROPHE : unit;
    offsets[length] = folded.offsets[at] ?? 0;
    length += 1;
  }
  offsets[length] = text.length;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += UNITS_AT_ONCE) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + UNITS_AT_ONCE)));
  }
  return pieces.join("");
}

/** The range in the text as written of a range in its folded form, without white space at its end. */
export function writtenRange(source: string, { offsets }: Folded, { start, end }: Range): Range {
  const first = offsets[start] ?? source.length;
  const last = offsets[end - 1];
  let next = end;
  while (offsets[next] === last && next < offsets.length) next += 1;
  const words = source.slice(first, offsets[next] ?? source.length).trimEnd();
  return { start: first, end: first + words.length };
}
