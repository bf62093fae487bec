import { LATIN } from "./language-latin.ts";
import { ARABIC, BENGALI, CYRILLIC, DEVANAGARI } from "./language-non-latin.ts";
import type { LanguageProfile } from "./language-profile.ts";

/** A script by its letters, and what is written in it. */
export type Script = {
  readonly name: string;
  /** First and last code unit of each run of its letters. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Letters of an alphabet that say as much as one letter of it. */
  readonly weight: number;
  /** A tag where one language stands for the script, else the languages to choose from. */
  readonly languages: string | readonly LanguageProfile[];
};

/** A Chinese sign says as much as half an English word; a syllable sign as two letters. */
const WORD_SIGN = 3;
const SYLLABLE_SIGN = 2;
const LETTER = 1;

/** Scripts of running text today, by the blocks of Unicode. */
export const SCRIPTS: readonly Script[] = [
  {
    name: "Latin",
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x24f],
      [0x1e00, 0x1eff],
    ],
    weight: LETTER,
    languages: LATIN,
  },
  { name: "Cyrillic", ranges: [[0x400, 0x52f]], weight: LETTER, languages: CYRILLIC },
  {
    name: "Arabic",
    ranges: [
      [0x620, 0x64a],
      [0x66e, 0x6d3],
      [0x6d5, 0x6d5],
      [0x6fa, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    weight: LETTER,
    languages: ARABIC,
  },
  { name: "Hebrew", ranges: [[0x5d0, 0x5f2]], weight: LETTER, languages: "he" },
  {
    name: "Han",
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
    weight: WORD_SIGN,
    languages: "zh",
  },
  {
    name: "Kana",
    ranges: [
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x30fc, 0x30ff],
    ],
    weight: SYLLABLE_SIGN,
    languages: "ja",
  },
  { name: "Hangul", ranges: [[0xac00, 0xd7a3]], weight: SYLLABLE_SIGN, languages: "ko" },
  {
    name: "Greek",
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    weight: LETTER,
    languages: "el",
  },
  { name: "Devanagari", ranges: [[0x900, 0x963]], weight: LETTER, languages: DEVANAGARI },
  { name: "Bengali", ranges: [[0x980, 0x9e3]], weight: LETTER, languages: BENGALI },
  { name: "Gurmukhi", ranges: [[0xa00, 0xa65]], weight: LETTER, languages: "pa" },
  { name: "Gujarati", ranges: [[0xa80, 0xae3]], weight: LETTER, languages: "gu" },
  { name: "Odia", ranges: [[0xb00, 0xb63]], weight: LETTER, languages: "or" },
  { name: "Tamil", ranges: [[0xb80, 0xbe5]], weight: LETTER, languages: "ta" },
  { name: "Telugu", ranges: [[0xc00, 0xc63]], weight: LETTER, languages: "te" },
  { name: "Kannada", ranges: [[0xc80, 0xce3]], weight: LETTER, languages: "kn" },
  { name: "Malayalam", ranges: [[0xd00, 0xd63]], weight: LETTER, languages: "ml" },
  { name: "Sinhala", ranges: [[0xd80, 0xddf]], weight: LETTER, languages: "si" },
  { name: "Thai", ranges: [[0xe01, 0xe4e]], weight: LETTER, languages: "th" },
  { name: "Lao", ranges: [[0xe80, 0xeff]], weight: LETTER, languages: "lo" },
  { name: "Tibetan", ranges: [[0xf00, 0xfff]], weight: LETTER, languages: "bo" },
  { name: "Myanmar", ranges: [[0x1000, 0x109f]], weight: LETTER, languages: "my" },
  {
    name: "Georgian",
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    weight: LETTER,
    languages: "ka",
  },
  { name: "Ethiopic", ranges: [[0x1200, 0x137f]], weight: SYLLABLE_SIGN, languages: "am" },
  { name: "Khmer", ranges: [[0x1780, 0x17d3]], weight: LETTER, languages: "km" },
  { name: "Armenian", ranges: [[0x531, 0x587]], weight: LETTER, languages: "hy" },
  { name: "Thaana", ranges: [[0x780, 0x7b1]], weight: LETTER, languages: "dv" },
];
