import type { SourceLine } from "../dump/lines.ts";
import { endsSentence } from "../dump/wrap-width.ts";
import { isWide } from "../spaces.ts";

const SMALL_LETTER = /^\p{Ll}/u;
const CASELESS = /^\p{Lo}/u;

/** Code units of the shortest line of a paragraph: headings, verse and items end without a sign too. */
const SHORTEST = 30;
const SHORTEST_WIDE = 15;

/** Whether a sentence that stops on one line goes on in the other. */
export function isCutBetween(
  above: SourceLine | undefined,
  below: SourceLine | undefined,
): boolean {
  if (isCutBeforeSmall(above, below)) return true;
  return isOpenText(above) && CASELESS.test(below?.text ?? "");
}

/** The same where a small letter proves it: scripts without case have items and headings that look alike. */
export function isCutBeforeSmall(
  above: SourceLine | undefined,
  below: SourceLine | undefined,
): boolean {
  return isOpenText(above) && SMALL_LETTER.test(below?.text ?? "");
}

/** Whether a line stops inside a sentence, and is as long as a paragraph's lines are; a table's row is none. */
export function isOpenText(line: SourceLine | undefined): boolean {
  if (line === undefined || line.cells.length > 0 || endsSentence(line)) return false;
  return line.text.length >= (isWide(line.text) ? SHORTEST_WIDE : SHORTEST);
}
