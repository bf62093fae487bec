import type { Range } from "../dump/body-range.ts";
import { boundedOdds } from "./likeliest-texts.ts";

/** What is taken off what each line is worth: a run must be of lines that mostly are hardly text. */
const DOUBT = 0.25;

/** What the lines of a run are worth together at least. */
const LEAST_WORTH = 8;

/** How far its worth may fall inside a run, before likelier lines end it. */
const MOST_FALL = 4;

/** A run of lines, and what they are worth together as lines of the site. */
export type UnlikelyRun = Range & { readonly worth: number };

/** A line that is no text already, which neither ends a run nor is worth anything. */
export const LEFT_OUT = "left out";

/**
 * Runs of lines that all together are hardly text, though each by itself may be: a box of links, or all that is behind
 * an article. Paragraphs of many words end them. Found as segments of greatest worth are in one pass (Kadane; Ruzzo
 * and Tompa 1999), which starts anew where the worth falls too far.
 * @param lines How many.
 * @param oddsAt The logarithm of the odds that a line is text; null for a paragraph of many words.
 */
export function unlikelyRuns(
  lines: number,
  oddsAt: (line: number) => number | null | typeof LEFT_OUT,
): readonly UnlikelyRun[] {
  const runs: UnlikelyRun[] = [];
  let run = EMPTY;
  const close = (): void => {
    if (run.best >= LEAST_WORTH) runs.push({ start: run.start, end: run.end, worth: run.best });
    run = EMPTY;
  };
  for (let line = 0; line < lines; line += 1) {
    const odds = oddsAt(line);
    if (odds === LEFT_OUT) continue;
    if (odds === null) close();
    else run = withLine(run, line, worthOf(odds));
    if (run.worth <= 0 || run.best - run.worth > MOST_FALL) close();
  }
  close();
  return runs;
}

/** A run so far: what it is worth, the most that it was worth, and behind which line. */
type Run = Range & { readonly worth: number; readonly best: number };

const EMPTY: Run = { start: 0, end: 0, worth: 0, best: 0 };

function withLine(run: Run, line: number, worth: number): Run {
  const start = run.worth === 0 ? line : run.start;
  const total = run.worth + worth;
  if (total <= run.best) return { ...run, start, worth: total };
  return { start, end: line + 1, worth: total, best: total };
}

function worthOf(odds: number): number {
  return -boundedOdds(odds) - DOUBT;
}
