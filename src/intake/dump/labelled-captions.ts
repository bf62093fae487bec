import type { Sign, Signed } from "./signs.ts";

/** Words of the longest caption; a longer line is a paragraph of the text. */
const LONGEST_CAPTION = 60;

const CAPTION: Sign = { kind: "caption" };

/**
 * Lines below a label such as `Image caption,` on a line of its own. They sum up a picture, so that
 * one may have as many words in common with the text as its headline.
 */
export function captionsBelowLabels(passages: readonly Signed[]): ReadonlyMap<number, Sign> {
  const captions = new Map<number, Sign>();
  for (const [place, { sign }] of passages.entries()) {
    if (sign.kind !== "furniture" || sign.rule.leadsToCaption !== true) continue;
    if (mayBeCaption(passages[place + 1])) captions.set(place + 1, CAPTION);
  }
  return captions;
}

function mayBeCaption(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.words > LONGEST_CAPTION) return false;
  return passage.sign.kind === "short" || passage.sign.kind === "prose";
}
