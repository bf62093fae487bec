import { foldLine } from "./fold-line.ts";

/**
 * Tells of a place in a line, as it is written, whether one of some folded texts may start
 * there. It is never wrong when it says no, which it says of most places without making any text.
 */
export type StartFilter = (line: string, at: number) => boolean;

/** Letters that are compared first: of a short text fewer. */
const KEY_LETTERS = 4;
const SHORT_KEY_LETTERS = 2;

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
  const byCode = Map.groupBy(texts, keyCode);
  const isKey = new Uint8Array(CODES);
  for (const code of byCode.keys()) isKey[code] = 1;
  const pairs = pairTable(texts);
  const isTriple = tripleTable(texts);
  const isFirst = firstTable(texts);
  const mayStart = (line: string, at: number, code: number): boolean =>
    isKey[code] === 1 && byCode.get(code)?.some((text) => mayGoOn(line, at, text)) === true;
  return (line, at) => {
    const first = foldedUnit(line, at);
    const second = foldedUnit(line, at + 1);
    if (first === UNSURE || second === UNSURE) return true;
    const short = codeOf(first, second);
    const pair = isFirst[first] === 1 ? PAIR.whole : pairs[short];
    if (pair === PAIR.none) return false;
    const third = foldedUnit(line, at + 2);
    if (third === UNSURE) return true;
    if (pair === PAIR.goesOn && isTriple[codeOf(short, third)] === 0) return false;
    const fourth = foldedUnit(line, at + 3);
    if (fourth === UNSURE) return true;
    return (
      mayStart(line, at, codeOf(codeOf(short, third), fourth)) ||
      mayStart(line, at, short) ||
      mayStart(line, at, first)
    );
  };
}

/** What two letters tell: that nothing starts so, that a third one tells more, or all there is to tell. */
const PAIR = { none: 0, goesOn: 1, whole: 2 } as const;

/** By code of two letters: what they tell; most places of a line are told by it. */
function pairTable(texts: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(CODES);
  for (const text of texts) {
    if (text.length < 2) continue;
    const code = codeOf(text.charCodeAt(0), text.charCodeAt(1));
    const told = goesOn(text) ? PAIR.goesOn : PAIR.whole;
    pairs[code] = Math.max(pairs[code] ?? 0, told);
  }
  return pairs;
}

/** By code of three letters: 1 where some text starts so. */
function tripleTable(texts: readonly string[]): Uint8Array {
  const isTriple = new Uint8Array(CODES);
  for (const text of texts.filter(goesOn)) {
    const pair = codeOf(text.charCodeAt(0), text.charCodeAt(1));
    isTriple[codeOf(pair, text.charCodeAt(2))] = 1;
  }
  return isTriple;
}

/** Whether a third letter stands where it does in a line: a number before it may be of any length. */
function goesOn(text: string): boolean {
  return text.length > 2 && !text.slice(0, 2).includes("#");
}

/** By letter: 1 where some text is nothing else, or where a number starts, which may go on anyhow. */
function firstTable(texts: readonly string[]): Uint8Array {
  const isFirst = new Uint8Array(CODES);
  for (const text of texts) {
    const first = text.charCodeAt(0);
    if (text.length === 1 || first === NUMBER) isFirst[first] = 1;
  }
  return isFirst;
}

/** The code of a text's first letters, as many as stand before a number, which may be of any length. */
function keyCode(text: string): number {
  const number = text.indexOf("#");
  const length = number === -1 ? text.length : number + 1;
  let code = text.charCodeAt(0);
  for (let at = 1; at < keyLetters(length); at += 1) code = codeOf(code, text.charCodeAt(at));
  return code;
}

function keyLetters(length: number): number {
  if (length >= KEY_LETTERS) return KEY_LETTERS;
  return length >= SHORT_KEY_LETTERS ? SHORT_KEY_LETTERS : 1;
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
