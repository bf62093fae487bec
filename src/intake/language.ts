import { francAll } from "franc-min";
import type { Direction } from "#article/article.ts";

/** UTF-16 code units looked at for the direction; it is settled long before. */
const DIRECTION_SAMPLE = 10_000;

/** UTF-16 code units looked at for the language: the detector's time grows with them. */
const LANGUAGE_SAMPLE = 600;

/**
 * Letters needed to tell languages of one script apart by their three-letter groups; sentences of
 * 60 letters are still mistaken (Turkish for Madurese). A script with one language needs fewer.
 */
const LETTERS_FOR_SHARED_SCRIPT = 100;
const LETTERS_FOR_OWN_SCRIPT = 10;

/** How much nearer than the next language the best one must be, of a largest difference of 1. */
const LEAST_LEAD = 0.01;

const LETTER = /\p{L}/gu;

/** Languages alone in their script that the detector does not know. */
const OWN_SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: "he", letters: /\p{Script=Hebrew}/gu },
  { language: "hy", letters: /\p{Script=Armenian}/gu },
  { language: "ka", letters: /\p{Script=Georgian}/gu },
  { language: "km", letters: /\p{Script=Khmer}/gu },
  { language: "lo", letters: /\p{Script=Lao}/gu },
  { language: "bo", letters: /\p{Script=Tibetan}/gu },
  { language: "dv", letters: /\p{Script=Thaana}/gu },
];

/** Malay's own code names no language on the web; its family's does. */
const FAMILY_CODES: Readonly<Record<string, string>> = { zlm: "ms" };

const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** The language of a text as a BCP 47 tag, or null when the text is too short or undecided. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const letters = countMatches(sample, LETTER);
  if (letters < LETTERS_FOR_OWN_SCRIPT) return null;
  return ownScriptLanguage(sample, letters) ?? detectedLanguage(sample, letters);
}

/** The side a text starts from: that of most of its letters. */
export function detectDirection(text: string): Direction {
  const sample = text.slice(0, DIRECTION_SAMPLE);
  const rightToLeft = countMatches(sample, RIGHT_TO_LEFT);
  return rightToLeft * 2 > countMatches(sample, LETTER) ? "rtl" : "ltr";
}

function ownScriptLanguage(sample: string, letters: number): string | null {
  const row = OWN_SCRIPTS.find((script) => countMatches(sample, script.letters) > letters / 2);
  return row?.language ?? null;
}

function detectedLanguage(sample: string, letters: number): string | null {
  const [best, next] = francAll(sample);
  if (best === undefined || best[0] === "und") return null;
  if (next === undefined) return languageTag(best[0]);
  const isCertain = letters >= LETTERS_FOR_SHARED_SCRIPT && best[1] - next[1] >= LEAST_LEAD;
  return isCertain ? languageTag(best[0]) : null;
}

function languageTag(code: string): string | null {
  return FAMILY_CODES[code] ?? Intl.getCanonicalLocales(code)[0] ?? null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
