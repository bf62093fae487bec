import { MIXED_CASE_WORDS, NAME_PREFIXES } from "./mixed-case-words.ts";

/** Between sections: a bar, bullet or angle anywhere, a slash or greater-than between spaces. */
const SEPARATOR = / ?[|•·›»] ?| [/>] /u;

/**
 * Where one label may end and the next begin without a space:
 * a small letter or digit before a capitalised word, an acronym or an abbreviation (`EastWorld`,
 * `WorldUK`, `CoastU.S.`); an abbreviation before a capital (`U.S.Op-Ed`); an acronym before a
 * capitalised word (`UKPolitics`).
 */
const SEAM =
  /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu}(?:[\p{Ll}\p{Lu}]|\.\p{Lu}))|(?<=\p{Lu}\.\p{Lu}\.)(?=\p{Lu}[\p{Ll}\p{Lu}])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu;

/** A label has at least three characters, else `iPhone` and `LeBron` would be two. */
const SHORTEST_LABEL = 3;

const ACRONYM = /^\p{Lu}+$/u;

/** The longest line of section names in UTF-16 code units; longer lines are kept whole. */
export const SECTIONS_LINE_LIMIT = 120;

/**
 * The section names on a line, in order. Scraping often joins neighbouring labels
 * without a space; only a change of case shows where, so scripts without case stay whole.
 */
export function splitSections(line: string): readonly string[] {
  if (line.length > SECTIONS_LINE_LIMIT) return [line];
  const labels = line.split(SEPARATOR).flatMap(splitGlued);
  return labels.filter((label) => label !== "");
}

function splitGlued(text: string): readonly string[] {
  const wholes = mixedCaseSpans(text);
  const labels: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(SEAM)) {
    const isInsideWord = wholes.some((span) => index > span.start && index < span.end);
    if (isInsideWord || !endsLabel(text.slice(start, index))) continue;
    labels.push(text.slice(start, index).trim());
    start = index;
  }
  return [...labels, text.slice(start).trim()];
}

function endsLabel(label: string): boolean {
  const word = label.slice(label.lastIndexOf(" ") + 1);
  if (ACRONYM.test(word)) return true;
  const afterHyphen = word.slice(word.lastIndexOf("-") + 1);
  return word.length >= SHORTEST_LABEL && !NAME_PREFIXES.includes(afterHyphen);
}

type Span = { readonly start: number; readonly end: number };

function mixedCaseSpans(text: string): readonly Span[] {
  return MIXED_CASE_WORDS.flatMap((word) => {
    const start = text.indexOf(word);
    return start === -1 ? [] : [{ start, end: start + word.length }];
  });
}
