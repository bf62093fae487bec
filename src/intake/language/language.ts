import type { Direction } from "#article/article.ts";
import { bestLanguage, clearLanguage } from "./language-score.ts";
import { SCRIPTS, type Script } from "./language-scripts.ts";

/** UTF-16 code units looked at for the direction; it is settled long before. */
const DIRECTION_SAMPLE = 10_000;

/**
 * UTF-16 code units looked at for the language, in parts from all over the text: a menu in another
 * language often stands above it.
 */
const SAMPLE_PARTS = 4;
const SAMPLE_PART_LENGTH = 250;

/** Fewer letters are a name or a shout, not a sentence; a sign of a word counts as three. */
const LEAST_LETTERS = 10;

/** Of Chinese and Japanese signs, the share of kana that Japanese prose never falls below. */
const LEAST_KANA_SHARE = 0.1;

const LETTER = /\p{L}/u;

/** Characters of the scripts that are written from the right. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const LAST_OF_UNITS = 0xffff;

/** What a character is to the direction. */
const SIDE = { unknown: 0, none: 1, left: 2, right: 3 } as const;

/** By code unit: its side, or `unknown` as long as nobody has asked. */
const SIDES = new Uint8Array(0x10000);

const HAN = SCRIPTS.findIndex(({ name }) => name === "Han");
const KANA = SCRIPTS.findIndex(({ name }) => name === "Kana");

/** Blocks of all these scripts; most texts have none of their characters, which is told at once. */
const MAY_BE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud83a]/;

/** By UTF-16 code unit: 1 + the script's place in the table, or 0. */
const SCRIPT_OF_UNIT = tabulate();

/**
 * The language of a text as a BCP 47 tag without region, or null when the text is too short or
 * undecided. The script of most letters decides; within a script, common words and special letters.
 * Chinese is `zh` in both of its scripts, Norwegian `nb` or `nn`, Croatian and Bosnian `hr`.
 */
export function detectLanguage(text: string): string | null {
  const parts = samplePartsOf(text).map((part) => part.normalize());
  const sample = parts.join("\n");
  const script = scriptOf(sample);
  if (script === null) return null;
  const { languages } = script;
  if (typeof languages === "string") return languages;
  const half = parts.filter((_, place) => place % 2 === 0).join("\n");
  // A text that is too short for parts is one.
  const clear = parts.length === 1 ? null : clearLanguage(half, languages);
  return clear ?? bestLanguage(sample, languages);
}

/** The side a text starts from: that of most of its letters. */
export function detectDirection(text: string): Direction {
  const sample = text.slice(0, DIRECTION_SAMPLE);
  if (!MAY_BE_RIGHT_TO_LEFT.test(sample)) return "ltr";
  // More letters from the right than from the left.
  let lead = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const point = sample.codePointAt(at) ?? 0;
    if (point > LAST_OF_UNITS) at += 1;
    const side = sideOf(point);
    if (side === SIDE.right) lead += 1;
    else if (side === SIDE.left) lead -= 1;
  }
  return lead > 0 ? "rtl" : "ltr";
}

function sideOf(point: number): number {
  const known = SIDES[point] ?? SIDE.unknown;
  if (known !== SIDE.unknown) return known;
  const side = lookUpSide(String.fromCodePoint(point));
  if (point <= LAST_OF_UNITS) SIDES[point] = side;
  return side;
}

function lookUpSide(character: string): number {
  if (!LETTER.test(character)) return SIDE.none;
  return RIGHT_TO_LEFT.test(character) ? SIDE.right : SIDE.left;
}

function samplePartsOf(text: string): readonly string[] {
  const length = SAMPLE_PARTS * SAMPLE_PART_LENGTH;
  if (text.length <= length) return [text];
  const step = (text.length - SAMPLE_PART_LENGTH) / (SAMPLE_PARTS - 1);
  const starts = Array.from({ length: SAMPLE_PARTS }, (_, index) => Math.floor(index * step));
  return starts.map((start) => text.slice(start, start + SAMPLE_PART_LENGTH));
}

/** The script of most of a text, or null where there are too few letters. */
function scriptOf(sample: string): Script | null {
  const counts = countScripts(sample);
  const weights = SCRIPTS.map(({ weight }, place) => (counts[place + 1] ?? 0) * weight);
  const [han = 0, kana = 0] = [weights[HAN], weights[KANA]];
  const isJapanese = kana >= LEAST_KANA_SHARE * (han + kana);
  weights[HAN] = isJapanese ? 0 : han + kana;
  weights[KANA] = isJapanese ? han + kana : 0;
  const most = Math.max(...weights);
  return most < LEAST_LETTERS ? null : (SCRIPTS[weights.indexOf(most)] ?? null);
}

/** By 1 + the script's place in the table: its letters in a text. */
function countScripts(sample: string): Uint32Array {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  for (let index = 0; index < sample.length; index += 1) {
    const script = SCRIPT_OF_UNIT[sample.charCodeAt(index)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return counts;
}

function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [place, { ranges }] of SCRIPTS.entries()) {
    for (const [first, last] of ranges) table.fill(place + 1, first, last + 1);
  }
  return table;
}
