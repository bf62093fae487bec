import { placedReporters } from "./agency-byline.ts";
import { readNames } from "./byline.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import { papersAndNames } from "./paper-and-name.ts";
import type { Signed } from "./signs.ts";

/** Names, a comma and the paper they write for in quotation marks: `Ana Bell, «Harbour Post»`. */
const NAMES_OF_PAPER =
  /^(\p{Lu}[\p{L}\p{M}'’. -]{2,40}(?:, \p{Lu}[\p{L}\p{M}'’. -]{2,40}){0,3}), [«„“"]\p{Lu}[^«»„“”"]{2,40}[»“”"]$/u;

const LONGEST_LINE = 160;

/** Words of the shortest name: a word alone before a quoted one is a town's team. */
const FEWEST_WORDS = 2;

/**
 * The signs of lines that name authors with their paper in quotation marks, as papers in Russian and
 * its neighbours put them between the headline and reading time, buttons or date, or with their place.
 * Elsewhere such a line may be an item of a list: a player and a team.
 */
export function papersBylines(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map([...placedReporters(passages), ...papersAndNames(passages)]);
  for (const [place, { sign, text }] of passages.entries()) {
    if (sign.kind !== "short" || text.length > LONGEST_LINE || !isOfHead(passages[place + 1]))
      continue;
    const names = NAMES_OF_PAPER.exec(text)?.[1];
    if (names === undefined) continue;
    const authors = readNames(names);
    if (authors === null || !authors.every(isFullName)) continue;
    signs.set(place, metaOf("byline", authors, null));
  }
  return signs;
}

function isFullName(name: string): boolean {
  return name.split(" ").length >= FEWEST_WORDS;
}

/** Rules of lines that stand between headline and text. */
const HEAD_RULES: ReadonlySet<string> = new Set([
  "reading time",
  "share button",
  "row of buttons",
  "share row",
  "view counter",
]);

function isOfHead(passage: Signed | undefined): boolean {
  const sign = passage?.sign;
  if (sign?.kind === "meta") return true;
  return sign?.kind === "furniture" && HEAD_RULES.has(sign.rule.name);
}
