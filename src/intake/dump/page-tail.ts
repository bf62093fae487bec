import { announcedListEnd } from "./announced-list.ts";
import { factBoxEnd } from "./fact-box.ts";
import { isLabel } from "./labels.ts";
import { numberedCaptionsEnd } from "./numbered-captions.ts";
import { closesArticle, isClosedAt } from "./last-words.ts";
import { bodyPlaces, NO_PLACES, type Page, textsAt, wordsAt } from "./page.ts";
import { endsWithColon } from "./prose.ts";
import { isInterruption, isSiteLine, NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { siteWordTest } from "./site-word-lines.ts";
import { speakOf, topicOverlap, topicWords } from "./topic-words.ts";

/** Links in a row that open what a page has behind its text; fewer may be a list of the article. */
const LINKS_IN_A_ROW = 4;

/** The same of links as long as headlines, which items of a list seldom are. */
const HEADLINES_IN_A_ROW = 3;

/** The same behind a line of the site, with more such lines among them. */
const LINKS_AMONG_SITE_LINES = 2;

/** Rows that are looked at: an article with more of them is a list. */
const MOST_ROWS = 12;

/** Other lines for each sentence behind the text; an article with sub-headings has more sentences. */
const LINES_PER_SENTENCE = 3;

/**
 * The share of their words from which on sentences speak of what the text above is about: those of
 * one article share 0.43, of different ones 0.25.
 */
const SHARED_WORDS = 0.35;

/** Words of the longest link: a headline. A longer line may be a paragraph without its stop. */
const LONGEST_LINK = 16;

/** Lines of another article's card, and words of its kicker and summary at most. */
const CARD_LINES = 3;
const LONGEST_KICKER = 4;
const LONGEST_SUMMARY = 60;

/** Lines of the text above such a card at least. */
const PARAGRAPHS_ABOVE = 3;

/** A sign behind a space at a line's end, as links have: `Theatre »`, `All white papers >`. */
const LINK_END = / [»›>]$/u;

/** An item of a list may start in small letters, and what is said of the text in brackets; a link does not. */
const NO_LINK_START = /^[\p{Ll}(]/u;

/** Words of the shortest line with a colon that announces what follows; fewer may head a list of links. */
const ANNOUNCING_WORDS = 7;

/** Words of the longest note of a form: `Please enter a valid address.` */
const LONGEST_NOTE = 12;

/** A result, a price or a share: `Port Town – Seagulls 2:1`, `13.4 % — the mean rate`. */
const VALUE =
  /\p{Nd} ?[-–:] ?\p{Nd}|^\p{Nd}[\p{Nd}.,]*(?: \p{L}{1,6}\.?)? ?(?:[%\p{Sc}]|\p{L}{2,4}\.?)? ?[—–] /u;

/** What somebody says stands in quotation marks or behind a dash. */
const SPEECH = /^[“„"«»‚‘'—–-]/u;

/**
 * Places behind a whole page's text that are the page's: from the first links in a row on, when
 * what follows is mostly links too and the sentences among it do not speak of what the article is
 * about. A lone sentence, such as the summary of another article, would else count as the text's
 * last.
 */
export function tailPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.body.start);
  const starts = rowStarts(page, kept).slice(0, MOST_ROWS);
  const start = starts.find((place) => isTail(page, kept, place));
  if (start === undefined) return NO_PLACES;
  const first = firstCard(page, kept, kept.indexOf(start));
  return new Set(kept.slice(first));
}

/**
 * Where the tail starts when another article's card stands above it, perhaps with a question to
 * readers between: kicker, headline and summary, as the tail has them too and the text has not.
 * @param start Where among the kept places the tail starts.
 */
function firstCard(page: Page, kept: readonly number[], start: number): number {
  const { sign, text } = page.passages[kept[start - 1] ?? -1] ?? NOTHING;
  const end = sign.kind === "short" && text.endsWith("?") ? start - 1 : start;
  const card = end - CARD_LINES;
  if (card < PARAGRAPHS_ABOVE || !isCard(page, kept, card)) return start;
  const inTail = kept.some((_, index) => index >= start && isCard(page, kept, index));
  const inText = kept.some((_, index) => index < card && isCard(page, kept, index));
  const isOfOther = speakOfOther(page, kept.slice(0, card), kept.slice(end - 1, end));
  return inTail && !inText && isOfOther ? card : start;
}

function isCard({ passages }: Page, kept: readonly number[], start: number): boolean {
  const lines = kept.slice(start, start + CARD_LINES).map((place) => passages[place] ?? NOTHING);
  const [kicker = NOTHING, headline = NOTHING, summary = NOTHING] = lines;
  const isHeaded = [kicker, headline].every(({ sign }) => sign.kind === "short");
  if (!isHeaded || summary.sign.kind !== "prose") return false;
  const isSummary = summary.words > headline.words && summary.words <= LONGEST_SUMMARY;
  return isSummary && kicker.words <= LONGEST_KICKER && headline.words > LONGEST_KICKER;
}

/**
 * Whether keywords, buttons to share or links to the articles before and after stand directly behind
 * the last sentence, and none between it and the place above: only there the article is at its end.
 */
function isClosedBelow({ passages }: Page, kept: readonly number[], start: number): boolean {
  const last = kept.findLast((place) => passages[place]?.sign.kind === "prose") ?? 0;
  if (last < start || !isClosedAt(passages, last + 1)) return false;
  const above = passages.slice(start - LINES_ABOVE_TAIL, last);
  return !above.some((passage) => closesArticle(passage) && !isInterruption(passage));
}

/** Lines above the first link among which what closes an article would stand. */
const LINES_ABOVE_TAIL = 3;

function isTail(page: Page, kept: readonly number[], start: number): boolean {
  const { passages } = page;
  const sentences = kept.filter(
    (place) => place >= start && passages[place]?.sign.kind === "prose",
  );
  const lines = (kept.at(-1) ?? start) + 1 - start - sentences.length;
  if (sentences.length * LINES_PER_SENTENCE > lines) return false;
  if (isClosedBelow(page, kept, start)) return false;
  if (factBoxEnd(passages.slice(start)) > 0 || numberedCaptionsEnd(passages, start) > 0)
    return false;
  if (sentences.length > 0 && endsAsText(page, kept, start)) return false;
  if (goesOnAsText(page, start)) return false;
  const text = kept.filter((place) => place < start);
  return sentences.length === 0 || speakOfOther(page, text, sentences);
}

/** Whether the lines from a place on follow the text with no line of the site among them, and a sentence is the last. */
function endsAsText({ passages }: Page, kept: readonly number[], start: number): boolean {
  const last = kept.at(-1) ?? start;
  const isWhole = kept.filter((place) => place >= start - 1).length === last - start + 2;
  return (
    isWhole && passages[start - 1]?.sign.kind === "prose" && passages[last]?.sign.kind === "prose"
  );
}

/** Words of paragraphs in a row that no page has among its links. */
const WORDS_OF_TEXT = 40;

/** Whether paragraphs in a row follow before the first line of the site that ends a text. */
function goesOnAsText({ passages, fates, body }: Page, start: number): boolean {
  let row = 0;
  let words = 0;
  for (let place = start; place < body.end; place += 1) {
    const passage = passages[place];
    if (passage === undefined) return false;
    if (fates[place]?.kind === "out" && !isInterruption(passage)) return false;
    const isProse = passage.sign.kind === "prose";
    row = isProse ? row + 1 : 0;
    words = isProse ? words + passage.words : 0;
    if (row > 1 && words >= WORDS_OF_TEXT) return true;
  }
  return false;
}

/** Places below some text where links in a row start, or links among lines of the site behind one. */
function rowStarts(page: Page, kept: readonly number[]): readonly number[] {
  const isSites = siteWordTest(page.passages);
  return kept.slice(1).filter((place) => {
    if (isAnnounced(page, place)) return false;
    if (isSites(place) && isLittleBehind(page, kept, place)) return true;
    if (!isLinkAt(page, place) || isLinkAt(page, place - 1)) return false;
    const row = Array.from({ length: LINKS_IN_A_ROW }, (_, index) => place + index);
    const links = row.filter((at) => isLinkAt(page, at)).length;
    if (links === LINKS_IN_A_ROW || startsHeadlines(page, place)) return true;
    if (links < LINKS_AMONG_SITE_LINES || !isSiteLineAt(page, place - 1)) return false;
    return row.every((at) => isLinkAt(page, at) || isSiteLineAt(page, at));
  });
}

/** Whether a line above says that verse or a list follows: `A short poem of hers is still read at school:` */
function isAnnounced({ passages, fates }: Page, place: number): boolean {
  const { text, words } = passages[place - 1] ?? NOTHING;
  if (fates[place - 1]?.kind !== "body" || !endsWithColon(text)) return false;
  return words >= ANNOUNCING_WORDS || announcedListEnd(passages, place) > 0;
}

/** Whether no more stands behind a place than above it, and no paragraph among it. */
function isLittleBehind(page: Page, kept: readonly number[], place: number): boolean {
  const above = kept.filter((at) => at < place);
  const behind = kept.slice(above.length);
  const isParagraph = (at: number): boolean => {
    const { sign, words } = page.passages[at] ?? NOTHING;
    return sign.kind === "prose" && words > LONGEST_NOTE;
  };
  return wordsAt(page, behind) <= wordsAt(page, above) && !behind.some(isParagraph);
}

function startsHeadlines(page: Page, place: number): boolean {
  const row = Array.from({ length: HEADLINES_IN_A_ROW }, (_, index) => place + index);
  return row.every((at) => {
    const { words } = page.passages[at] ?? NOTHING;
    return words >= FEWEST_HEADLINE_WORDS && isLinkAt(page, at);
  });
}

function isLinkAt({ passages, fates }: Page, place: number): boolean {
  return fates[place]?.kind === "body" && isLink(passages[place]);
}

function isLink(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "short" || passage.words > LONGEST_LINK) return false;
  if (NO_LINK_START.test(passage.text) || VALUE.test(passage.text)) return false;
  return isLabel(passage) || LINK_END.test(passage.text);
}

/** Whether a line of the site stands at a place, other than one that interrupts texts. */
function isSiteLineAt({ passages }: Page, place: number): boolean {
  const passage = passages[place];
  if (passage === undefined || !isSiteLine(passage)) return false;
  const { sign } = passage;
  const isBesideText = sign.kind === "furniture" && sign.rule.isBesideText === true;
  return isBesideText || !isInterruption(passage);
}

/**
 * Whether no sentence is somebody's words, few have a word of the headline, and all together share
 * few of theirs with the text.
 */
function speakOfOther(page: Page, text: readonly number[], sentences: readonly number[]): boolean {
  const texts = textsAt(page, sentences);
  if (texts.some((sentence) => SPEECH.test(sentence))) return false;
  const headline = topicWords(page.passages[page.headEnd - 1]?.text ?? "");
  const ofHeadline = texts.filter((sentence) => topicOverlap(sentence, headline) > 0);
  if (ofHeadline.length * 2 > texts.length) return false;
  return !speakOf(texts, textsAt(page, text), SHARED_WORDS);
}
