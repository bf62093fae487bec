import type { LanguageProfile } from "./language-profile.ts";
import { isLetterAt } from "../code-units.ts";
import {
  CODES,
  FACTOR,
  type Gains,
  gainsOf,
  type GainTable,
  nextCode,
  type Piece,
  tableOf,
} from "./gain-table.ts";

/** What a word of the text adds to a language. */
const VALUE = {
  /** One of the language's commonest words, from its most frequent to the last of the list. */
  firstWord: 1.5,
  lastWord: 1,
  /** Another word, all of whose special letters are the language's. */
  ownLetters: 0.6,
  /** A word with a letter that the language does not have: a name, or another language. */
  foreignLetters: -0.8,
  /** Another word with a common beginning or end. */
  ownPart: 0.4,
} as const;

/** Letters of the beginnings and endings in the lists, and what else a word with one has. */
const SHORTEST_PART = 2;
const LONGEST_PART = 4;
const SHORTEST_STEM = 2;

/** More than the special letters of all languages of a script together. */
const MOST_SPECIAL = 1024;

/** Words after which a text is long: less certainty will do, as it grows with the length. */
const LONG_TEXT = 20;

/** What is asked of the best language: its points, and how many more than the next one has. */
const ASKED = {
  short: { points: 3, lead: 0.8 },
  long: { points: 4, lead: 0.1 },
} as const;

/** How many more points than the commoner language of its group a language must have. */
const LEAD_IN_GROUP = 1;

/** How many more points than any other language, the next of its group too, leave no doubt. */
const CLEAR_LEAD = 10;

/** Points for each word that even a listed language with long words has; other texts have fewer. */
const LEAST_POINTS_PER_WORD = 0.12;

type Scorer = {
  readonly languages: readonly string[];
  /** Of each language, the one that names its group. */
  readonly groups: readonly string[];
  readonly words: GainTable;
  readonly endings: GainTable;
  readonly beginnings: GainTable;
  /** By code unit: the number of a letter that any of the languages calls special, or 0. */
  readonly special: Uint16Array;
  /** For each place, by the number of such a letter: 1 where it is the language's. */
  readonly own: readonly Uint8Array[];
};

type Scores = { readonly points: Float64Array; readonly words: number };

const scorers = new Map<readonly LanguageProfile[], Scorer>();

/**
 * The language, of those of one script, whose common words and letters a text shows most, or null
 * when it shows none of them clearly. Counting common words is the method that Grefenstette
 * (Comparing two language identification schemes, 1995) compares with letter trigrams.
 */
export function bestLanguage(sample: string, profiles: readonly LanguageProfile[]): string | null {
  const scorer = scorerOf(profiles);
  const { points, words } = score(sample.toLowerCase(), scorer);
  const place = leadingPlace(points, scorer);
  const most = points[place] ?? 0;
  const next = nextPoints(points, scorer.groups, place);
  const asked = words < LONG_TEXT ? ASKED.short : ASKED.long;
  const isClear = most >= asked.points && most - next >= asked.lead;
  return isClear && most >= LEAST_POINTS_PER_WORD * words
    ? (scorer.languages[place] ?? null)
    : null;
}

/** The language of a text whose lead over all others is so large that more text would not change it. */
export function clearLanguage(sample: string, profiles: readonly LanguageProfile[]): string | null {
  const scorer = scorerOf(profiles);
  const { points } = score(sample.toLowerCase(), scorer);
  const first = mostPlace(points);
  const most = points[first] ?? 0;
  const rivals = points.filter((value) => value > most - CLEAR_LEAD).length;
  return most >= CLEAR_LEAD && rivals === 1 ? (scorer.languages[first] ?? null) : null;
}

function scorerOf(profiles: readonly LanguageProfile[]): Scorer {
  const scorer = scorers.get(profiles) ?? createScorer(profiles);
  scorers.set(profiles, scorer);
  return scorer;
}

function mostPlace(points: Float64Array): number {
  let most = 0;
  for (let place = 1; place < points.length; place += 1) {
    if ((points[place] ?? 0) > (points[most] ?? 0)) most = place;
  }
  return most;
}

/** The place of the language with most points; the commoner one of a group unless clearly fewer. */
function leadingPlace(points: Float64Array, { languages, groups }: Scorer): number {
  const first = mostPlace(points);
  const commoner = languages.indexOf(groups[first] ?? "");
  const lead = (points[first] ?? 0) - (points[commoner] ?? 0);
  return lead >= LEAD_IN_GROUP ? first : commoner;
}

/** Points of the best language of another group. */
function nextPoints(points: Float64Array, groups: readonly string[], place: number): number {
  let most = 0;
  for (const [other, value] of points.entries()) {
    if (value > most && groups[other] !== groups[place]) most = value;
  }
  return most;
}

function score(text: string, scorer: Scorer): Scores {
  const points = new Float64Array(scorer.languages.length);
  const letters = new Map<string, number>();
  let words = 0;
  let start = 0;
  let code = 0;
  let hasSpecial = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (isLetterAt(text, at)) {
      const unit = text.charCodeAt(at);
      code = nextCode(code, unit);
      hasSpecial ||= scorer.special[unit] !== 0;
      continue;
    }
    if (at > start) {
      words += 1;
      addWord(points, { text, start, end: at, code }, scorer);
      if (hasSpecial) countLetters(letters, specialLetters(text, start, at, scorer.special));
    }
    start = at + 1;
    code = 0;
    hasSpecial = false;
  }
  for (const [special, count] of letters) addLetters(points, special, count, scorer);
  return { points, words };
}

function countLetters(letters: Map<string, number>, special: string): void {
  letters.set(special, (letters.get(special) ?? 0) + 1);
}

function addWord(points: Float64Array, word: Piece, scorer: Scorer): void {
  const gains = gainsOf(scorer.words, word);
  if (gains === undefined) addParts(points, word, scorer);
  else addGains(points, gains);
}

function addGains(points: Float64Array, { places, values }: Gains): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    points[place] = (points[place] ?? 0) + (values[at] ?? 0);
  }
}

function addParts(
  points: Float64Array,
  { text, start, end }: Piece,
  { endings, beginnings }: Scorer,
): void {
  const longest = Math.min(end - start - SHORTEST_STEM, LONGEST_PART);
  let code = 0;
  let factor = 1;
  for (let part = 1; part <= longest; part += 1) {
    code = (code + text.charCodeAt(end - part) * factor) & (CODES - 1);
    factor = (factor * FACTOR) & (CODES - 1);
    if (part >= SHORTEST_PART) addPart(points, endings, { text, start: end - part, end, code });
  }
  code = 0;
  for (let part = 1; part <= longest; part += 1) {
    code = nextCode(code, text.charCodeAt(start + part - 1));
    if (part >= SHORTEST_PART)
      addPart(points, beginnings, { text, start, end: start + part, code });
  }
}

function addPart(points: Float64Array, table: GainTable, part: Piece): void {
  const gains = gainsOf(table, part);
  if (gains !== undefined) addGains(points, gains);
}

/** @param count Words whose special letters are these. */
function addLetters(points: Float64Array, letters: string, count: number, scorer: Scorer): void {
  const numbers = Array.from(letters, (letter) => scorer.special[letter.charCodeAt(0)] ?? 0);
  for (const [place, own] of scorer.own.entries()) {
    const value = areAllIn(own, numbers) ? VALUE.ownLetters : VALUE.foreignLetters;
    points[place] = (points[place] ?? 0) + count * value;
  }
}

function areAllIn(own: Uint8Array, numbers: readonly number[]): boolean {
  for (const number of numbers) if (own[number] !== 1) return false;
  return true;
}

function createScorer(profiles: readonly LanguageProfile[]): Scorer {
  const special = tabulateSpecial(profiles);
  return {
    languages: profiles.map(({ language }) => language),
    groups: profiles.map(({ language, group = language }) => group),
    words: tableOf(profiles.map(({ words }) => wordValues(words))),
    endings: tableOf(profiles.map(({ endings }) => partValues(endings))),
    beginnings: tableOf(profiles.map(({ beginnings }) => partValues(beginnings))),
    special,
    own: profiles.map(({ letters }) => tabulateOwn(letters, special)),
  };
}

function wordValues(words: string): ReadonlyMap<string, number> {
  const ranked = new Set(words.split(" "));
  const step = (VALUE.firstWord - VALUE.lastWord) / ranked.size;
  return new Map(Array.from(ranked, (word, rank) => [word, VALUE.firstWord - rank * step]));
}

function partValues(list: string | undefined): ReadonlyMap<string, number> {
  const parts = list === undefined ? [] : list.split(" ");
  return new Map(parts.map((part) => [part, VALUE.ownPart]));
}

function tabulateSpecial(profiles: readonly LanguageProfile[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  const letters = new Set(profiles.map((profile) => profile.letters).join(""));
  for (const [index, letter] of Array.from(letters).entries()) {
    table[letter.charCodeAt(0)] = index + 1;
  }
  return table;
}

function tabulateOwn(letters: string, special: Uint16Array): Uint8Array {
  const table = new Uint8Array(MOST_SPECIAL);
  for (const letter of letters) table[special[letter.charCodeAt(0)] ?? 0] = 1;
  return table;
}

/** The letters of a word that any of the languages calls special. */
function specialLetters(text: string, start: number, end: number, special: Uint16Array): string {
  let letters = "";
  for (let at = start; at < end; at += 1) {
    if (special[text.charCodeAt(at)] !== 0) letters += text.charAt(at);
  }
  return letters;
}
