import type { FurnitureRule } from "./rule.ts";

/** Code units of the shortest of two joined labels, and of the longest line of both. */
const SHORTEST_LABEL = 4;
const LONGEST_LINE = 60;

const SMALL_LETTER = /\p{Ll}/u;

/** Letters with no space between: where one label may end and the next begin. */
const JOINT = /(?<=\p{Lu})(?=\p{Lu})/gu;

/**
 * The rule for two labels in capitals that scraping joined, where no change of case shows the seam:
 * `RELATED ARTICLESMORE FROM AUTHOR`. Both must be known, the first as a heading of links.
 */
export function joinedCapitalsRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_LINE || !text.includes(" ") || SMALL_LETTER.test(text)) return null;
  for (const { index } of text.matchAll(JOINT)) {
    if (index < SHORTEST_LABEL || text.length - index < SHORTEST_LABEL) continue;
    const first = ruleOf(text.slice(0, index));
    if (first?.opensTeasers !== true) continue;
    if (ruleOf(text.slice(index)) !== null) return { ...first, isRow: true };
  }
  return null;
}
