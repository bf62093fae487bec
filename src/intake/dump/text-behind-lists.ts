import { NOTHING, type Signed } from "./signs.ts";
import { type Topics, topicWords } from "./topic-words.ts";

/** Words that a paragraph has in common with the text above, for it to go on with that. */
const SHARED_WITH_TEXT = 2;

/** Paragraphs above whose words are looked at. */
const PARAGRAPHS_ABOVE = 12;

/**
 * Whether a paragraph behind lists of other articles goes on with the text above them: it says words of that, and
 * none of the headline directly above it, whose summary it would be.
 * @param listStart The place of the list's first line.
 */
export function goesOnWithText(
  passages: readonly Signed[],
  place: number,
  listStart: number,
): boolean {
  const words = topicWords(textAt(passages, place));
  if (countShared(words, topicWords(textAt(passages, place - 1))) > 0) return false;
  const above = passages.slice(0, listStart).filter(({ sign }) => sign.kind === "prose");
  const said = above.slice(-PARAGRAPHS_ABOVE).flatMap(({ text }) => [...topicWords(text)]);
  return countShared(words, new Set(said)) >= SHARED_WITH_TEXT;
}

function textAt(passages: readonly Signed[], place: number): string {
  return (passages[place] ?? NOTHING).text;
}

function countShared(words: Topics, others: Topics): number {
  return Array.from(words).filter((word) => others.has(word)).length;
}
