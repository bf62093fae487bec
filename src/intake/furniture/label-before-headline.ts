import type { FurnitureRule } from "./rule.ts";
import { UNSPACED } from "./unspaced-buttons.ts";

/** Code units of the longest label, and of the shortest that is no word of headlines: `推荐`, `광고`. */
const LONGEST_LABEL = 14;
const SHORTEST_LABEL = 4;

/** Code units of the shortest headline, and of the longest line. */
const SHORTEST_HEADLINE = 5;
const LONGEST_LINE = 90;

/** What Japanese sites put before headlines that somebody paid for. */
const BOUGHT: ReadonlySet<string> = new Set(["PR", "AD", "Sponsored"]);

const LEADING_SIGNS = /^[※▶▷►■◆●★☆→>【[（(＞]+ ?/u;
const SPACE = /[ \u3000]/u;
const SENTENCE_END = /[。！!.]$/u;

/**
 * The rule of a heading for other articles with a space and one of their headlines behind it: `あわせて読みたい
 * 渡し船が戻る`. The headline stands on the line itself, and none below it.
 */
export function labelBeforeHeadlineRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_LINE || !UNSPACED.test(text) || SENTENCE_END.test(text)) return null;
  const line = text.replace(LEADING_SIGNS, "");
  const end = line.search(SPACE);
  const label = line.slice(0, end);
  if (end < SHORTEST_LABEL && !BOUGHT.has(label)) return null;
  if (end > LONGEST_LABEL || line.length - end <= SHORTEST_HEADLINE) return null;
  const rule = ruleOf(label);
  if (rule?.place !== "anywhere") return null;
  if (rule.opensTeasers !== true && !BOUGHT.has(label)) return null;
  const { opensTeasers: _, ...pointer } = rule;
  return pointer;
}
