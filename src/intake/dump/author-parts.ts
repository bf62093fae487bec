import { nameBeforeOffice } from "./name-before-office.ts";
import { isOffice } from "./offices.ts";
import { COMMAS, NAME_PREFIX, splitAtConjunctions } from "./split-names.ts";

/**
 * The parts of a byline behind its word of authorship, with commas and "and" between them, without an office that is run
 * into a name, `Ana BellFood & Drink Editor`, or stands behind the name that "and" joins: `Ana Bell and Tom Roe Harbour Staff`.
 */
export function authorParts(written: string): readonly string[] {
  return withoutGluedOffice(written)
    .split(COMMAS)
    .flatMap((names) => splitAtConjunctions(names).map(withoutOffice))
    .filter((part) => part !== "");
}

/** Behind a comma an office of its own may stand, behind "and" a person. */
function withoutOffice(part: string, index: number): string {
  return index === 0 ? part : (nameBeforeOffice(part, true) ?? part);
}

/** A word that scraping has run into the one behind it. */
const SEAM = /\p{Ll}(?=\p{Lu}\p{Ll}{2})/gu;

/** The same without classes of Unicode, which tells at once that most bylines have none. */
const ANY_SEAM = /[^\s\-'’.][A-Z\u00c0-\uffff]/;

const FULL_NAME = /\S \S+$/u;

function withoutGluedOffice(text: string): string {
  if (!ANY_SEAM.test(text)) return text;
  for (const { index } of text.matchAll(SEAM)) {
    const name = text.slice(0, index + 1);
    const isName = FULL_NAME.test(name) && !NAME_PREFIX.test(name);
    if (isName && isOffice(text.slice(index + 1))) return name;
  }
  return text;
}
