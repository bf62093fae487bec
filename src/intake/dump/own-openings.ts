import { BYLINE_OPENINGS, COLON_OPENINGS } from "./byline-words.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";

/** Openings by language, made when first asked for. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word of authorship is one in the text's own language, where it needs no colon before a
 * full name: `от Ана Белова`, `tekst Ana Bell`.
 * @param folded As `foldPhrase` folds it.
 */
export function isOwnOpening(folded: string, language: string | null): boolean {
  const base = language?.split("-")[0] ?? "";
  const words = BYLINE_OPENINGS[base];
  if (words === undefined) return false;
  const openings = known.get(base) ?? foldedSet({ [base]: words });
  known.set(base, openings);
  return openings.has(folded);
}

/** Words of the shortest name behind such a word, the word with it. */
const FEWEST_WORDS = 3;

/** Words of authorship that need a colon where they are not the text's own, as `foldPhrase` folds them. */
export const NEEDS_COLON: ReadonlySet<string> = new Set([...COLON_OPENINGS].map(foldPhrase));

/** A name without the word of authorship that a line of names and dates has before it: `Από Ανα Μπελ`. */
export function withoutOpening(name: string): string {
  const words = name.split(" ");
  if (words.length < FEWEST_WORDS || !NEEDS_COLON.has(foldPhrase(words[0] ?? ""))) return name;
  return words.slice(1).join(" ");
}
