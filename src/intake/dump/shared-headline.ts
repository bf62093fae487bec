import { isSiteLine, NOTHING, opensLinks, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { isBelowShareRow, isShareLine } from "./title-neighbours.ts";

/** Buttons of the longest row, and lines of byline and date above it. */
const MOST_BUTTONS = 8;
const MOST_HEAD_LINES = 3;

/**
 * Whether a row of buttons to share the article is directly above a line, and a headline with its byline above
 * that: what stands below the buttons is a caption or a standfirst.
 */
export function isBelowSharedHeadline(passages: readonly Signed[], place: number): boolean {
  if (!isBelowShareRow(passages, place)) return false;
  let above = place - 1;
  const highest = place - MOST_BUTTONS;
  while (above > highest && isShareLine(passages[above])) above -= 1;
  const head = passages.slice(Math.max(0, above - MOST_HEAD_LINES), above + 1).toReversed();
  const headline = head.findIndex(({ words }) => words >= FEWEST_HEADLINE_WORDS);
  const { sign } = head[headline] ?? NOTHING;
  return headline !== -1 && sign.kind === "short" && head.slice(0, headline).every(isOfHead);
}

/** Byline, date, or a name that nothing marks. */
function isOfHead(passage: Signed): boolean {
  if (opensLinks(passage)) return false;
  return isSiteLine(passage) || passage.sign.kind === "short";
}
