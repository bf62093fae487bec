import { PROFILES, type Profile } from "./decode-profiles.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** A text and the name of the encoding it was read in. */
export type LegacyText = { readonly text: string; readonly encoding: string };

/** Bytes looked at, from the first one beyond ASCII, for texts with few such characters. */
const SAMPLE_BYTES = 8192;

/** Characters beyond ASCII that are enough: some fifty words of a script of its own. */
const SAMPLE_CHARACTERS = 300;

/** Mean value, of at most 1, below which no other encoding is believed than the commonest one. */
const LEAST_MEAN = 0.3;

const COMMONEST = "windows-1252";

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

/** What stands before and behind a text. */
const OUTSIDE = " ";

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
  readonly small: string;
  readonly isLetter: boolean;
  readonly isAsciiLetter: boolean;
  readonly isSmall: boolean;
  readonly isCapital: boolean;
  readonly isNeutral: boolean;
  readonly isNeutralInWord: boolean;
};

/** Characters that were met, since all readings are of few; at most those that Unicode has. */
const SIGNS = new Map<string, Sign>();

/** A character beyond ASCII and what its neighbours say of it. */
type Place = {
  readonly sign: Sign;
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

type Reading = { readonly text: string; readonly places: readonly CountedPlace[] };

/**
 * Reads bytes that are not Unicode. Each encoding's reading of a sample is valued against the
 * languages written in it: their common letters, one script to a word, no symbols inside words.
 * Windows-1252 is taken when no reading looks like any of these languages.
 */
export function decodeLegacy(bytes: Uint8Array): LegacyText {
  const encoding = detectEncoding(sampleOf(bytes));
  return { encoding, text: decodeAs(encoding, bytes) };
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  // One byte earlier, so that the first character has its neighbour.
  const from = Math.max(0, start - 1);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function detectEncoding(sample: Uint8Array): string {
  const readings = readAll(sample);
  let best: { encoding: string; mean: number } = { encoding: COMMONEST, mean: LEAST_MEAN };
  for (const profile of PROFILES) {
    const mean = meanValue(profile, readings.get(profile.encoding)?.places ?? []);
    if (mean > best.mean) best = { encoding: profile.encoding, mean };
  }
  // Hungarian's á is at the same byte as the Spanish one.
  const isSame = readings.get(best.encoding)?.text === readings.get(COMMONEST)?.text;
  return isSame ? COMMONEST : best.encoding;
}

function readAll(sample: Uint8Array): ReadonlyMap<string, Reading> {
  const encodings = new Set(PROFILES.map((profile) => profile.encoding));
  const readings = new Map<string, Reading>();
  for (const encoding of encodings) {
    const text = decodeAs(encoding, sample);
    readings.set(encoding, { text, places: placesOf(text) });
  }
  return readings;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === COMMONEST) return decodeWindows1252(bytes);
  return decoderOf(encoding).decode(bytes);
}

const decoders = new Map<string, TextDecoder>();

/** A decoder takes longer to make than to read a sample. */
function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
}

/** The first characters beyond ASCII with their neighbours, each different one with its number. */
function placesOf(text: string): readonly CountedPlace[] {
  const places = new Map<string, CountedPlace>();
  let left = SAMPLE_CHARACTERS;
  let before = OUTSIDE;
  for (let at = 0; at < text.length && left > 0; at += before.length) {
    const isBeyond = text.charCodeAt(at) > LAST_OF_ASCII;
    const character = isBeyond ? characterAt(text, at) : text.charAt(at);
    if (isBeyond) {
      countPlace(places, before, character, characterAt(text, at + character.length));
      left -= 1;
    }
    before = character;
  }
  return Array.from(places.values());
}

function countPlace(
  places: Map<string, CountedPlace>,
  before: string,
  character: string,
  after: string,
): void {
  const key = before + character + after;
  const known = places.get(key);
  if (known === undefined) {
    const place = placeOf(signOf(before), signOf(character), signOf(after));
    places.set(key, { place, count: 1 });
  } else known.count += 1;
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? OUTSIDE : String.fromCodePoint(point);
}

function signOf(character: string): Sign {
  const known = SIGNS.get(character);
  if (known !== undefined) return known;
  const sign = {
    character,
    small: character.toLowerCase(),
    isLetter: LETTER.test(character),
    isAsciiLetter: ASCII_LETTER.test(character),
    isSmall: SMALL.test(character),
    isCapital: CAPITAL.test(character),
    isNeutral: NEUTRAL.test(character),
    isNeutralInWord: NEUTRAL_IN_WORD.test(character),
  };
  SIGNS.set(character, sign);
  return sign;
}

function placeOf(before: Sign, sign: Sign, after: Sign): Place {
  const isInside = before.isLetter && after.isLetter;
  return {
    sign,
    isInside,
    breaksCase: sign.isCapital && before.isSmall,
    continuesCapitals: sign.isCapital && before.isCapital,
    touchesAscii: before.isAsciiLetter || after.isAsciiLetter,
    isNeutral: isInside ? sign.isNeutralInWord : sign.isNeutral,
  };
}

function meanValue(profile: Profile, places: readonly CountedPlace[]): number {
  const ranks: ReadonlyMap<string, number> = RANKS.get(profile) ?? new Map();
  let sum = 0;
  let count = 0;
  for (const seen of places) {
    sum += seen.count * valueOf(profile, ranks, seen.place);
    count += seen.count;
  }
  return count === 0 ? 0 : sum / count;
}

function valueOf(profile: Profile, ranks: ReadonlyMap<string, number>, place: Place): number {
  const { character, small } = place.sign;
  if (character === UNREADABLE) return VALUE.unreadable;
  const rank = ranks.get(character) ?? ranks.get(small);
  if (rank === undefined && !profile.regular.test(character)) return foreignValue(place);
  if (profile.kind === "accents" && isSignInWord(place)) return VALUE.symbolInWord;
  return letterValue(profile, rank) + wordValue(profile, place);
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
