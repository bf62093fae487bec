import { endsWithQuestion } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest question that reads like no sentence, and turns on either side of a box. */
const LONGEST_QUESTION = 14;
const TURNS_ABOVE = 1;
const TURNS_BELOW = 2;

/** Lines on either side of a box among which the turns stand. */
const LINES_ABOVE = 12;
const LINES_BELOW = 16;

/**
 * Whether questions with their answers stand above a line and several below: a box at that line
 * stands inside an interview, whatever its heading says. Headlines that ask something come one by one.
 */
export function isInsideInterview(passages: readonly Signed[], place: number): boolean {
  const below = countTurns(passages, place + 1, place + 1 + LINES_BELOW);
  if (below < TURNS_BELOW) return false;
  return countTurns(passages, Math.max(0, place - LINES_ABOVE), place) >= TURNS_ABOVE;
}

function countTurns(passages: readonly Signed[], start: number, end: number): number {
  return passages.slice(start, end).filter((_, index) => isTurn(passages, start + index)).length;
}

/** Whether a line asks something and a paragraph answers it. */
export function isTurn(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_QUESTION || !endsWithQuestion(text)) return false;
  return passages[place + 1]?.sign.kind === "prose";
}
