import { readByline } from "./byline.ts";
import { dateBeside, hasYear, isStampBeside } from "./date-beside.ts";
import { endsSentence } from "./prose.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { readDateLine } from "../dates/dates.ts";

/** Words of a day with its year: `4 May 2031`, `Sunday, 4 May 2031`. */
const WORDS_OF_DAY = [4, 3];

/** Words of the longest line that gives a day beside keywords or what an article is. */
const MOST_WORDS = 14;

/** The headline stands above the name, so that a name at a file's start may be the headline itself. */
const LEAST_PLACE = 2;

/** Words of a paragraph above which byline and date of an article stand. */
const PARAGRAPH_WORDS = 20;

const BARE_NAME = { allowBareName: true };

/**
 * The signs of lines that give a day beside words of their own, which only their neighbours tell from
 * headlines: below a name, `4 May 2031 Politics, ferries`, above the text with the minute `Port Town 04.05.2031 | 21:40`,
 * and the same line above and below a
 * headline, as sites print it once for small screens.
 * @returns By place, those of the names above as well.
 */
export function datedSigns(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  const text = passages.findIndex(isParagraph);
  for (const [place, passage] of passages.entries()) {
    if (!mayBeDated(passage)) continue;
    const names = place < LEAST_PLACE ? null : namesAbove(passages[place - 1]);
    const stamp = place < text ? stampedDay(passage.text, language) : null;
    const date = names === null ? null : (dayOf(passage.text, language, true) ?? stamp);
    if (names !== null && date !== null) {
      if (names.length > 0) signs.set(place - 1, metaOf("byline", names, null));
      signs.set(place, metaOf("meta line", [], date));
    }
    if (!isCopiedAround(passages, place)) continue;
    const day = dayOf(passage.text, language, false);
    if (day === null) continue;
    signs.set(place, metaOf("meta line", [], day));
    signs.set(place + 2, metaOf("meta line", [], day));
  }
  return signs;
}

/** Whether a line is a paragraph, above which byline and date of an article stand. */
export function isParagraph({ sign, words }: Signed): boolean {
  return sign.kind === "prose" && words >= PARAGRAPH_WORDS;
}

/** The day that a line gives with its minute among a few words; below the text's start it may be a programme's. */
function stampedDay(text: string, language: string | null): string | null {
  return isStampBeside(text) ? dateBeside(text, language) : null;
}

function mayBeDated({ sign, text, words }: Signed): boolean {
  if (sign.kind !== "short" || words > MOST_WORDS) return false;
  return hasYear(text) && !endsSentence(text);
}

/** The names that a line is; none where it is known to give them, null where it gives none. */
function namesAbove(passage: Signed | undefined): readonly string[] | null {
  if (passage?.sign.kind === "meta") return passage.sign.rule === "byline" ? [] : null;
  if (passage?.sign.kind !== "short") return null;
  return readByline(passage.text, BARE_NAME)?.authors ?? null;
}

/** Whether a line stands again behind the next one, which is as long as headlines are. */
function isCopiedAround(passages: readonly Signed[], place: number): boolean {
  const between = passages[place + 1];
  if (between === undefined || between.words < FEWEST_HEADLINE_WORDS) return false;
  return passages[place + 2]?.text === passages[place]?.text;
}

/** The day that a line opens with, or else the one that it ends with unless it must open with one. */
function dayOf(text: string, language: string | null, mustOpen: boolean): string | null {
  const words = text.split(/\s+/u);
  for (const count of WORDS_OF_DAY) {
    const ends = mustOpen ? [] : [words.slice(-count)];
    for (const part of [words.slice(0, count), ...ends]) {
      const stamp = readDateLine(part.join(" "), language);
      if (stamp?.kind === "stamp" && stamp.date !== null) return stamp.date;
    }
  }
  return null;
}
