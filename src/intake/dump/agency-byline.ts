import { isDateLine, metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/** A name, a place and an agency, as Turkish sites have them: `Elif KAYA/SİNOP, (DHA)`. */
const REPORTER =
  /^(\p{Lu}[\p{L}.'’ -]{3,40}?) ?\/ ?\p{Lu}[\p{L}.'’ ()-]{2,40}?,? ?\((?:AA|DHA|İHA|ANKA)\)$/u;

/** Names on one line of several reporters. */
const BETWEEN_NAMES = / ?[-–] ?/u;

/** The reporters on a line that names them with their place and agency, or null. */
export function agencyReporters(line: string): readonly string[] | null {
  if (!line.endsWith(")") || !line.includes("/")) return null;
  const names = REPORTER.exec(line)?.[1]?.split(BETWEEN_NAMES) ?? [];
  const isName = names.length > 0 && names.every((name) => name.includes(" "));
  return isName ? names.map(withSmallLetters) : null;
}

/** The same without an agency, surname and place in capitals: `Elif KAYA / SİNOP`. */
const PLACED =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:-\p{Lu}{2,})? ?\/ ?\p{Lu}{4,}(?:[ -]\p{Lu}{3,})?$/u;
const LONGEST_PLACED = 60;

/**
 * Reporters with the place alone behind a stroke, on a line directly beside the date: elsewhere it may be
 * a player with the country.
 */
export function placedReporters(passages: readonly Signed[]): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign, text }] of passages.entries()) {
    if (sign.kind !== "short" || text.length > LONGEST_PLACED || !text.includes("/")) continue;
    const isBesideDate = [passages[place - 1], passages[place + 1]].some(isDateLine);
    if (!isBesideDate || !PLACED.test(text)) continue;
    const [name = ""] = text.split(STROKE);
    signs.set(place, metaOf("byline", [withSmallLetters(name)], null));
  }
  return signs;
}

const STROKE = / ?\/ ?/u;

/** Such lines have surnames in capitals: `Elif KAYA`. */
function withSmallLetters(name: string): string {
  return name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLocaleLowerCase("tr"));
}
