import { readDateLine } from "../dates/dates.ts";
import { SOURCE } from "./barred-line.ts";
import { readByline } from "./byline.ts";
import { isCaption } from "./captions.ts";
import type { DatedByline } from "./dated-byline.ts";

/** Between the parts of such a line. */
const DASH = " - ";

/** Parts of the longest one: day, time, source, author, picture. */
const MOST_PARTS = 5;

/** Parts of the day: with its time, or without. */
const DAY_PARTS = [2, 1] as const;

/**
 * Reads a line whose parts are set apart by dashes and labelled, behind a day, as small papers have it in Portuguese
 * and Spanish: `04/05/2031 - 09:12 - Fonte: Agência Costeira - Foto: Ana Bell`. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function dashedStamp(line: string, language: string | null): DatedByline | null {
  if (!line.includes(DASH) || !line.includes(": ")) return null;
  const parts = line.split(DASH);
  if (parts.length > MOST_PARTS) return null;
  for (const count of DAY_PARTS) {
    const stamp = readDateLine(parts.slice(0, count).join(" "), language);
    if (stamp?.kind !== "stamp" || stamp.date === null) continue;
    const authors = authorsAmong(parts.slice(count), language);
    return authors === null ? null : { authors, date: stamp.date };
  }
  return null;
}

/** The authors among labelled parts; null where a part is of no known kind, or none is left. */
function authorsAmong(parts: readonly string[], language: string | null): readonly string[] | null {
  const found = parts.map((part) => authorsOf(part, language));
  return found.length > 0 && found.every((names) => names !== null) ? found.flat() : null;
}

function authorsOf(part: string, language: string | null): readonly string[] | null {
  if (SOURCE.test(part) || isCaption(part)) return [];
  const byline = readByline(part, { language });
  return byline?.isMarked === true ? byline.authors : null;
}
