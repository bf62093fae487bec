import { spacedWords } from "./prose.ts";

/** A few words with an arrow behind them, which lead to another page. */
export const ARROW_LINK_RULE = {
  name: "link with an arrow",
  reason: "A few words with an arrow behind them, which lead to another page.",
} as const;

/** Words and arrow; a closing quotation mark has its opening one before it, or a sentence's end. */
const ARROW = /^[^«»‹›.!?…]{2,40}[^«»‹›.!?…,;: ] [»›]$/u;

const LONGEST = 44;
const MOST_WORDS = 4;

/** Whether a line is a link such as `United Harbours »`. */
export function isArrowLink(text: string): boolean {
  return text.length <= LONGEST && ARROW.test(text) && spacedWords(text) <= MOST_WORDS;
}
