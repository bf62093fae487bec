import { AGENCIES } from "./byline-words.ts";
import { CREDIT_ENDINGS } from "./caption-words.ts";
import { isNewsroom, isOutlet } from "./outlets.ts";

/** A name, a word for "with" and what is behind it: `Le Quotidien avec AFP`, `Ana Bell with Reuters`. */
const LINE =
  /^(\S.{1,40}?),? (?:avec|with|con|com|amb|cu|con l['’]|avec l['’]|con la|con el) ?(\S.{1,40})$/u;
const LONGEST_LINE = 80;

/** What parts one agency from the next. */
const BETWEEN = /,? (?:et|and|y|e|i|și) |, ?/u;

/** Agencies without their names, as bylines have them. */
const ANY_AGENCIES = new Set(
  "agences agencies agencias agenzie agências agències agenții".split(" "),
);
const NAMED_AGENCIES: ReadonlySet<string> = new Set([...AGENCIES, ...CREDIT_ENDINGS]);

const MOST_WORDS = 5;
const SMALL_WORDS = new Set("de du des d la le of the del della di do da y e".split(" "));
const CAPITALISED = /^\p{Lu}/u;
const ARTICLE = /^(?:Le|La|Les|El|Il|The|O|A) |^L['’]/u;
const SHOUTED_WORD = /\p{Lu}{3}/u;

/**
 * The authors in a line that names them with the agency whose reports they used, or null. A paper's name
 * stays with its agency's, as papers sign such texts.
 */
export function helpedByAgency(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE) return null;
  const [, name = "", agencies = ""] = LINE.exec(line) ?? [];
  if (name === "" || !agencies.split(BETWEEN).every(isAgency)) return null;
  if (isNewsroom(name)) return [];
  if (isOutletName(name)) return [line];
  return isFullName(name) ? [name] : null;
}

function isAgency(text: string): boolean {
  return NAMED_AGENCIES.has(text) || ANY_AGENCIES.has(text);
}

function isOutletName(name: string): boolean {
  if (!areCapitalised(name)) return false;
  return ARTICLE.test(name) || SHOUTED_WORD.test(name) || isOutlet(name);
}

/** A word alone before "with" may be a thing done with an agency: `Interview avec AFP`. */
function isFullName(name: string): boolean {
  return name.includes(" ") && areCapitalised(name);
}

function areCapitalised(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => CAPITALISED.test(word) || SMALL_WORDS.has(word))
  );
}
