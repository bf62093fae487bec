import { BYLINE_OPENINGS, OTHER_HANDS } from "./byline-words.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { NEEDS_COLON } from "./own-openings.ts";

/** Folded words of authorship: `by`, `written by`. */
export const WORDS_OF_AUTHORSHIP: ReadonlySet<string> = foldedSet(BYLINE_OPENINGS);

/** The same with those that count before a colon alone. */
export const OPENINGS: ReadonlySet<string> = new Set([...WORDS_OF_AUTHORSHIP, ...NEEDS_COLON]);

/** Folded words for another hand than the author's: `edited by`. */
export const OTHERS: ReadonlySet<string> = foldedSet(OTHER_HANDS);

/** The first words of both: most lines start otherwise. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...OPENINGS, ...OTHERS].map((opening) => opening.split(" ")[0] ?? ""),
);

const LONGEST_OPENING = 30;

/** Whether a line is a word of authorship alone, whose name stands on the next line: `By`. */
export function isBylineOpening(line: string): boolean {
  if (line.length > LONGEST_OPENING) return false;
  const words = line.replace(/ ?[:：]$/u, "");
  return FIRST_WORDS.has(foldWord(words.split(" ", 1)[0] ?? "")) && OPENINGS.has(foldPhrase(words));
}

/** Whether a line starts with a word of authorship, whatever is behind it: `By Harbour Post staff`. */
export function startsLikeByline(line: string): boolean {
  const space = line.indexOf(" ");
  return space > 0 && space < LONGEST_OPENING && FIRST_WORDS.has(foldWord(line.slice(0, space)));
}
