import { readByline } from "./byline.ts";

/** A word for `by` that scraping has run into the name behind it; `Di` and `De` begin names themselves. */
const GLUED = /^(?:By|Por|Par|Von|Door|Oleh)(?=\p{Lu}\p{Ll}+[-'’\p{L}]* \p{Lu})/u;
const LONGEST_LINE = 100;

/** The authors of a line that starts with a word for `by` run into a full name, `ByAna Bell`; null for any other. */
export function gluedOpening(line: string, language: string | null): readonly string[] | null {
  const [word] = line.length > LONGEST_LINE ? [] : (GLUED.exec(line) ?? []);
  if (word === undefined) return null;
  const byline = readByline(`${word} ${line.slice(word.length)}`, { language });
  const isNamed = byline?.isMarked === true && byline.authors[0]?.includes(" ") === true;
  return isNamed ? byline.authors : null;
}
