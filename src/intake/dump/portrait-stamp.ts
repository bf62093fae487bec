import { dayInLine } from "../dates/days-in-line.ts";
import { readName } from "./byline-names.ts";
import type { DatedByline } from "./dated-byline.ts";
import { isOutlet } from "./outlets.ts";
import { withDaysApart } from "./glued-days.ts";

/** What a theme of blogs calls the author's portrait, whose name stands behind it again: `Photo of Ana BellAna Bell`. */
const PORTRAIT =
  /^(?:Photo of|Photo de|Foto (?:von|de|di|van|av|af)|Zdjęcie|Фото|صورة|عکس|Fotoğraf) (\p{L}[\p{L}\p{M}.'’ -]{4,40}?) ?\1(?=\P{Ll}|$)/u;
const LONGEST_LINE = 160;

/**
 * Reads a line that a theme of blogs prints above a text: the author's portrait and name, perhaps the place and buttons, and
 * the day: `Photo of Ana BellAna Bell - Port TownFollow on XSend an emailMay 4, 2031`. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function portraitStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE) return null;
  const [start = "", written = ""] = PORTRAIT.exec(line) ?? [];
  const name = written.includes(" ") ? readName(written) : null;
  if (name === null) return null;
  const behind = line.slice(start.length).replace(SEAM, " ");
  const date = dayInLine(withDaysApart(behind), language)?.date ?? null;
  return date === null ? null : { authors: isOutlet(name) ? [] : [name], date };
}

/** Where scraping has run a label into the next one. */
const SEAM = /(?<=[\p{Ll}\p{Lo}])(?=\p{Lu}\p{Ll}|\p{Nd})/gu;
