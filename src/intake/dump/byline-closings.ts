import type { WordsByLanguage } from "../dates/dates-labels.ts";
import { readName } from "./byline-names.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { splitNames } from "./split-names.ts";

/** Words behind a name that say it is the author's, in languages that put "by" there: `Ana Bell tarafından`. */
const BYLINE_CLOSINGS: WordsByLanguage = {
  tr: "tarafından|tarafından yazıldı|tarafından gönderildi|tarafından yayınlandı|tarafından yayımlandı|tarafından eklendi|tarafından paylaşıldı",
  az: "tərəfindən|tərəfindən yazılıb|tərəfindən paylaşılıb",
  hi: "द्वारा",
};

const MOST_CLOSING_WORDS = 2;
const FEWEST_NAME_WORDS = 2;
const LONGEST_LINE = 60;

const CLOSINGS = foldedSet(BYLINE_CLOSINGS);
const LAST_LETTERS = new Set([...CLOSINGS].map((closing) => closing.slice(-1)));

/** The authors in front of such a word, each with a first and a last name; or null. */
export function closedByline(text: string): readonly string[] | null {
  if (text.length > LONGEST_LINE || !LAST_LETTERS.has(foldPhrase(text.slice(-1)))) return null;
  const words = text.split(" ");
  for (let count = MOST_CLOSING_WORDS; count > 0; count -= 1) {
    if (!CLOSINGS.has(foldPhrase(words.slice(-count).join(" ")))) continue;
    return fullNamesIn(words.slice(0, -count).join(" "));
  }
  return null;
}

function fullNamesIn(text: string): readonly string[] | null {
  const parts = splitNames(text);
  const names = parts.flatMap((part) => readName(part) ?? []);
  const isSure = names.length > 0 && names.length === parts.length && parts.every(isFullName);
  return isSure ? names : null;
}

function isFullName(part: string): boolean {
  return part.split(" ").length >= FEWEST_NAME_WORDS;
}
