import { KOREAN_RIGHTS_RULE } from "./asian-notes.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest headline in a list; a longer line is a paragraph without its stop. */
const LONGEST_HEADLINE = 20;

/** Whether a sentence, or a line as long as one, is among some lines. */
export function hasText(lines: readonly Signed[]): boolean {
  return lines.some(
    ({ sign, text, words }) =>
      sign.kind === "prose" || endsSentence(text) || words > LONGEST_HEADLINE,
  );
}

/** Whether a Korean paper says there whose the text is, with no sentence behind: elsewhere it stands between paragraphs. */
export function isLastRights(below: readonly Signed[], index: number): boolean {
  const { sign } = below[index] ?? NOTHING;
  if (sign.kind !== "furniture" || sign.rule !== KOREAN_RIGHTS_RULE) return false;
  return !hasText(below.slice(index + 1));
}
