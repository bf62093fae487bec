import { foldText } from "#article/fold.ts";
import { kindAt } from "../characters.ts";
import { compoundAt, endOfRun, isWholeAt, spanOf } from "../compounds.ts";
import { readingsOf, wordText } from "../lines.ts";
import { gramsOf } from "./term-keys.ts";

/**
 * Visits every word under which a text is found, as often as it stands there: the words of all lines
 * that `linesOf` gives, and the pieces of runs without spaces.
 */
export function visitWords(text: string, visit: (word: string) => void): void {
  const folded = foldText(text);
  let at = 0;
  while (at < folded.length) {
    const kind = kindAt(folded, at);
    if (kind === "other") {
      at += 1;
      continue;
    }
    const end = endOfRun(folded, at);
    if (kind === "word" && isWholeAt(folded, end)) {
      visit(folded.slice(at, end));
      at = end;
    } else {
      at = visitCompound(folded, at, visit);
    }
  }
}

/** Visits all readings of the compound at an offset; gives its end. */
function visitCompound(folded: string, at: number, visit: (word: string) => void): number {
  const compound = compoundAt(folded, at);
  for (const line of readingsOf(folded, compound)) {
    for (const word of line) {
      const text = wordText(folded, word);
      if (word[0]?.unspaced === true) gramsOf(text).forEach(visit);
      else visit(text);
    }
  }
  return spanOf([compound]).to;
}
