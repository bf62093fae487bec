import { isWide } from "../spaces.ts";

/** A line that ends inside a word, and one that goes on with it. */
const OPEN_WORD = /\p{L}[-\u2010]$/u;
const SMALL_LETTER = /^\p{Ll}/u;

/** Such lines that a program made, and one in how many: a text's own hyphens seldom end its lines. */
const FEWEST_BROKEN = 3;
const LINES_PER_BROKEN = 12;

/** What becomes of a hyphen at the end of a line that goes on in the next. */
export type Hyphens = "kept" | "dropped";

/** Whether the program that wrapped lines broke words too, or only at hyphens that they have. */
export function hyphensIn(groups: readonly (readonly string[])[]): Hyphens {
  let lines = 0;
  let broken = 0;
  for (const texts of groups) {
    lines += texts.length - 1;
    broken += texts.filter((text, at) => isBroken(text, texts[at + 1])).length;
  }
  return broken >= FEWEST_BROKEN && broken * LINES_PER_BROKEN >= lines ? "dropped" : "kept";
}

/**
 * Joins lines with spaces, but for Chinese and Japanese, which have none between words, and words
 * that were broken at a hyphen.
 */
export function joinTexts(texts: readonly string[], hyphens: Hyphens = "kept"): string {
  const parts = texts.map((text, at) => {
    const isOpen = hyphens === "dropped" && isBroken(text, texts[at + 1]);
    return separatorBetween(texts[at - 1], text) + (isOpen ? text.slice(0, -1) : text);
  });
  return parts.join("");
}

function separatorBetween(before: string | undefined, text: string): string {
  if (before === undefined || isBroken(before, text)) return "";
  return isWide(before.slice(-1)) && isWide(text.slice(0, 1)) ? "" : " ";
}

/** Whether a line ends inside a word that goes on in the next. */
export function isBroken(text: string, next: string | undefined): boolean {
  return next !== undefined && OPEN_WORD.test(text) && SMALL_LETTER.test(next);
}
