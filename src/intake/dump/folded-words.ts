import type { WordsByLanguage } from "../dates/dates-labels.ts";
import { foldWord } from "../dates/dates-tokens.ts";

/** A phrase as it is compared: case, marks and letter forms do not matter. */
export function foldPhrase(text: string): string {
  return text.split(" ").map(foldWord).join(" ");
}

/** The phrases of all languages, folded. */
export function foldedSet(words: WordsByLanguage): ReadonlySet<string> {
  return new Set(Object.values(words).flatMap((row) => row.split("|").map(foldPhrase)));
}
