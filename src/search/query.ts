import { fold, sourceRange, type Folded } from "#article/fold.ts";
import { compoundsOf, type Compound, type Part } from "./compounds.ts";
import { joinedLine, lineText, splitLine, type Line, type Word } from "./lines.ts";

/** What is looked for in the lines of a text, with how much of it only marks a word's edge. */
export type Needle = { readonly text: string; readonly lead: number; readonly trail: number };

/** One word of a query: it occurs where any of its needles does. */
export type Term = {
  /** As the reader typed it. */
  readonly word: string;
  readonly needles: readonly Needle[];
};

/** All terms must occur. No term means that nothing is asked for. */
export type Query = readonly Term[];

/** A query of more words is a pasted text: the words beyond would cost time and tell nothing. */
export const MAX_TERMS = 32;

/**
 * Reads what a reader typed, whatever it is; never throws.
 *
 * - Words are separated by spaces and punctuation. A sign with no word (emoji, brackets) counts
 *   for nothing.
 * - A word is found as a whole word, however its joiners are written: `kan'ani`, `Kan’ani`,
 *   `Kanani`; `amir-abdollahian` as one word, or as two that follow each other.
 * - The last word is also found as the beginning of one, unless white space follows it.
 * - In scripts without spaces a word is found anywhere.
 * - The first `MAX_TERMS` different words count.
 */
export function parseQuery(query: string): Query {
  const folded = fold(query);
  const compounds = compoundsOf(folded.text);
  const typing = !folded.text.endsWith(" ");
  const terms = new Map<string, Term>();
  for (const [place, compound] of compounds.entries()) {
    if (terms.size === MAX_TERMS) break;
    const needles = needlesOf(folded.text, compound, typing && place === compounds.length - 1);
    const key = needles.map((needle) => needle.text).join("\n");
    if (!terms.has(key)) terms.set(key, { word: wordAsTyped(query, folded, compound), needles });
  }
  return [...terms.values()];
}

function needlesOf(folded: string, compound: Compound, typing: boolean): readonly Needle[] {
  const { parts } = compound;
  const split = needleOf(folded, splitLine(compound), typing);
  const joined = needleOf(folded, joinedLine(parts), typing && !isAcronym(folded, parts));
  return split.text === joined.text ? [split] : [joined, split];
}

function needleOf(folded: string, line: Line, typing: boolean): Needle {
  const lead = isUnspaced(line.at(0)) ? 0 : 1;
  const trail = typing || isUnspaced(line.at(-1)) ? 0 : 1;
  const text = lineText(folded, line);
  return { text: text.slice(1 - lead, text.length - 1 + trail), lead, trail };
}

function isUnspaced(word: Word | undefined): boolean {
  return word?.[0]?.unspaced === true;
}

/** Whoever types U.S. means US, not all words that begin with it, as "used" does. */
function isAcronym(folded: string, parts: readonly Part[]): boolean {
  const before = parts.slice(0, -1);
  return (
    before.length > 0 &&
    parts.every((part) => part.to - part.from === 1) &&
    before.every((part) => folded.charAt(part.to) === ".")
  );
}

function wordAsTyped(query: string, folded: Folded, { parts }: Compound): string {
  const { start, end } = sourceRange(folded, parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0);
  return query.slice(start, end);
}
