import { bodyPlaces, NO_PLACES, type Page, textsAt } from "./page.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import { NOTHING } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { speakOf } from "./topic-words.ts";

/** Beginnings of other articles, each cut off below its headline, that make a list. */
const FEWEST_EXCERPTS = 2;

/** How sites end the beginning of a text that they show: `… […]`. */
const CUT = /(?:…|\.\.\.)\]?$/u;

/** Words of the longest headline, and of the longest beginning. */
const LONGEST_HEADLINE = 25;
const LONGEST_EXCERPT = 80;

/** Words of the longest heading of a list. */
const LONGEST_HEADING = 12;

/** Paragraphs above; below fewer a list may be all that the article is. */
const PARAGRAPHS_ABOVE = 2;

/** The share of their words from which on paragraphs speak of what the text is about. */
const SHARED_WORDS = 0.35;

/**
 * Places at the end of the text where other articles begin, each below its headline and some cut off, with
 * the list's heading above. Nothing is left behind the first of them but headlines with a paragraph each.
 */
export function excerptPlaces(page: Page): Iterable<number> {
  const kept = bodyPlaces(page, page.body.start);
  for (const [index, place] of kept.entries()) {
    if (!isExcerpt(page, place) || !isHeadline(page, place - 1)) continue;
    const first = kept[index - 1] === place - 1 ? index - 1 : index;
    if (!isListOfOthers(page, kept.slice(0, first), kept.slice(first))) continue;
    return kept.slice(isHeadingAt(page, kept[first - 1]) ? first - 1 : first);
  }
  return NO_PLACES;
}

function isListOfOthers(page: Page, text: readonly number[], list: readonly number[]): boolean {
  const above = proseOf(page, text);
  if (above.length < PARAGRAPHS_ABOVE || !isListOfExcerpts(page, list)) return false;
  return !speakOf(textsAt(page, proseOf(page, list)), textsAt(page, above), SHARED_WORDS);
}

function isHeadline({ passages }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words < FEWEST_HEADLINE_WORDS || words > LONGEST_HEADLINE)
    return false;
  return !endsWithColon(text);
}

/** Whether a paragraph that is cut off stands at a place. */
function isExcerpt({ passages, fates }: Page, place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  return fates[place]?.kind === "body" && words <= LONGEST_EXCERPT && CUT.test(text);
}

/** Whether each paragraph has a line of its own above, and some are cut off. */
function isListOfExcerpts(page: Page, list: readonly number[]): boolean {
  const prose = proseOf(page, list);
  const cut = list.filter((place) => isExcerpt(page, place));
  if (cut.length < FEWEST_EXCERPTS || cut.length * 2 < prose.length) return false;
  return prose.every((place) => page.passages[place - 1]?.sign.kind !== "prose");
}

function proseOf({ passages }: Page, places: readonly number[]): readonly number[] {
  return places.filter((place) => passages[place]?.sign.kind === "prose");
}

function isHeadingAt({ passages }: Page, place: number | undefined): boolean {
  const { sign, text, words } = passages[place ?? -1] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_HEADING) return false;
  return endsWithColon(text) || !endsSentence(text);
}
