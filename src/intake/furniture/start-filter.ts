import { foldLine } from "./fold-line.ts";

/**
 * Tells of a place in a tidy line, as it is written, whether one of some folded texts may start
 * there. It is never wrong when it says no, which it says of most places without making any text.
 */
export type StartFilter = (line: string, at: number) => boolean;

/** Letters that are compared first, and how many codes there are, of theirs or of one. */
const KEY_LETTERS = 3;
const CODES = 2 ** 16;

/** What stands for a number in a folded text: it may be any number of digits. */
const NUMBER = "#".charCodeAt(0);

/** What stands for a code unit that folds to several or none, or to another at a word's end. */
const UNSURE = 0xffff;

/** What stands behind a line. */
const END = 1;

const UNSURE_CHARACTER = /[\p{M}\p{Cs}Σ]/u;

/** By code unit: the one it folds to, or 0 as long as nobody has asked. */
const FOLDED = new Uint16Array(0x10000);

/** A filter for texts that are folded already. */
export function createStartFilter(texts: readonly string[]): StartFilter {
  const byCode = Map.groupBy(texts.filter(hasKey), keyCode);
  const isKey = marked(byCode.keys());
  const isFirst = marked(texts.filter((text) => !hasKey(text)).map((text) => text.charCodeAt(0)));
  return (line, at) => {
    const first = foldedUnit(line, at);
    const second = foldedUnit(line, at + 1);
    const third = foldedUnit(line, at + 2);
    if (first === UNSURE || second === UNSURE || third === UNSURE) return true;
    const code = codeOf(first, second, third);
    if (isFirst[first] === 1) return true;
    if (isKey[code] === 0) return false;
    return byCode.get(code)?.some((text) => mayGoOn(line, at, text)) === true;
  };
}

function marked(codes: Iterable<number>): Uint8Array {
  const table = new Uint8Array(CODES);
  for (const code of codes) table[code] = 1;
  return table;
}

/** Whether a text has letters enough to be looked up by them; a number may be of any length. */
function hasKey(text: string): boolean {
  return text.length >= KEY_LETTERS && !text.slice(0, KEY_LETTERS - 1).includes("#");
}

function keyCode(text: string): number {
  return codeOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
}

function codeOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (CODES - 1);
}

function mayGoOn(line: string, at: number, text: string): boolean {
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = foldedUnit(line, at + offset);
    if (unit === UNSURE) return true;
    if (unit !== text.charCodeAt(offset)) return false;
    if (unit === NUMBER) return true;
  }
  return true;
}

/** The code unit that one of a line folds to, or `UNSURE`. */
export function foldedUnit(line: string, at: number): number {
  if (at >= line.length) return END;
  const unit = line.charCodeAt(at);
  const known = FOLDED[unit] ?? 0;
  return known === 0 ? learnUnit(unit) : known;
}

function learnUnit(unit: number): number {
  const folded = foldUnit(String.fromCharCode(unit));
  FOLDED[unit] = folded;
  return folded;
}

function foldUnit(character: string): number {
  if (UNSURE_CHARACTER.test(character)) return UNSURE;
  // Between letters, since a line is folded without the spaces at its ends.
  const folded = foldLine(`a${character}a`);
  return folded.length === "a a".length ? folded.charCodeAt(1) : UNSURE;
}
