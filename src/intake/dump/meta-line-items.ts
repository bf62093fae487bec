import {
  BYLINE_OPENINGS,
  COLON_OPENINGS,
  CONJUNCTIONS,
  LOWER_CASE_OPENINGS,
  PARTICLES,
} from "./byline-words.ts";
import type { WordsByLanguage } from "../dates/dates-labels.ts";
import {
  type FoundItem,
  type FurniturePart,
  type PlacedItem,
  datePhrases,
  dateWords,
  itemAt,
  placedItems,
} from "../dates/dates-items.ts";
import { numberOrderOf } from "../dates/dates-numeric.ts";
import {
  type Phrases,
  addPhrase,
  createPhrases,
  firstWords,
  matchPhrase,
  wordsOfPhrases,
} from "../dates/dates-phrases.ts";
import { type Token, foldWord, tokenize } from "../dates/dates-tokens.ts";
import { someMatch } from "../some-match.ts";
import { isWide } from "../spaces.ts";
import { BUTTON_WORDINGS, CATEGORY_OPENINGS, COUNTER_WORDINGS } from "./meta-line-words.ts";

export type MetaItems = {
  readonly items: readonly PlacedItem[];
  /** Places in the line where a small letter is followed by a capital without a space. */
  readonly seams: ReadonlySet<number>;
};

/**
 * The items of a line, or null as soon as a word can be none of a byline or stamp, or when nothing
 * in it can be a date, a past time or a counter.
 */
export function metaItems(line: string, language: string | null): MetaItems | null {
  if (hasForeignWord(line)) return null;
  const seams = new Set<number>();
  const whole = tokenize(line, numberOrderOf(language));
  const parted = ANY_SEAM.test(line)
    ? whole.flatMap((token) => splitAtSeams(line, token, seams))
    : whole;
  if (!parted.some(mayBeStrong)) return null;
  const tokens = withYearsCut(parted);
  const items = placedItems(tokens, (index, before) =>
    itemOrWordAt(line, tokens, index, before?.kind === "word"),
  );
  return items === null ? null : { items, seams };
}

/** Whether a token may start what proves such a line: a number, or a past time or counter in words. */
function mayBeStrong({ kind, text }: Token): boolean {
  strongWords ??= new Set([
    ...firstWords(datePhrases(), (meaning) => meaning.kind === "relative"),
    ...firstWords(furniturePhrases(), (meaning) => meaning === "counter"),
  ]);
  return kind === "word" ? strongWords.has(text) : kind !== "sign" && kind !== "zone";
}

let strongWords: ReadonlySet<string> | null = null;

/** A quick look for a word in small letters that no byline or stamp has. */
function hasForeignWord(line: string): boolean {
  const known = knownLineWords();
  return (
    someMatch(line, SMALL_WORD, (word) => !known.has(foldWord(word))) ||
    (isWide(line) && hasManyForeignCharacters(line, known))
  );
}

function knownLineWords(): ReadonlySet<string> {
  knownWords ??= new Set([...wordsOfPhrases(furniturePhrases()), ...dateWords(), ...SMALL_WORDS]);
  return knownWords;
}

/** Chinese and Japanese have no small letters, but names and sections are short. */
const MAX_FOREIGN_CHARACTERS = 20;
const WIDE_LETTER = /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;

function hasManyForeignCharacters(line: string, known: ReadonlySet<string>): boolean {
  let count = 0;
  return someMatch(line, WIDE_LETTER, (character) => {
    if (!known.has(character)) count += 1;
    return count > MAX_FOREIGN_CHARACTERS;
  });
}

let knownWords: ReadonlySet<string> | null = null;
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*/gu;
const SMALL_WORDS = [...PARTICLES, ...CONJUNCTIONS, "admin", "t", "z", "h"];

function itemOrWordAt(
  line: string,
  tokens: readonly Token[],
  index: number,
  afterWord: boolean,
): FoundItem | null {
  const furniture = isParticleAt(tokens, index, afterWord) ? null : furnitureAt(tokens, index);
  const dated = itemAt(tokens, index);
  if (furniture !== null && furniture.end >= (dated?.end ?? 0)) return furniture;
  if (dated !== null) return dated;
  const token = tokens[index];
  if (token === undefined || !mayBeInName(line.slice(token.start, token.end))) return null;
  return { item: { kind: "word" }, end: index + 1 };
}

/** "de" opens a byline at the start of a piece only; elsewhere it stands in a name or a date. */
function isParticleAt(tokens: readonly Token[], index: number, afterWord: boolean): boolean {
  const text = tokens[index]?.text ?? "";
  const opensPiece = index === 0 || tokens[index - 1]?.kind === "sign";
  return (afterWord && PARTICLES.has(text)) || (!opensPiece && LOWER_CASE_OPENINGS.has(text));
}

function furnitureAt(tokens: readonly Token[], index: number): FoundItem | null {
  const match = matchPhrase(furniturePhrases(), tokens, index);
  if (match === null) return null;
  const hasColon = COLON.test(tokens[match.end]?.text ?? "") || opensCaselessLine(tokens, index);
  const part = match.meanings.find((each) => each !== "opening before colon" || hasColon);
  if (part === undefined) return null;
  const kind = part === "opening before colon" ? "opening" : part;
  return { item: { kind: "furniture", part: kind }, end: match.end };
}

/** In scripts without case a word of authorship at a dated line's start is no part of the name behind it. */
function opensCaselessLine(tokens: readonly Token[], index: number): boolean {
  return index === 0 && /^\p{Lo}/u.test(tokens[0]?.text ?? "");
}

const COLON = /^[:：／/]$/u;

const SMALL = /^\p{Ll}/u;

function mayBeInName(word: string): boolean {
  return !SMALL.test(word) || PARTICLES.has(word) || CONJUNCTIONS.has(word) || word === "admin";
}

const SEAM = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The same without looking back, which tells at once that most lines have no seam. */
const ANY_SEAM = /\p{Ll}\p{Lu}/u;

function splitAtSeams(line: string, token: Token, seams: Set<number>): readonly Token[] {
  if (token.kind !== "word") return [token];
  const word = line.slice(token.start, token.end);
  const cuts = [...word.matchAll(SEAM)].map((match) => match.index);
  if (cuts.length === 0) return [token];
  for (const cut of cuts) seams.add(token.start + cut);
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? word.length;
    const place = { start: token.start + from, end: token.start + to };
    return { kind: "word", text: foldWord(word.slice(from, to)), ...place };
  });
}

const YEAR_AND_COUNTER = /^(?:19|20)\d{2}(?=\d{1,7}$)/;

/** "4. Mai 20310 Kommentare": a year and the counter that scraping has run into it. */
function withYearsCut(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== "number" || !YEAR_AND_COUNTER.test(token.text)) return [token];
    if (!followsMonth(tokens, index)) return [token];
    const cut = token.start + 4;
    return [
      { ...token, text: token.text.slice(0, 4), end: cut },
      { ...token, text: token.text.slice(4), start: cut },
    ];
  });
}

/** Tokens between a month and its year at most: "May 4 , 2031", "mayo de 2031". */
const MONTH_REACH = 3;

function followsMonth(tokens: readonly Token[], index: number): boolean {
  const first = Math.max(0, index - MONTH_REACH);
  return tokens.slice(first, index).some((_, offset) => {
    return itemAt(tokens, first + offset)?.item.kind === "month";
  });
}

type Meaning = FurniturePart | "opening before colon";

let phrases: Phrases<Meaning> | null = null;

function furniturePhrases(): Phrases<Meaning> {
  phrases ??= createFurniturePhrases();
  return phrases;
}

function createFurniturePhrases(): Phrases<Meaning> {
  const made = createPhrases<Meaning>();
  addWordings(made, COUNTER_WORDINGS, "counter");
  addWordings(made, BUTTON_WORDINGS, "button");
  addWordings(made, CATEGORY_OPENINGS, "category");
  for (const opening of wordingsOf(BYLINE_OPENINGS)) {
    addPhrase(made, opening, COLON_OPENINGS.has(opening) ? "opening before colon" : "opening");
  }
  return made;
}

function addWordings(into: Phrases<Meaning>, words: WordsByLanguage, part: Meaning): void {
  for (const wording of wordingsOf(words)) addPhrase(into, wording, part);
}

function wordingsOf(words: WordsByLanguage): readonly string[] {
  return Object.values(words).flatMap((row) => row.split("|"));
}
