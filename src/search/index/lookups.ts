import { kindAt } from "../characters.ts";
import type { Needle } from "../query.ts";
import { hasOwnKey, neededGramsOf } from "./term-keys.ts";

/** A word, or the beginning of one, that a text with a needle holds. */
export type NeededWord = { readonly word: string; readonly isBeginning: boolean };

/**
 * The words that every text with a needle holds. `isProof`: a text that holds them holds the needle
 * too; else only the text can tell.
 */
export type NeededWords = { readonly words: readonly NeededWord[]; readonly isProof: boolean };

export function neededWordsOf(needle: Needle): NeededWords {
  const words = needle.text.split(" ").filter((word) => word !== "");
  const [first] = words;
  if (words.length === 1 && first !== undefined) return neededForOne(first, needle.trail === 0);
  const last = words.length - 1;
  const needed = words.flatMap((word, place) => {
    return neededForOne(word, place === last && needle.trail === 0).words;
  });
  const distinct = new Map(needed.map((each) => [`${each.word} ${each.isBeginning}`, each]));
  return { words: [...distinct.values()], isProof: false };
}

/** @param isOpen Whether a longer word that begins with it is meant too. */
function neededForOne(word: string, isOpen: boolean): NeededWords {
  if (kindAt(word, 0) === "word") {
    return { words: [{ word, isBeginning: isOpen }], isProof: hasOwnKey(word) };
  }
  const grams = neededGramsOf(word);
  return {
    words: grams.map((gram) => ({ word: gram, isBeginning: false })),
    isProof: grams.length === 1,
  };
}
