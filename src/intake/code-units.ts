/**
 * What a UTF-16 code unit is, as bits. A table tells it many times faster than a pattern with
 * properties of Unicode, which costs most in scripts beyond Latin.
 */
export const UNIT = {
  /** A letter or a mark. */
  letter: 1,
  /** A decimal digit of any script. */
  digit: 2,
  capital: 4,
  small: 8,
  /** Half of a pair, which only together are a letter or not. */
  half: 16,
} as const;

const PATTERNS = [
  { bit: UNIT.letter, pattern: /[\p{L}\p{M}]/u },
  { bit: UNIT.digit, pattern: /\p{Nd}/u },
  { bit: UNIT.capital, pattern: /\p{Lu}/u },
  { bit: UNIT.small, pattern: /\p{Ll}/u },
  { bit: UNIT.half, pattern: /\p{Cs}/u },
] as const;

const ASKED = 32;

/** By code unit: `ASKED` and its bits, or 0 as long as nobody has asked. */
const BITS = new Uint8Array(0x10000);

/** The bits of the code unit at a place in a text; 0 behind its end. */
export function unitBits(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const known = BITS[unit] ?? 0;
  return known === 0 ? learnBits(unit) : known;
}

function learnBits(unit: number): number {
  const character = String.fromCharCode(unit);
  let bits: number = ASKED;
  for (const { bit, pattern } of PATTERNS) if (pattern.test(character)) bits |= bit;
  BITS[unit] = bits;
  return bits;
}

const LAST_OF_UNITS = 0xffff;
const FIRST_SECOND_HALF = 0xdc00;
const LETTER = /[\p{L}\p{M}]/u;

/** Whether a letter or mark, or half of one, stands at a place in a text; none stands behind its end. */
export function isLetterAt(text: string, at: number): boolean {
  const bits = unitBits(text, at);
  return (bits & UNIT.half) === 0 ? (bits & UNIT.letter) !== 0 : isHalfOfLetter(text, at);
}

function isHalfOfLetter(text: string, at: number): boolean {
  const isSecond = text.charCodeAt(at) >= FIRST_SECOND_HALF;
  const point = text.codePointAt(isSecond ? at - 1 : at) ?? 0;
  return point > LAST_OF_UNITS && LETTER.test(String.fromCodePoint(point));
}
