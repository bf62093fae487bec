import { factBoxEnd } from "./fact-box.ts";
import { isLabel } from "./labels.ts";
import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { type Topics, topicOverlap, topicWords } from "./topic-words.ts";

/** Links in a row that open what a page has behind its text; fewer may be a list of the article. */
const LINKS_IN_A_ROW = 4;

/** Rows that are looked at: an article with more of them is a list. */
const MOST_ROWS = 12;

/** Other lines for each sentence behind the text; an article with sub-headings has more sentences. */
const LINES_PER_SENTENCE = 3;

/** The share of its words from which on a sentence speaks of what the text above is about. */
const SHARED_WORDS = 0.5;

/** A sign behind a space at a line's end, as links have: `Theatre »`, `All white papers >`. */
const LINK_END = / [»›>]$/u;

/** An item of a list may start in small letters, and what is said of the text in brackets; a link does not. */
const NO_LINK_START = /^[\p{Ll}(]/u;

/** What somebody says stands in quotation marks or behind a dash. */
const SPEECH = /^[“„"«»‚‘'—–-]/u;

/**
 * Places behind a whole page's text that are the page's: from the first links in a row on, when
 * what follows is mostly links too and no sentence among it speaks of what the article is about.
 * A lone sentence, such as the summary of another article, would else count as the text's last.
 */
export function tailPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.body.start);
  const sentences = kept.filter((place) => isSentenceAt(page, place));
  const starts = rowStarts(page, kept).slice(0, MOST_ROWS);
  const start = starts.find((index) => {
    const behind = sentences.filter((place) => place >= (kept[index] ?? 0));
    const lines = kept.length - index - behind.length;
    if (behind.length * LINES_PER_SENTENCE > lines || isFactBox(page, kept, index)) return false;
    return behind.length === 0 || speaksOfOther(page, kept.slice(0, index), behind);
  });
  return start === undefined ? NO_PLACES : new Set(kept.slice(start));
}

function isSentenceAt({ passages }: Page, place: number): boolean {
  return passages[place]?.sign.kind === "prose";
}

/** Where, below some text, links in a row start. */
function rowStarts({ passages }: Page, kept: readonly number[]): readonly number[] {
  const links = kept.map((place) => isLink(passages[place]));
  return links.flatMap((isFirst, index) => {
    if (!isFirst || index === 0 || links[index - 1] === true) return [];
    const row = links.slice(index, index + LINKS_IN_A_ROW);
    return row.length === LINKS_IN_A_ROW && row.every(Boolean) ? [index] : [];
  });
}

function isLink(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short" || NO_LINK_START.test(passage.text)) return false;
  return isLabel(passage) || LINK_END.test(passage.text);
}

function isFactBox({ passages }: Page, kept: readonly number[], index: number): boolean {
  return factBoxEnd(passages.slice(kept[index])) > 0;
}

/** Whether none of some sentences is somebody's words or shares most of its words with the text. */
function speaksOfOther(page: Page, text: readonly number[], sentences: readonly number[]): boolean {
  const topics = topicsAt(page, text);
  return sentences.every((place) => {
    const { text: sentence } = page.passages[place] ?? NOTHING;
    return !SPEECH.test(sentence) && topicOverlap(sentence, topics) < SHARED_WORDS;
  });
}

function topicsAt({ passages }: Page, places: readonly number[]): Topics {
  return new Set(places.flatMap((place) => [...topicWords(passages[place]?.text ?? "")]));
}
