import { readByline } from "./byline.ts";
import { isBylineOpening } from "./byline-openings.ts";
import { chineseNamesIn } from "./chinese-names.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/**
 * The signs of lines of Chinese names between a headline and a date: portals print authors so, with
 * no word for them. And of a word of authorship with one name behind it, such as an agency's own: `by APT`.
 */
export function namesAboveDates(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign }] of passages.entries()) {
    if (sign.kind !== "meta" || sign.rule !== "date line" || sign.date === null) continue;
    const [headline, line] = passages.slice(Math.max(0, place - 2), place);
    if (line?.sign.kind !== "short" || headline?.sign.kind !== "short") continue;
    if (headline.words < FEWEST_HEADLINE_WORDS) continue;
    const names = chineseNamesIn(line.text) ?? singleName(line);
    if (names !== null) signs.set(place - 1, metaOf("byline", names, null));
  }
  return signs;
}

/** The name behind a word of authorship, both alone on a line; elsewhere it may be a time: `By Christmas`. */
function singleName({ text, words }: Signed): readonly string[] | null {
  if (words !== WORDS_OF_SINGLE_NAME) return null;
  const [opening = "", name = ""] = text.split(" ");
  if (!CAPITAL.test(name) || !isBylineOpening(opening)) return null;
  return readByline(`${opening}: ${name}`)?.authors ?? null;
}

const WORDS_OF_SINGLE_NAME = 2;
const CAPITAL = /^\p{Lu}/u;
