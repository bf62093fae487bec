import { foldText } from "#article/fold.ts";
import { kindAt } from "./characters.ts";
import {
  compoundAt,
  compoundsOf,
  endOfRun,
  isWholeAt,
  spanOf,
  type Compound,
  type Part,
} from "./compounds.ts";

/** A word as the filter compares it: parts that are read as one. */
export type Word = readonly Part[];

/** Words that follow each other. Nothing is ever found across two lines. */
export type Line = readonly Word[];

const POSSESSIVE = "s";

/**
 * The ways to read a folded text: one line with all its words cut at joiners, then one short line
 * for every other spelling of a word in it (Kan'ani: `kan ani` in the first line, `kanani` in one
 * of its own).
 */
export function linesOf(folded: string): readonly Line[] {
  const compounds = compoundsOf(folded);
  const split = compounds.flatMap(splitLine);
  return [split, ...compounds.flatMap((compound) => otherSpellings(folded, compound))];
}

/** The text of a line: every word with exactly one space before and after it. */
export function lineText(folded: string, line: Line): string {
  return ` ${line.map((word) => wordText(folded, word)).join(" ")} `;
}

/** What the needles of a query are looked for in: the lines with line breaks between. */
export function haystackText(folded: string, lines: readonly Line[]): string {
  return lines.map((line) => lineText(folded, line)).join("\n");
}

/**
 * The haystack of a text as written: `haystackText` of its `linesOf`, without making all words first,
 * since whole libraries are read so.
 */
export function haystackOf(text: string): string {
  const folded = foldText(text);
  const words: string[] = [];
  const others: string[] = [];
  let at = 0;
  while (at < folded.length) {
    if (kindAt(folded, at) === "other") {
      at += 1;
      continue;
    }
    const end = endOfRun(folded, at);
    if (isWholeAt(folded, end)) {
      words.push(folded.slice(at, end));
      at = end;
      continue;
    }
    const compound = compoundAt(folded, at);
    for (const { from, to } of compound.parts) words.push(folded.slice(from, to));
    for (const line of otherSpellings(folded, compound)) others.push(lineText(folded, line));
    at = spanOf([compound]).to;
  }
  return [` ${words.join(" ")} `, ...others].join("\n");
}

/** A compound's parts as words of their own. */
export function splitLine(compound: Compound): Line {
  return compound.parts.map((part) => [part]);
}

/** A compound read without its joiners. Between two scripts there is a new word all the same. */
export function joinedLine(parts: readonly Part[]): Line {
  const words: Part[][] = [];
  for (const part of parts) {
    const word = words.at(-1);
    if (word !== undefined && part.joined && part.unspaced === word[0]?.unspaced) word.push(part);
    else words.push([part]);
  }
  return words;
}

/** All that a compound can be read as: its parts as words, then its other spellings. */
export function readingsOf(folded: string, compound: Compound): readonly Line[] {
  return [splitLine(compound), ...otherSpellings(folded, compound)];
}

function otherSpellings(folded: string, compound: Compound): readonly Line[] {
  const { parts, bareEnd } = compound;
  const last = parts.at(-1);
  if (last === undefined || (parts.length === 1 && last.to === bareEnd)) return [];
  const lines = [joinedLine(parts)].filter((line) => line.length < parts.length);
  if (isPossessive(folded, last)) lines.push(joinedLine(parts.slice(0, -1)));
  if (last.to !== bareEnd) lines.push([[{ ...last, to: bareEnd }]]);
  return lines;
}

/** English hangs an 's on any name; the name before it is still a word: Kan'ani's, Kanani. */
function isPossessive(folded: string, last: Part): boolean {
  return folded.charAt(last.from - 1) === "'" && folded.slice(last.from, last.to) === POSSESSIVE;
}

/** A word without what stands between its parts. */
export function wordText(folded: string, word: Word): string {
  return word.map((part) => folded.slice(part.from, part.to)).join("");
}
