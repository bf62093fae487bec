import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest label. */
export const LONGEST_LABEL = 4;

/** Signs between the labels of a row. */
const BETWEEN = /[\s|/›»>＞·•:]+/u;

/** The share of a line's words that several labels make up; 0 where the line is one label. */
export function labelShare(line: string, labels: ReadonlySet<string>): number {
  const words = line.split(BETWEEN).filter((word) => word !== "");
  let known = 0;
  for (let at = 0; at < words.length;) {
    const most = Math.min(LONGEST_LABEL, words.length - at, words.length - 1);
    const length = longestLabel(words.slice(at, at + most), labels);
    known += length;
    at += Math.max(1, length);
  }
  return words.length === 0 ? 0 : known / words.length;
}

/** How many of some words make the longest label at their start. */
function longestLabel(words: readonly string[], labels: ReadonlySet<string>): number {
  for (let length = words.length; length > 0; length -= 1) {
    if (labels.has(words.slice(0, length).join(" "))) return length;
  }
  return 0;
}

/** Words of the longest row of labels above a headline. */
const LONGEST_ROW = 8;

/** Lines above such a row among which its labels stand. */
const LABELS_WITHIN = 300;

/** Between the steps of a path, some with spaces about them. */
const STEPS = / ?[›»>＞|] ?| \/ /u;

/**
 * Whether a line says nothing but labels that stand above it, each on a line of its own or as a step of a path: the
 * article's section and the one in it, `Culture Film`.
 */
export function isRowOfLabelsAbove(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words < 2 || words > LONGEST_ROW || !BETWEEN.test(text)) return false;
  const above = passages.slice(Math.max(0, place - LABELS_WITHIN), place);
  const labels = new Set(above.flatMap(labelsIn));
  return labelShare(text, labels) === 1;
}

function labelsIn({ text, words }: Signed): readonly string[] {
  const steps = STEPS.test(text) ? text.split(STEPS) : [];
  return words <= LONGEST_LABEL ? [text, ...steps] : steps;
}
