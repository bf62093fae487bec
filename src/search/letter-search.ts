import { kindAt } from "./characters.ts";
import type { Needle } from "./query.ts";

/** Looks at a folded text. */
export type LetterSearch = (folded: string) => boolean;

const made = new WeakMap<Needle, LetterSearch>();

/** The `letterSearch` of a needle, made once, since a query asks many texts. */
export function letterSearchFor(needle: Needle): LetterSearch {
  const search = made.get(needle) ?? letterSearch(needle.text);
  made.set(needle, search);
  return search;
}

/**
 * Whether the letters of a needle follow each other in a text, whatever stands between them: so they do
 * wherever it occurs, and hardly anywhere else. Linear, without making a new text (Knuth, Morris and
 * Pratt 1977).
 */
function letterSearch(needle: string): LetterSearch {
  const letters = Array.from(needle.split("").keys())
    .filter((at) => kindAt(needle, at) !== "other")
    .map((at) => needle.charAt(at))
    .join("");
  const fallbacks = fallbacksOf(letters);
  return (folded) => {
    let matched = 0;
    for (let at = 0; at < folded.length && matched < letters.length; at += 1) {
      if (matched === 0) {
        at = folded.indexOf(letters.charAt(0), at);
        if (at === -1) return false;
        matched = 1;
      } else if (folded.charCodeAt(at) === letters.charCodeAt(matched)) {
        matched += 1;
      } else if (kindAt(folded, at) !== "other") {
        matched = matchedAfter(letters, fallbacks, matched, folded.charCodeAt(at));
      }
    }
    return matched === letters.length;
  };
}

/** How many letters are matched after one more. */
function matchedAfter(
  letters: string,
  fallbacks: readonly number[],
  before: number,
  letter: number,
): number {
  let matched = before;
  while (matched > 0 && letters.charCodeAt(matched) !== letter)
    matched = fallbacks[matched - 1] ?? 0;
  return letters.charCodeAt(matched) === letter ? matched + 1 : matched;
}

/** By place: how many of the first letters end there too. */
function fallbacksOf(letters: string): readonly number[] {
  const fallbacks = [0];
  for (let place = 1; place < letters.length; place += 1) {
    const before = fallbacks[place - 1] ?? 0;
    fallbacks.push(matchedAfter(letters, fallbacks, before, letters.charCodeAt(place)));
  }
  return fallbacks;
}
