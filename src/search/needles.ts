import type { Compound } from "./compounds.ts";
import { joinedLine, lineText, splitLine, type Line, type Word } from "./lines.ts";
import type { Needle } from "./query.ts";

/**
 * The spellings of words that follow each other, at most two: with all joiners left out, and with all
 * words cut at them. `unfinished`: of the last word the beginning is enough.
 */
export function needlesOf(
  folded: string,
  compounds: readonly Compound[],
  unfinished: boolean,
): readonly Needle[] {
  const split = compounds.flatMap(splitLine);
  const joined = compounds.flatMap(({ parts }) => joinedLine(parts));
  const splitNeedle = needleOf(folded, split, unfinished);
  if (joined.length === split.length) return [splitNeedle];
  const isOpen = unfinished && !isAcronym(folded, compounds.at(-1));
  return [needleOf(folded, joined, isOpen), splitNeedle];
}

function needleOf(folded: string, line: Line, unfinished: boolean): Needle {
  const lead = isUnspaced(line.at(0)) ? 0 : 1;
  const trail = unfinished || isUnspaced(line.at(-1)) ? 0 : 1;
  const text = lineText(folded, line);
  return { text: text.slice(1 - lead, text.length - 1 + trail), lead, trail };
}

function isUnspaced(word: Word | undefined): boolean {
  return word?.[0]?.unspaced === true;
}

/** Whoever types U.S. means US, not all words that begin with it, as "used" does. */
function isAcronym(folded: string, { parts }: Pick<Compound, "parts"> = { parts: [] }): boolean {
  const before = parts.slice(0, -1);
  return (
    before.length > 0 &&
    parts.every((part) => part.to - part.from === 1) &&
    before.every((part) => folded.charAt(part.to) === ".")
  );
}
