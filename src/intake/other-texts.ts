import type { Removal } from "#article/article.ts";

/** Words that make a field a text for readers; what is shorter is a state, a key or a name. */
const TEXT_WORDS = 4;

/** What ends a teaser that was cut. */
const CUT = / *(?:\u2026|\.\.\.|\[(?:\u2026|\.\.\.)\])$/;

/** Whether a text ends as teasers do that were cut. */
export function isCutShort(text: string): boolean {
  return CUT.test(text);
}

/**
 * Texts that a record has beside its article's, such as a summary that is no part of it, as left out.
 * @param texts Each on one line.
 * @param shown The texts of the article.
 */
export function otherTexts(
  texts: readonly string[],
  shown: readonly string[],
  line: number,
): readonly Removal[] {
  const article = shown.join(" ").replaceAll("\n", " ");
  const others = texts.filter((text) => {
    const isText = text.split(" ", TEXT_WORDS).length === TEXT_WORDS;
    return isText && !article.includes(text.replace(CUT, ""));
  });
  return [...new Set(others)].map((text) => otherText(text, line));
}

function otherText(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "other field",
    reason: "The record says it beside the article's text.",
    confidence: "likely",
  };
}
