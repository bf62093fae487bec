import type { LanguageProfile } from "./language-profile.ts";

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

const CODES = 2 ** 16;

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

const WORD = /[\p{L}\p{M}]+/gu;

/** What a word or a part of one adds, by the place of the language, as a table of as many. */
type Gains = { readonly places: readonly number[]; readonly values: readonly number[] };

/** Most words have none of the parts, which their first or last two letters tell at once. */
type Parts = {
  /** By code of two letters: 1 for those of some part. */
  readonly isKey: Uint8Array;
  readonly gains: ReadonlyMap<string, Gains>;
};

type Scorer = {
  readonly languages: readonly string[];
  /** Of each language, the one that names its group. */
  readonly groups: readonly string[];
  readonly words: ReadonlyMap<string, Gains>;
  readonly endings: Parts;
  readonly beginnings: Parts;
  /** For each place the language's special letters. */
  readonly letters: readonly ReadonlySet<string>[];
  /** By code unit: 1 for a letter that any of the languages calls special. */
  readonly isSpecial: Uint8Array;
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
  const words = text.match(WORD) ?? [];
  const letters = new Map<string, number>();
  for (const word of words) {
    const gains = scorer.words.get(word);
    if (gains === undefined) addParts(points, word, scorer);
    else addGains(points, gains);
    const special = specialLetters(word, scorer.isSpecial);
    if (special !== "") letters.set(special, (letters.get(special) ?? 0) + 1);
  }
  for (const [special, count] of letters) addLetters(points, special, count, scorer);
  return { points, words: words.length };
}

function addGains(points: Float64Array, { places, values }: Gains): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    points[place] = (points[place] ?? 0) + (values[at] ?? 0);
  }
}

function addParts(points: Float64Array, word: string, { endings, beginnings }: Scorer): void {
  const longest = Math.min(word.length - SHORTEST_STEM, LONGEST_PART);
  if (endings.isKey[pairCode(word, word.length - SHORTEST_PART)] === 1) {
    for (let part = SHORTEST_PART; part <= longest; part += 1) {
      const gains = endings.gains.get(word.slice(-part));
      if (gains !== undefined) addGains(points, gains);
    }
  }
  if (beginnings.isKey[pairCode(word, 0)] === 1) {
    for (let part = SHORTEST_PART; part <= longest; part += 1) {
      const gains = beginnings.gains.get(word.slice(0, part));
      if (gains !== undefined) addGains(points, gains);
    }
  }
}

/** Two letters as one number that few others share: a key that costs no piece of text. */
function pairCode(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (CODES - 1);
}

/** @param count Words whose special letters are these. */
function addLetters(points: Float64Array, special: string, count: number, scorer: Scorer): void {
  const letters = Array.from(special);
  for (const [place, own] of scorer.letters.entries()) {
    const isOwn = letters.every((letter) => own.has(letter));
    const value = isOwn ? VALUE.ownLetters : VALUE.foreignLetters;
    points[place] = (points[place] ?? 0) + count * value;
  }
}

function createScorer(profiles: readonly LanguageProfile[]): Scorer {
  return {
    languages: profiles.map(({ language }) => language),
    groups: profiles.map(({ language, group = language }) => group),
    words: gainsOf(profiles.map(({ words }) => wordValues(words))),
    endings: partsOf(
      profiles.map(({ endings }) => endings),
      (part) => part.length - SHORTEST_PART,
    ),
    beginnings: partsOf(
      profiles.map(({ beginnings }) => beginnings),
      () => 0,
    ),
    letters: profiles.map(({ letters }) => new Set(letters)),
    isSpecial: tabulateSpecial(profiles),
  };
}

/** From the words of each language, by place, to the languages of each word. */
function gainsOf(values: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, Gains> {
  const gains = new Map<string, { readonly places: number[]; readonly values: number[] }>();
  for (const [place, valueOf] of values.entries()) {
    for (const [word, value] of valueOf) {
      const known = gains.get(word) ?? { places: [], values: [] };
      known.places.push(place);
      known.values.push(value);
      gains.set(word, known);
    }
  }
  return gains;
}

function wordValues(words: string): ReadonlyMap<string, number> {
  const ranked = new Set(words.split(" "));
  const step = (VALUE.firstWord - VALUE.lastWord) / ranked.size;
  return new Map(Array.from(ranked, (word, rank) => [word, VALUE.firstWord - rank * step]));
}

/** @param keyPlace Where in a part the two letters stand that it is first looked for by. */
function partsOf(
  lists: readonly (string | undefined)[],
  keyPlace: (part: string) => number,
): Parts {
  const gains = gainsOf(lists.map((list) => partValues(list)));
  const isKey = new Uint8Array(CODES);
  for (const part of gains.keys()) isKey[pairCode(part, keyPlace(part))] = 1;
  return { gains, isKey };
}

function partValues(list: string | undefined): ReadonlyMap<string, number> {
  const parts = list === undefined ? [] : list.split(" ");
  return new Map(parts.map((part) => [part, VALUE.ownPart]));
}

function tabulateSpecial(profiles: readonly LanguageProfile[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const letter of profiles.map(({ letters }) => letters).join("")) {
    table[letter.charCodeAt(0)] = 1;
  }
  return table;
}

/** The letters of a word that any of the languages calls special. */
function specialLetters(word: string, isSpecial: Uint8Array): string {
  let special = "";
  for (let at = 0; at < word.length; at += 1) {
    if (isSpecial[word.charCodeAt(at)] === 1) special += word.charAt(at);
  }
  return special;
}
