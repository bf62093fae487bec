import { COMMONEST, isLanguageOf, PROFILES, type Profile } from "./decode-profiles.ts";
import { decodeAs } from "./encodings.ts";
import { isWesternText } from "./western-text.ts";

/**
 * A text, the name of the encoding it was read in, and the mean value of its characters beyond
 * ASCII, at most 1: how much it looks like a language.
 */
export type LegacyText = {
  readonly text: string;
  readonly encoding: string;
  readonly likeness: number;
};

/** Bytes looked at, from the first one beyond ASCII, for texts with few such characters. */
const SAMPLE_BYTES = 8192;

/** Characters beyond ASCII that are enough: some fifty words of a script of its own. */
const SAMPLE_CHARACTERS = 300;

/** Bytes beyond ASCII of one character, a wrong one too: in EUC-JP three, in no encoding more. */
const MOST_BYTES = 4;

/** Mean value, of at most 1, below which no other encoding is believed than the commonest one. */
const LEAST_MEAN = 0.3;

/** How much less than 1 the last common letter is worth than the first, by the profile's kind. */
const RANK_WEIGHT = { alphabet: 1, accents: 0.4, signs: 0 } as const;

/** Values of the other characters; a common one has at most 1. */
const VALUE = {
  /** Of the script, but not among the common signs or accents. */
  regularSign: 0.3,
  regularLetter: 0,
  foreignAccent: -1,
  neutral: 1,
  symbol: -0.5,
  symbolInWord: -2,
  foreign: -1,
  /** A capital after a small letter, or two scripts in one word. */
  brokenWord: -1,
  /** A capital after a capital; whole texts in capitals are rarer than a wrong reading. */
  capitals: -0.3,
  unreadable: -3,
} as const;

/** Stand in all scripts, and at the same bytes in most encodings. */
const NEUTRAL =
  /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u00a7\u00a9\u00ae\u00b0]/u;
const NEUTRAL_IN_WORD = /[\u00a0\u2013\u2014\u2019\u2026]/u;
const LETTER = /[\p{L}\p{M}]/u;
const ASCII_LETTER = /[A-Za-z]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

const UNREADABLE = "\ufffd";
const LAST_OF_ASCII = 0x7f;
const LAST_OF_UNIT = 0xffff;

/** The code point of what stands before and behind a text: a space. */
const OUTSIDE = 0x20;

/** By profile: each common character with its place among them. */
const RANKS: ReadonlyMap<Profile, ReadonlyMap<string, number>> = new Map(
  PROFILES.map((profile) => [
    profile,
    new Map(Array.from(profile.common, (letter, rank) => [letter, rank])),
  ]),
);

/** What a character is, whatever its neighbours. */
type Sign = {
  readonly character: string;
  readonly isLetter: boolean;
  readonly isAsciiLetter: boolean;
  readonly isSmall: boolean;
  readonly isCapital: boolean;
  readonly isNeutral: boolean;
  readonly isNeutralInWord: boolean;
  /** By place of the profile: its value as a letter of it, or `FOREIGN` when it is none. */
  readonly values: Float64Array;
};

const FOREIGN = Number.NaN;

/** By code point the characters that were met, since all readings are of few; at most Unicode's. */
const SIGNS = new Map<number, Sign>();

/** A character beyond ASCII and what its neighbours say of it. */
type Place = {
  readonly sign: Sign;
  readonly before: Sign;
  readonly after: Sign;
  /** Between two letters. */
  readonly isInside: boolean;
  /** A capital after a small letter. */
  readonly breaksCase: boolean;
  /** A capital after a capital. */
  readonly continuesCapitals: boolean;
  readonly touchesAscii: boolean;
  readonly isNeutral: boolean;
};

type CountedPlace = { readonly place: Place; count: number };

/**
 * Reads bytes that are not Unicode. Each encoding's reading of a sample is valued against the
 * languages written in it: their common letters, one script to a word, no symbols inside words.
 * Windows-1252 is taken when no reading looks like any of these languages.
 * @param context Text that stands around the bytes, if any: they are in one of its languages.
 */
export function decodeLegacy(bytes: Uint8Array, context = ""): LegacyText {
  const { encoding, mean } = detectEncoding(sampleOf(bytes), context);
  const sure = isWesternText(encoding, bytes) ? COMMONEST : encoding;
  return { encoding: sure, text: decodeAs(sure, bytes), likeness: mean };
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  // One byte earlier, so that the first character has its neighbour.
  const from = Math.max(0, start - 1);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

type Detected = { readonly encoding: string; readonly mean: number };

function detectEncoding(sample: Uint8Array, context: string): Detected {
  const readings = readAll(sample);
  let best: Detected = { encoding: COMMONEST, mean: LEAST_MEAN };
  for (const [at, profile] of PROFILES.entries()) {
    if (!isLanguageOf(profile, context)) continue;
    if (profile.variantOf !== undefined && profile.variantOf !== best.encoding) continue;
    const mean = meanValue(profile, at, readings.get(profile.encoding) ?? []);
    if (mean > best.mean) best = { encoding: profile.encoding, mean };
  }
  // Hungarian's á is at the same byte as the Spanish one.
  const isSame = decodeAs(best.encoding, sample) === decodeAs(COMMONEST, sample);
  return isSame ? { ...best, encoding: COMMONEST } : best;
}

/** By encoding the places of a sample. */
function readAll(sample: Uint8Array): ReadonlyMap<string, readonly CountedPlace[]> {
  const encodings = new Set(PROFILES.map((profile) => profile.encoding));
  const bytes = sample.subarray(0, lengthNeeded(sample));
  return new Map(
    Array.from(encodings, (encoding) => [encoding, placesOf(decodeAs(encoding, bytes))]),
  );
}

/** Bytes in which the characters that are counted stand, with the one behind, in any encoding. */
function lengthNeeded(sample: Uint8Array): number {
  let left = (SAMPLE_CHARACTERS + 2) * MOST_BYTES;
  let at = 0;
  for (; at < sample.length && left > 0; at += 1) if ((sample[at] ?? 0) > LAST_OF_ASCII) left -= 1;
  return at;
}

/** The first characters beyond ASCII with their neighbours, each different one with its number. */
function placesOf(text: string): readonly CountedPlace[] {
  const places = new Map<Sign, CountedPlace[]>();
  const inOrder: CountedPlace[] = [];
  let left = SAMPLE_CHARACTERS;
  let before = OUTSIDE;
  for (let at = 0; at < text.length && left > 0;) {
    const point = pointAt(text, at);
    at += point > LAST_OF_UNIT ? 2 : 1;
    if (point > LAST_OF_ASCII) {
      const found = countPlace(places, signOf(before), signOf(point), signOf(pointAt(text, at)));
      if (found !== null) inOrder.push(found);
      left -= 1;
    }
    before = point;
  }
  return inOrder;
}

/** Counts a place; gives it when it is the first of its kind. */
function countPlace(
  places: Map<Sign, CountedPlace[]>,
  before: Sign,
  sign: Sign,
  after: Sign,
): CountedPlace | null {
  const same = places.get(sign) ?? [];
  const known = same.find(({ place }) => place.before === before && place.after === after);
  if (known !== undefined) {
    known.count += 1;
    return null;
  }
  const counted = { place: placeOf(before, sign, after), count: 1 };
  if (same.push(counted) === 1) places.set(sign, same);
  return counted;
}

function pointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? OUTSIDE;
}

function signOf(point: number): Sign {
  const known = SIGNS.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const sign = {
    character,
    isLetter: LETTER.test(character),
    isAsciiLetter: ASCII_LETTER.test(character),
    isSmall: SMALL.test(character),
    isCapital: CAPITAL.test(character),
    isNeutral: NEUTRAL.test(character),
    isNeutralInWord: NEUTRAL_IN_WORD.test(character),
    values: Float64Array.from(PROFILES, (profile) => valueIn(profile, character)),
  };
  SIGNS.set(point, sign);
  return sign;
}

function valueIn(profile: Profile, character: string): number {
  const ranks = RANKS.get(profile);
  const rank = ranks?.get(character) ?? ranks?.get(character.toLowerCase());
  if (rank === undefined && !profile.regular.test(character)) return FOREIGN;
  return letterValue(profile, rank);
}

function placeOf(before: Sign, sign: Sign, after: Sign): Place {
  const isInside = before.isLetter && after.isLetter;
  return {
    sign,
    before,
    after,
    isInside,
    breaksCase: sign.isCapital && before.isSmall,
    continuesCapitals: sign.isCapital && before.isCapital,
    touchesAscii: before.isAsciiLetter || after.isAsciiLetter,
    isNeutral: isInside
      ? sign.isNeutralInWord
      : sign.isNeutral && !isOpeningApostrophe(sign, after),
  };
}

/** Hardly a word starts with an apostrophe; in Greek it is the `Ά` of another encoding. */
function isOpeningApostrophe({ character }: Sign, after: Sign): boolean {
  return character === "’" && after.isLetter;
}

/** @param at The profile's place among all. */
function meanValue(profile: Profile, at: number, places: readonly CountedPlace[]): number {
  let sum = 0;
  let count = 0;
  for (const seen of places) {
    sum += seen.count * valueOf(profile, at, seen.place);
    count += seen.count;
  }
  return count === 0 ? 0 : sum / count;
}

function valueOf(profile: Profile, at: number, place: Place): number {
  if (place.sign.character === UNREADABLE) return VALUE.unreadable;
  const value = place.sign.values[at] ?? FOREIGN;
  if (Number.isNaN(value)) return foreignValue(place);
  if (profile.kind === "accents" && isSignInWord(place)) return VALUE.symbolInWord;
  return value + wordValue(profile, place);
}

/** The Spanish ¿ opens a sentence: inside a word it is another encoding's letter, such as ż. */
function isSignInWord({ sign, isInside }: Place): boolean {
  return !sign.isLetter && isInside;
}

function foreignValue({ sign, isInside, isNeutral }: Place): number {
  if (isNeutral) return VALUE.neutral;
  if (sign.isLetter) return VALUE.foreign;
  return isInside ? VALUE.symbolInWord : VALUE.symbol;
}

function letterValue({ kind, common }: Profile, rank: number | undefined): number {
  if (rank !== undefined) return 1 - (RANK_WEIGHT[kind] * rank) / common.length;
  if (kind === "accents") return VALUE.foreignAccent;
  return kind === "signs" ? VALUE.regularSign : VALUE.regularLetter;
}

function wordValue({ kind }: Profile, place: Place): number {
  const mixesScripts = kind !== "accents" && place.sign.isLetter && place.touchesAscii;
  if (place.breaksCase || mixesScripts) return VALUE.brokenWord;
  return place.continuesCapitals ? VALUE.capitals : 0;
}
