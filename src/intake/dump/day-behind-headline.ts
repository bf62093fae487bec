import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { readDateLine } from "../dates/dates.ts";

/** A day in brackets behind a headline, as lists of articles have it: `Ferry returns (04/05/2031)`. */
const DAY_BEHIND = / \((\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4})\)$/u;

/** The signs of headlines that say their day, directly above the same without it: the second is the title. */
export function daysBehindHeadlines(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { text, sign }] of passages.entries()) {
    if (sign.kind !== "short" || !text.endsWith(")")) continue;
    const day = DAY_BEHIND.exec(text)?.[1];
    if (day === undefined || text.replace(DAY_BEHIND, "") !== passages[place + 1]?.text) continue;
    signs.set(place, metaOf("meta line", [], readDateLine(day, language)?.date ?? null));
  }
  return signs;
}
