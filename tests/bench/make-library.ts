import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A made-up file for a seeds folder. */
export type MadeFile = { readonly file: string; readonly text: string };

/** Paragraphs and words as in a news article of some 500 words. */
const PARAGRAPHS = 10;
const SENTENCES_PER_PARAGRAPH = 3;
const WORDS_PER_SENTENCE: Span = [11, 23];
const WORDS_PER_TITLE: Span = [7, 11];

/** Distinct words of all articles together, and of those about one subject. */
const COMMON_WORDS = 6000;
const SUBJECT_WORDS = 60;
const SUBJECTS_PER_SECTION = 40;

/** Share of the words that belong to an article's subject. */
const SUBJECT_SHARE = 0.12;

/** Share of the articles that stand in two sections, run together on the first line. */
const TWO_SECTIONS_SHARE = 0.2;

export const SECTIONS: readonly string[] = [
  "Harbour",
  "Orchards",
  "Rail Travel",
  "Weather",
  "Old Crafts",
  "Night Sky",
  "Rivers",
  "Markets",
  "Mountain Huts",
  "Bees",
  "Bridges",
  "Lighthouses",
];

export type Span = readonly [least: number, most: number];

/** Gives numbers from 0 to below 1, the same ones for the same seed number. */
export type Random = () => number;

/**
 * Made-up articles of about 500 words, the same ones for the same seed number. Words are invented
 * and their frequencies follow Zipf's law, as in any language; each article has a subject whose
 * words it shares with some others, so that there is something to filter and to relate.
 */
export function* makeLibrary(seedNumber: number, count: number): Generator<MadeFile> {
  const random = xorshift(seedNumber);
  const words = inventWords(random, COMMON_WORDS);
  const subjects = SECTIONS.map(() =>
    Array.from({ length: SUBJECTS_PER_SECTION }, () => inventWords(random, SUBJECT_WORDS)),
  );
  for (let index = 0; index < count; index += 1) {
    const section = integer(random, [0, SECTIONS.length - 1]);
    const subject = pick(random, subjects[section] ?? []);
    const write = (span: Span) => sentence(random, words, subject, span);
    const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES_PER_PARAGRAPH }, () => `${write(WORDS_PER_SENTENCE)}.`).join(
        " ",
      ),
    );
    const title = write(WORDS_PER_TITLE);
    const text = [sectionLine(random, section), title, ...paragraphs].join("\n\n");
    yield { file: `${String(index).padStart(6, "0")}_${hash(random)}.txt`, text: `${text}\n` };
  }
}

/** Writes made-up articles into a folder. */
export async function writeLibrary(folder: string, seedNumber: number, count: number) {
  await mkdir(folder, { recursive: true });
  for (const { file, text } of makeLibrary(seedNumber, count)) {
    await writeFile(join(folder, file), text);
  }
}

function sectionLine(random: Random, section: number): string {
  const first = SECTIONS[section] ?? "";
  if (random() >= TWO_SECTIONS_SHARE) return first;
  return first + (SECTIONS[(section + 1) % SECTIONS.length] ?? "");
}

function sentence(
  random: Random,
  words: readonly string[],
  subject: readonly string[],
  span: Span,
): string {
  const length = integer(random, span);
  const parts = Array.from({ length }, () =>
    random() < SUBJECT_SHARE ? zipf(random, subject) : zipf(random, words),
  );
  const text = parts.join(" ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Zipf's law: the word of rank r comes up in proportion to 1 / r, here by inversion. */
export function zipf(random: Random, ranked: readonly string[]): string {
  const rank = Math.floor((ranked.length + 1) ** random());
  return ranked[rank - 1] ?? "";
}

const ONSETS = [
  "b",
  "br",
  "d",
  "f",
  "g",
  "gl",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "v",
  "w",
];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "oo"];
const CODAS = ["", "", "", "l", "n", "r", "s", "t", "nd", "rn"];

/** The most frequent words are the shortest, as in any language. */
const SHORT_WORDS = 100;

function inventWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const most = words.size < SHORT_WORDS ? 1 : 3;
    const syllables = Array.from({ length: integer(random, [1, most]) }, () => syllable(random));
    words.add(syllables.join(""));
  }
  return Array.from(words);
}

function syllable(random: Random): string {
  return pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
}

/** Sixteen hex digits. */
export function hash(random: Random): string {
  const half = () =>
    integer(random, [0, 2 ** 32 - 1])
      .toString(16)
      .padStart(8, "0");
  return half() + half();
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[integer(random, [0, items.length - 1])];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}

export function integer(random: Random, [least, most]: Span): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Marsaglia's xorshift with 32 bits (2003); its state may not be 0. */
export function xorshift(seedNumber: number): Random {
  let state = seedNumber | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
