import type { FurnitureRule } from "./rule.ts";

/** Code units of the shortest label that is told as doubled, since `haha` and `再见再见` are words. */
const SHORTEST_LABEL = 8;

/** The same of the longest: a longer line is looked at by its first letters only. */
const LONGEST_LABEL = 80;

/** The rule for a button whose name a page gives twice, once for screen readers. */
export const DOUBLED_LABEL_RULE: FurnitureRule = {
  name: "doubled label",
  reason: "A button's name twice without a space, as it is shown and as it is read out.",
  place: "anywhere",
};

/** Whether a line is the same label twice with nothing between: `Back to topBack to top`. */
export function isDoubledLabel(text: string): boolean {
  const half = text.length / 2;
  if (!Number.isInteger(half) || half < SHORTEST_LABEL || half > LONGEST_LABEL) return false;
  if (text.charCodeAt(0) !== text.charCodeAt(half)) return false;
  const label = text.slice(0, half);
  return label === text.slice(half) && label.includes(" ") && !/[.!?。！？]$/u.test(label);
}
