import { readByline } from "./byline.ts";
import type { DatedByline } from "./dated-byline.ts";
import { isParagraph } from "./dated-signs.ts";
import { dayOfLabels, isStamped, SEAM } from "./day-by-headline.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/** What sums an article up may stand above its site's own line. */
const PARAGRAPHS_ABOVE = 3;

/**
 * The signs of lines above the text that give its day as nobody but a site does.
 * @param language BCP 47 tag of the text, or null.
 */
export function siteStamps(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  const end = passages.findIndex(isParagraph) + PARAGRAPHS_ABOVE;
  for (const [place, passage] of passages.slice(0, end).entries()) {
    const stamp = siteStamp(passage, language);
    if (stamp !== null) signs.set(place, metaOf("meta line", stamp.authors, stamp.date));
  }
  return signs;
}

/** A label that scraping has run into the next one, or into a number, and a bar between labels. */
const RUN_TOGETHER = /\p{Ll}\p{Lu}\p{Ll}|\p{L}{3}\p{Nd}|\s[|·•]\s/u;

/**
 * Reads a line that nobody writes but a site: a day with its time, and a word of publication or labels that are run
 * together: `HarboursWritten by Ana BellUpdated: May 4, 2031 09:10 am`. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
function siteStamp(line: Signed, language: string | null): DatedByline | null {
  if (line.sign.kind !== "short") return null;
  const day = dayOfLabels(line, language);
  if (day === null || !day.hasTime || !isStamped(day)) return null;
  if (!day.isLabelled && !RUN_TOGETHER.test(line.text)) return null;
  return { authors: authorsAmong(line.text.split(SEAM)), date: day.date };
}

function authorsAmong(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => {
    const byline = readByline(label);
    return byline?.isMarked === true ? byline.authors : [];
  });
}
