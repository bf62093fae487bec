import { CONJUNCTIONS, GIVEN_NAMES } from "./byline-words.ts";

export const COMMAS = /\s*[,،，、;]\s*/u;

/** The parts of a text of names with commas and "and" between them. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(COMMAS)
    .flatMap(splitAtConjunctions)
    .filter((part) => part !== "");
}

/** The parts of a text with "and" between them; where a name may stand, `Y` and `Ed` are given names. */
export function splitAtConjunctions(text: string): readonly string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(" ")) {
    if (isConjunction(word, parts.at(-1)?.length === 0)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(" "));
}

function isConjunction(word: string, opensName: boolean): boolean {
  const small = word.toLowerCase();
  if (!CONJUNCTIONS.has(small)) return false;
  return !(opensName && word !== small && GIVEN_NAMES.has(small));
}
