import { readDateLine } from "../dates/dates.ts";
import type { DatedByline } from "./dated-byline.ts";

/** Code units of the longest such line. */
const LONGEST_LINE = 140;

/** A number alone at the end, and a year near the start with names and a comma behind it. */
const COUNTED = /\p{L} \p{Nd}{1,4}$/u;
const FORM = /^.{0,20}\p{Nd}{4} \p{Lu}[^.!?:]*, \p{Lu}[^.!?:]*$/u;

/** Words of the longest date. */
const LONGEST_DATE = 5;

/**
 * The day on a line of a blog that gives date, author, sections and the number of comments with spaces
 * alone between them: `May 4, 2031 Ana Bell Harbour, News, Sea 0`. Who wrote it is not sure, since
 * nothing parts the name from the sections. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function countedStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE || !COUNTED.test(line) || !FORM.test(line)) return null;
  const words = line.split(" ");
  for (let length = LONGEST_DATE; length > 1; length -= 1) {
    const stamp = readDateLine(words.slice(0, length).join(" "), language);
    if (stamp?.kind === "stamp" && stamp.date !== null) return { authors: [], date: stamp.date };
  }
  return null;
}
