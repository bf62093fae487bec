import { foldLine } from "./fold-line.ts";

/**
 * Tells of a place in a line, as it is written, whether one of some folded texts may start
 * there. It is never wrong when it says no, which it says of most places without making any text.
 */
export type StartFilter = (line: string, at: number) => boolean;

/** Letters that are looked up one after the other: behind so many hardly a text is left that a line goes on with otherwise. */
const KEY_LETTERS = 8;

/** Codes that these letters make: enough that few others share one. */
const CODES = 2 ** 16;

/** What stands for a number in a folded text: it may be any number of digits. */
const NUMBER = "#".charCodeAt(0);

/** What stands for a code unit that folds to several or none, or to another among others. */
const UNSURE = 0xffff;

/** What stands behind a line. */
const END = 1;

const UNSURE_CHARACTER = /[\p{M}\p{Cs}Σ]|[^\S ]/u;

const SPACE = 0x20;
const COLON = 0x3a;

/** By code unit: the one it folds to, or 0 as long as nobody has asked. */
const FOLDED = new Uint16Array(0x10000);

/** A filter for texts that are folded already. */
export function createStartFilter(texts: readonly string[]): StartFilter {
  const byKey = Map.groupBy(texts, keyOf);
  const told = tabulate(texts);
  const mayStart = (line: string, at: number, key: number): boolean =>
    byKey.get(key)?.some((text) => mayGoOn(line, at, text)) === true;
  return (line, at) => {
    let code = 0;
    for (let length = 1; length <= KEY_LETTERS; length += 1) {
      const unit = foldedUnit(line, at + length - 1);
      if (unit === UNSURE) return true;
      code = codeOf(code, unit);
      const bits = (told[code] ?? 0) >> length;
      if ((bits & ENDS) !== 0 && mayStart(line, at, length * CODES + code)) return true;
      if ((bits & GOES_ON) === 0) return false;
    }
    return false;
  };
}

/** Bits for a start of one letter, in their places; those for each further letter stand one higher. */
const GOES_ON = 1;
const ENDS = 1 << KEY_LETTERS;

/**
 * By code of a start: for each number of its letters whether some text goes on behind it, and whether one is told by it
 * alone. Most places of a line are told by two or three letters.
 */
function tabulate(texts: readonly string[]): Uint32Array {
  const told = new Uint32Array(CODES);
  for (const text of texts) {
    const letters = keyLetters(text);
    let code = 0;
    for (let length = 1; length <= letters; length += 1) {
      code = codeOf(code, text.charCodeAt(length - 1));
      const bit = length === letters ? ENDS : GOES_ON;
      told[code] = (told[code] ?? 0) | (bit << length);
    }
  }
  return told;
}

/** The code of the letters by which a text is looked up, and their number. */
function keyOf(text: string): number {
  const letters = keyLetters(text);
  let code = 0;
  for (let at = 0; at < letters; at += 1) code = codeOf(code, text.charCodeAt(at));
  return letters * CODES + code;
}

/** How many letters that is: none behind a number, which may be of any length. */
function keyLetters(text: string): number {
  const number = text.indexOf("#");
  return Math.min(KEY_LETTERS, number === -1 ? text.length : number + 1);
}

function codeOf(before: number, unit: number): number {
  return (before * 31 + unit) & (CODES - 1);
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
  if (unit === SPACE && isFoldedAway(line.charCodeAt(at + 1))) return UNSURE;
  const known = FOLDED[unit] ?? 0;
  return known === 0 ? learnUnit(unit) : known;
}

/** Whether a space before a unit is folded away: before another one, or a colon. */
function isFoldedAway(next: number): boolean {
  return next === SPACE || next === COLON;
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
