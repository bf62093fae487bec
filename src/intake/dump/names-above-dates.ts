import { chineseNamesIn } from "./chinese-names.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/**
 * The signs of lines of Chinese names between a headline and a date: portals print authors so, with
 * no word for them.
 */
export function namesAboveDates(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign }] of passages.entries()) {
    if (sign.kind !== "meta" || sign.rule !== "date line" || sign.date === null) continue;
    const [headline, line] = passages.slice(Math.max(0, place - 2), place);
    if (line?.sign.kind !== "short" || headline?.sign.kind !== "short") continue;
    const names = headline.words < FEWEST_HEADLINE_WORDS ? null : chineseNamesIn(line.text);
    if (names !== null) signs.set(place - 1, metaOf("byline", names, null));
  }
  return signs;
}
