import type { SourceLine } from "./lines.ts";
import { wordCount } from "./prose.ts";
import { endsSentence, type Group } from "./wrap-width.ts";

/** A sign that ends or parts clauses: no line of a page starts with one, but for a piece of a sentence. */
const CLAUSE_SIGN = /^[,.;:!?)\]](?:\s|$)/;
const SMALL_LETTER = /^\p{Ll}/u;
const OPENING_END = /[([“«„‘]$/u;

/** Lines that start with such a sign and prove that a program cut sentences: one may be an accident. */
const SIGNS_NEEDED = 2;

/** Words of the shortest line that a piece with a capital, such as a link's name, goes on. */
const FEWEST_WORDS = 3;

/**
 * Puts sentences together that a program cut at each link and each stressed word, as scrapers do that put every text
 * of a page's markup on a line of its own (`get_text("\n")`). Null where no line starts with a sign that only a piece
 * can start with: verse and lists start with small letters too.
 * @param isOfPage Tells lines that stand for themselves by what they say, such as a byline.
 */
export function joinPieces(
  lines: readonly SourceLine[],
  isOfPage: (text: string) => boolean,
): readonly Group[] | null {
  const signs = lines.filter(({ text, afterGap }) => !afterGap && CLAUSE_SIGN.test(text)).length;
  if (signs < SIGNS_NEEDED) return null;
  return runsOf(lines, isOfPage).flatMap((run) =>
    isOneSentence(run) ? [run] : run.map((line) => [line]),
  );
}

/** Lines in a row, each of which the next one goes on. */
function runsOf(
  lines: readonly SourceLine[],
  isOfPage: (text: string) => boolean,
): readonly Group[] {
  const runs: SourceLine[][] = [];
  for (const [place, line] of lines.entries()) {
    const isPiece = goesOn(lines, place - 1) && !isOfPage(lines[place - 1]?.text ?? "");
    const run = isPiece ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

function goesOn(lines: readonly SourceLine[], place: number): boolean {
  if (isOpenAbove(lines, place)) return true;
  const [line, next] = [lines[place], lines[place + 1]];
  if (line === undefined || next === undefined || next.afterGap || endsSentence(line)) return false;
  return wordCount(line.text) >= FEWEST_WORDS && isOpenAbove(lines, place + 1);
}

/** Whether the next line starts as a piece of this one's sentence. */
function isOpenAbove(lines: readonly SourceLine[], place: number): boolean {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line === undefined || next === undefined || next.afterGap || endsSentence(line)) return false;
  return CLAUSE_SIGN.test(next.text) || SMALL_LETTER.test(next.text);
}

/** A menu in small letters ends no sentence; a label and its value are parted by a sign. */
function isOneSentence(run: Group): boolean {
  if (run.length === 1) return true;
  return endsSentence(run.at(-1)) || run.slice(1).every(({ text }) => CLAUSE_SIGN.test(text));
}

/** The text of pieces, with spaces where words meet. */
export function textOfPieces(run: Group): string {
  return run.reduce((text, piece) => text + spaceBetween(text, piece.text) + piece.text, "");
}

function spaceBetween(text: string, next: string): string {
  return text === "" || CLAUSE_SIGN.test(next) || OPENING_END.test(text) ? "" : " ";
}
