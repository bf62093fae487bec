import type { Range } from "./body-range.ts";
import { sharesArticle } from "../furniture/shares-article.ts";
import { endsSentence } from "./prose.ts";
import { isInterruption, NOTHING, opensLinks, siteRule, type Signed } from "./signs.ts";

/** Lines of the longest box between the text and its last words, and of those words. */
const LONGEST_BOX = 9;
const MOST_WORDS_LINES = 3;

/** Lines behind the last words among which what closes an article stands. */
const CLOSING_WITHIN = 3;

/**
 * The body with the few words that stand below a box inside it, where they weigh too little: links
 * below their heading, a label, an appeal, then a sentence or two directly above what closes an article,
 * such as keywords or buttons to share it.
 * @param teasers Places of other articles' headlines and summaries.
 */
export function withLastWords(
  passages: readonly Signed[],
  body: Range,
  teasers: ReadonlySet<number>,
): Range {
  const start = boxEnd(passages, body.end, teasers);
  if (start === null) return body;
  const end = wordsEnd(passages, start, teasers);
  return end > start && isClosedAt(passages, end) ? { ...body, end } : body;
}

/**
 * The body with the sentences of three words that stand directly below its last paragraph, too short to count as
 * sentences elsewhere: `The trial continues.`
 */
export function withShortSentences(
  passages: readonly Signed[],
  body: Range,
  teasers: ReadonlySet<number>,
): Range {
  let { end } = body;
  if (passages[end - 1]?.sign.kind !== "prose") return body;
  while (isEndOfText(passages[end]) && !teasers.has(end)) end += 1;
  return { ...body, end };
}

function isEndOfText(passage: Signed | undefined): boolean {
  return isShortSentence(passage) || passage?.isOfText === true;
}

/** Words of the shortest sentence; one or two with a full stop may be a name or a label. */
const FEWEST_WORDS = 3;

/** Whether a line has a sentence's full stop, but too few words to be taken for one wherever it stands. */
export function isShortSentence(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  return sign.kind === "short" && words >= FEWEST_WORDS && endsSentence(text);
}

/** Behind the last line of a box, or null when none ends above a sentence. */
function boxEnd(
  passages: readonly Signed[],
  start: number,
  teasers: ReadonlySet<number>,
): number | null {
  let hasMark = false;
  for (let place = start; place < start + LONGEST_BOX; place += 1) {
    const passage = passages[place];
    if (passage === undefined) return null;
    const isSentence = isLastWords(passages, place, teasers);
    if (isSentence && hasMark) return place;
    if (!isSentence && !isOfBox(passage)) return null;
    hasMark ||= opensLinks(passage) || isInterruption(passage) || isAppeal(passage);
  }
  return null;
}

/** A heading for links, a label, or a few words; no date, comment or button to share stands in such a box. */
function isOfBox(passage: Signed): boolean {
  const { sign, text } = passage;
  if (sign.kind === "short") return !endsSentence(text);
  return opensLinks(passage) || isInterruption(passage) || isAppeal(passage);
}

function isAppeal({ sign }: Signed): boolean {
  return siteRule(sign)?.name === "donation appeal";
}

function wordsEnd(
  passages: readonly Signed[],
  start: number,
  teasers: ReadonlySet<number>,
): number {
  let end = start;
  while (end < start + MOST_WORDS_LINES && isLastWords(passages, end, teasers)) end += 1;
  return end;
}

function isLastWords(
  passages: readonly Signed[],
  place: number,
  teasers: ReadonlySet<number>,
): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (teasers.has(place) || !endsSentence(text)) return false;
  return sign.kind === "prose" || sign.kind === "short";
}

/** Whether what closes an article stands at a place or close below it, with nothing but a few words between. */
export function isClosedAt(passages: readonly Signed[], place: number): boolean {
  for (const passage of passages.slice(place, place + CLOSING_WITHIN)) {
    if (closesArticle(passage)) return true;
    if (passage.sign.kind !== "short" || endsSentence(passage.text)) return false;
  }
  return false;
}

/** Keywords, buttons to share, and the links to the articles before and after. */
export function closesArticle({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  const { opensTags, namesNeighbour, name } = sign.rule;
  if (sharesArticle(sign.rule) || opensTags === true || namesNeighbour === true) return true;
  return name === "share call";
}
