import { NOTHING, type Signed } from "./signs.ts";

/** Turns of headline, summary and date that make a list of other articles. */
const FEWEST_TURNS = 3;

/** Lines of a turn before its date: a headline, a summary, a section's name. */
const MOST_LINES = 3;

/** Words of the longest headline, and of the longest summary. */
const LONGEST_HEADLINE = 25;
const LONGEST_SUMMARY = 60;

/**
 * Where a list ends whose articles each have a date of their own as the last line of a few, though the
 * headlines read as sentences and the summaries as text. The start where there is no such list.
 */
export function datedTurnsEnd(passages: readonly Signed[], start: number): number {
  let end = start;
  let turns = 0;
  for (let date = dateBelow(passages, end); date !== null; date = dateBelow(passages, end)) {
    end = date + 1;
    turns += 1;
  }
  return turns >= FEWEST_TURNS ? end : start;
}

/** The place of the date that ends a turn, or null where no turn starts. */
function dateBelow(passages: readonly Signed[], start: number): number | null {
  const lines = passages.slice(start, start + MOST_LINES + 1);
  const date = lines.findIndex(({ sign }) => sign.kind === "meta");
  if (date < 1 || !isDateAlone(lines[date])) return null;
  const [headline = NOTHING, ...others] = lines.slice(0, date);
  // Behind another heading starts another list.
  if (lines.slice(0, date).some(({ sign }) => sign.kind === "furniture")) return null;
  if (headline.words > LONGEST_HEADLINE) return null;
  const areSummaries = others.every(({ words }) => words <= LONGEST_SUMMARY);
  return areSummaries ? start + date : null;
}

function isDateAlone(passage: Signed | undefined): boolean {
  const { sign } = passage ?? NOTHING;
  return sign.kind === "meta" && sign.rule === "date line" && sign.date !== null;
}
