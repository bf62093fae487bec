import { readByline } from "./byline.ts";
import { WORDS_OF_AUTHORSHIP } from "./byline-openings.ts";
import { foldPhrase } from "./folded-words.ts";

/** Words for `by` that scraping runs into the name behind; `Di` and `De` begin names themselves. */
const ALONE: ReadonlySet<string> = new Set(["by", "por", "par", "von", "door", "oleh"]);

/** Where the name starts that a word of authorship is run into: `ByAna Bell`, `Article rédigé parAna Bell`. */
const SEAM = /^[^\p{Nd}:]{0,28}?\p{Ll}(?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u;

/** Code units of the longest such line. */
const LONGEST_LINE = 100;

/** The authors of a line that starts with a word of authorship run into a full name; null for any other. */
export function gluedOpening(line: string, language: string | null): readonly string[] | null {
  const [opening] = line.length > LONGEST_LINE ? [] : (SEAM.exec(line) ?? []);
  if (opening === undefined || !isOpening(opening)) return null;
  const byline = readByline(`By ${line.slice(opening.length)}`, { language });
  const isNamed = byline?.isMarked === true && byline.authors[0]?.includes(" ") === true;
  return isNamed ? byline.authors : null;
}

function isOpening(written: string): boolean {
  const folded = foldPhrase(written);
  return ALONE.has(folded) || (folded.includes(" ") && WORDS_OF_AUTHORSHIP.has(folded));
}
