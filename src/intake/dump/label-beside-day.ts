import { besideDate } from "./sections-by-date.ts";
import { splitSections } from "./sections.ts";
import { type Near, placesBetween } from "./near-headline.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Lines above and below the headline among which a label stands beside a day. */
const LINES_ABOVE = 5;

/** Code units of the longest such line, and words of the longest label. */
const LONGEST_LINE = 100;
const LABEL_WORDS = 4;

const DIGIT = /\p{Nd}/u;
const WORD = /\p{L}{3}/u;
const YEAR = /\p{Nd}{4}/u;

/** The time of day that stands between the day and the label, or behind both. */
const CLOCK =
  /^\p{Nd}{1,2}(?:[:.]\p{Nd}{2}){1,2}[ |/,–-]*|[ |/,–-]*\p{Nd}{1,2}(?:[:.]\p{Nd}{2}){1,2}$/gu;

/** What no person is called: one word, two with `and` between, in capitals alone, or a word of a script without case. */
const NO_PERSON =
  /^(?:\p{Lu}[\p{L}’'-]{3,}(?: (?:&|and|und|et|y|e|i|och|og) \p{L}+)?|[\p{Lo}\p{Nd}・ー×]{2,14}|\p{Lu}[\p{Lu} &]{3,})$/u;

/** Lines of a day near the headline whose label is believed although the page says it nowhere else. */
const NEAREST = 3;

/**
 * The label on a line with a day near the headline: one that the menu says as well, or directly beside the headline one
 * that is no person's name: `4 May 2031 | Harbour`.
 */
export function labelBesideDay({ passages, headline, body, language }: Near): readonly string[] {
  const below = placesBetween(headline.end, body.start + 1);
  const above = placesBetween(headline.start - LINES_ABOVE, headline.start).toReversed();
  for (const place of [...below, ...above]) {
    const passage = passages[place] ?? NOTHING;
    const label = labelOn(passage, language);
    if (label === null) continue;
    const distance = place < headline.start ? headline.start - place : place - headline.end + 1;
    const isOwn = passage.sign.kind === "short" && YEAR.test(passage.text) && NO_PERSON.test(label);
    if (isSaidAbove(passages, place, label)) return [label];
    if (isOwn && distance <= NEAREST) return splitSections(label);
  }
  return [];
}

function labelOn(
  { sign, text }: Pick<Signed, "sign" | "text">,
  language: string | null,
): string | null {
  if (sign.kind === "prose" || text.length > LONGEST_LINE) return null;
  if (sign.kind === "meta" && sign.authors.length > 0) return null;
  const label = besideDate(text, language)?.replace(CLOCK, "") ?? "";
  const isWord = WORD.test(label) || NO_PERSON.test(label);
  return isWord && !DIGIT.test(label) && label.split(" ").length <= LABEL_WORDS ? label : null;
}

function isSaidAbove(passages: readonly Signed[], place: number, label: string): boolean {
  return passages.slice(0, place).some(({ text }) => text === label);
}
