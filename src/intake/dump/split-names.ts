import { CONJUNCTIONS, GIVEN_NAMES } from "./byline-words.ts";

export const COMMAS = /\s*[,،，、;]\s*/u;

/** Starts of names that have a capital behind them: `McKay`, `LaRue`. */
export const NAME_PREFIX = /(?:^|[\s-])(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|O)$/u;

/** The parts of a text of names with commas and "and" between them, or run together. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(COMMAS)
    .flatMap(splitAtConjunctions)
    .flatMap(splitAtSeam)
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

/** Whether a line is nothing but a word between two names: `and`. */
export function isConjunctionAlone(text: string): boolean {
  return CONJUNCTIONS.has(text.toLowerCase());
}

function isConjunction(word: string, opensName: boolean): boolean {
  const small = word.toLowerCase();
  if (!CONJUNCTIONS.has(small)) return false;
  return !(opensName && word !== small && GIVEN_NAMES.has(small));
}

/** Two full names that scraping has run together: `Ana BellTom Roe`. */
const RUN_TOGETHER =
  /^(\p{Lu}[^\s]* (?:\S+ )?\p{Lu}\S*\p{Ll})(\p{Lu}\p{Ll}\S* \p{Lu}\S*(?: \S+)?)$/u;
const LONGEST_TWO_NAMES = 80;
const ANY_SEAM = /[^A-Z\s\-'’.][A-Z\u00c0-\uffff]/;

function splitAtSeam(part: string): readonly string[] {
  if (part.length > LONGEST_TWO_NAMES || !ANY_SEAM.test(part)) return [part];
  const [, first = "", second = ""] = RUN_TOGETHER.exec(part) ?? [];
  return first === "" || NAME_PREFIX.test(first) ? [part] : [first, second];
}
