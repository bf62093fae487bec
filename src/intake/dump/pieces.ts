import { endsParagraph } from "./line-of-page.ts";
import type { SourceLine } from "./lines.ts";
import { type Passage, toPassage } from "./passages.ts";
import { wordCount } from "./prose.ts";
import { endsSentence, type Group, OPEN_END } from "./wrap-width.ts";

/** A sign that ends or parts clauses: no line of a page starts with one, but for a piece of a sentence. */
const CLAUSE_SIGN = /^(?:[,.;:!?)\]]+(?:\s|$)|[،؛؟。，、；：」』）])/u;
const SMALL_LETTER = /^\p{Ll}/u;
const OPENING_END = /[([“«„‘]$/u;

/** An article or the like before a link that is the second word of its sentence. */
const FIRST_WORD = /^\p{Lu}\p{Ll}{0,2}$/u;

/** Words of the longest name or link that a sentence is cut at. */
const WORDS_OF_LINK = 4;

/** Words of a line that is no label, and code units of one that is no verse either. */
const WORDS_OF_TEXT = 8;
const LENGTH_OF_TEXT = 60;

/**
 * Puts sentences together that a program cut at each link and each stressed word, as scrapers do that put every text
 * of a page's markup on a line of its own (`get_text("\n")`). Null where no sentences prove it by short pieces inside
 * them beside long ones: lines of verse are all short, and those that were wrapped all long.
 * @param isStamp Tells lines that name authors or a day, on which nothing goes on.
 */
export function joinPieces(
  lines: readonly SourceLine[],
  isStamp: (text: string) => boolean,
): readonly Passage[] | null {
  const isCut = runsOf(lines, () => false).some((run) => isOneSentence(run) && isCutAtLink(run));
  if (!isCut) return null;
  return runsOf(lines, isStamp).flatMap((run) =>
    isOneSentence(run) ? passagesOf(run) : run.map(toPassage),
  );
}

/** Lines in a row, each of which the next one goes on. */
function runsOf(
  lines: readonly SourceLine[],
  isStamp: (text: string) => boolean,
): readonly Group[] {
  const runs: SourceLine[][] = [];
  for (const [place, line] of lines.entries()) {
    const isPiece = goesOn(lines, place - 1) && !isStamp(lines[place - 1]?.text ?? "");
    const run = isPiece ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

/** A link with a capital goes on a line that ends no clause, if the line below goes on the link. */
function goesOn(lines: readonly SourceLine[], place: number): boolean {
  const next = rightBelow(lines, place);
  if (next === null) return false;
  if (opensAsPiece(next)) return true;
  const third = rightBelow(lines, place + 1);
  if (third === null || !opensAsPiece(third)) return false;
  return wordCount(next.text) <= WORDS_OF_LINK && mayStandBeforeLink(lines[place]?.text ?? "");
}

/** The line right below one that ends no sentence. */
function rightBelow(lines: readonly SourceLine[], place: number): SourceLine | null {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line === undefined || next === undefined) return null;
  return next.afterGap || endsSentence(line) ? null : next;
}

function opensAsPiece({ text }: SourceLine): boolean {
  return CLAUSE_SIGN.test(text) || SMALL_LETTER.test(text);
}

function mayStandBeforeLink(text: string): boolean {
  return FIRST_WORD.test(text) || OPEN_END.test(text) || wordCount(text) >= WORDS_OF_TEXT;
}

/** A menu in small letters ends no sentence; a label and its value are parted by a sign. */
function isOneSentence(run: Group): boolean {
  if (run.length === 1) return true;
  return (
    endsParagraph(run.at(-1)?.text ?? "") ||
    run.slice(1).every(({ text }) => CLAUSE_SIGN.test(text))
  );
}

/** Whether a sentence has a link's words on a line between two others, and more words than verse has on another. */
function isCutAtLink(run: Group): boolean {
  const hasText = run.some(({ text }) => text.length >= LENGTH_OF_TEXT);
  return hasText && run.slice(1, -1).some(({ text }) => wordCount(text) <= WORDS_OF_LINK);
}

/** One passage of all pieces, with spaces where words meet. */
function passagesOf(run: Group): readonly Passage[] {
  const text = run.reduce(
    (whole, piece) => whole + spaceBetween(whole, piece.text) + piece.text,
    "",
  );
  return run.slice(0, 1).map((first) => ({ ...toPassage(first), text }));
}

function spaceBetween(text: string, next: string): string {
  return text === "" || CLAUSE_SIGN.test(next) || OPENING_END.test(text) ? "" : " ";
}
