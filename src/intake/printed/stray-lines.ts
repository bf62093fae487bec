import type { SourceLine } from "../dump/lines.ts";
import { isCutBetween } from "./cut-sentence.ts";
import { type Inside, type PrintedPage, NOTHING } from "./page-frames.ts";

/** The share of a paragraph's line that a line in its middle cannot be as short as. */
const SHORT = 0.5;

/**
 * Takes off what stands between the halves of a sentence at a page's end, though on no other page: the only running head
 * of two pages, or a note that the text goes on. A paragraph's own lines are not as short. Only form feeds tell where such a line may be.
 */
export function withoutStrayLines(
  pages: readonly PrintedPage[],
  insides: readonly Inside[],
): readonly Inside[] {
  const found = [...insides];
  for (const [place, { lines }] of pages.entries()) {
    const [above, below] = [found[place - 1] ?? NOTHING, found[place] ?? NOTHING];
    if (place === 0 || lines[0]?.opensPage !== true) continue;
    const before = pages[place - 1]?.lines.slice(above.start, above.end) ?? [];
    const behind = lines.slice(below.start, below.end);
    if (isStray(before.at(-1), behind[0], behind[1])) {
      found[place] = { ...below, start: below.start + 1 };
    } else if (isStray(before.at(-2), before.at(-1), behind[0])) {
      found[place - 1] = { ...above, end: above.end - 1 };
    }
  }
  return found;
}

/** Whether a line between two others parts a sentence that it is no part of. */
function isStray(
  above: SourceLine | undefined,
  line: SourceLine | undefined,
  below: SourceLine | undefined,
): boolean {
  if (above === undefined || line === undefined) return false;
  const isShort = line.text.length <= above.text.length * SHORT;
  return isShort && !isCutBetween(above, line) && isCutBetween(above, below);
}
