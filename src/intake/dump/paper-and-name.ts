import { unmarkedNames } from "./byline.ts";
import { isDateLine, metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/** A paper's name and an author's: `Harbour Post - Ana Bell`. */
const PAPER_AND_NAME = /^([^-–—|:]{3,30}) [-–—|] ([^-–—|:\p{Nd}]{5,40})$/u;
const LONGEST_LINE = 72;

/** Words of the shortest name: a word alone is a place more often. */
const FEWEST_WORDS = 2;

/**
 * Lines of a paper and an author directly beside the date, as Moroccan papers have them. The page says
 * the paper on a line of its own too, and the author nowhere else: a place would be in the text.
 */
export function papersAndNames(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign, text }] of passages.entries()) {
    if (sign.kind !== "short" || text.length > LONGEST_LINE) continue;
    if (![passages[place - 1], passages[place + 1]].some(isDateLine)) continue;
    const authors = authorsIn(passages, place);
    if (authors.length > 0) signs.set(place, metaOf("byline", authors, null));
  }
  return signs;
}

function authorsIn(passages: readonly Signed[], place: number): readonly string[] {
  const [, paper = "", name = ""] = PAPER_AND_NAME.exec(passages[place]?.text ?? "") ?? [];
  if (name.split(" ").length < FEWEST_WORDS || !isOnlyHere(passages, place, name)) return [];
  if (!passages.some(({ text }) => text === paper)) return [];
  return unmarkedNames(name);
}

function isOnlyHere(passages: readonly Signed[], place: number, name: string): boolean {
  return !passages.some(({ text }, at) => at !== place && text.includes(name));
}
