import { endsOpen, isSaying, withoutCut } from "./headline-forms.ts";
import { isKicker, KICKER_WORDS, type Scores } from "./kickers.ts";
import { endsSentence } from "./prose.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";
import { isStandfirstOfStack } from "./stacked-head.ts";
import { speaksOfAuthor } from "./standfirst-names.ts";
import { FEWEST_HEADLINE_WORDS, isMostlyDigits } from "./title-lines.ts";
import { isAboveHeadLine, isListItem } from "./title-neighbours.ts";
import { isPathLike, leadsToMeta } from "./title-score.ts";

/** How far above the best line a headline is looked for, and how much less good it may be. */
const STANDFIRST_WITHIN = 4;
const STANDFIRST_LEAD = 0.6;

/** The same when lines of the site are between, as above a caption. */
const CAPTION_WITHIN = 16;

/** Lines from such a headline to the next line of the site: itself, a standfirst, a name; a menu has more. */
const LINES_ABOVE_SITE = 4;

/** A line of more words than headlines have is a standfirst more surely, and so is the second one below the day. */
const LONG_HEADLINE_WORDS = 14;
const LONG_STANDFIRST_LEAD = 1.4;

/** What a paragraph says word for word was taken from it: all its words are the text's by nature. */
const TAKEN_STANDFIRST_LEAD = 2;
const FEWEST_TAKEN_WORDS = 7;

/** What somebody says is a headline with few words too. */
const QUOTED = /^[“”„«»‘‚'"–—-].*[“”«»’'"]$|^[–—-] /u;
const FEWEST_QUOTED_WORDS = 2;

/**
 * A headline goes on with a word, behind a comma too; another sign would part it from the site's
 * name. Cut ones of some length may end inside a word, or in writing without spaces.
 */
const GOES_ON = /^[,،、，：；！？]? ?[\p{L}\p{M}]/u;
const GOES_ON_BEHIND_WORD = /^[,،、，：；！？]? \p{L}/u;
const LONGEST_WORD = 12;

/**
 * A headline has at least this share of what a standfirst below it has in common with the text. A
 * section's name or another article's headline above the right one has less.
 */
const LEAST_OVERLAP_SHARE = 0.5;

/** The same above a caption: between the two links to other articles may stand. */
const LEAST_OVERLAP_SHARE_OF_CAPTION = 0.75;

/**
 * The same when byline or date are close below it, which the caption has above: what a picture shows
 * is said in the first paragraph once more.
 */
const LEAST_OVERLAP_SHARE_ABOVE_META = 0.5;

/** Words of the shortest headline above a standfirst, and the share of them that the text has too. */
const FEWEST_WORDS = 2;
const OVERLAP_ABOVE_STANDFIRST = 0.3;

/** Words of a name that may stand between a standfirst and the date. */
const MOST_NAME_WORDS = 4;

/** The share of a line's words that the text has too, by the line's place. */
type OverlapOf = (place: number) => number;

/**
 * A standfirst or a caption sums the body up better than its headline does. So of lines of text
 * with nothing but lines of the site between them, the topmost that is nearly as good as the best
 * is the headline.
 * @param best The place of the line that scores best.
 */
export function headlineAbove(
  passages: readonly Signed[],
  best: number,
  scores: Scores,
  overlapOf: OverlapOf,
): number {
  const isWhole = isSaying(passages[best]?.text ?? "");
  const standfirst = isWhole ? best : aboveStandfirst(passages, best, scores, overlapOf);
  const sentence = aboveSentence(passages, standfirst, scores);
  const line =
    sentence === standfirst ? wordsOfTextAbove(passages, sentence, scores, overlapOf) : sentence;
  const found = aboveCaption(passages, line, scores, overlapOf);
  const headline = longerBelow(passages, found, scores);
  return isKicker(passages, headline, scores) ? headline + 1 : headline;
}

/**
 * Headlines end without a full stop: a line that has one is the standfirst of the line above that has
 * none, however few of its words the text says again, as those of a quote.
 * @param best The place of the line that may be the standfirst.
 */
export function aboveSentence(passages: readonly Signed[], best: number, scores: Scores): number {
  if (!endsSentence(passages[best]?.text ?? "")) return best;
  const { sign, text, words } = passages[best - 1] ?? NOTHING;
  const isQuoted = QUOTED.test(text);
  if (!isQuoted && !scores.has(best - 1)) return best;
  const fewest = isQuoted ? FEWEST_QUOTED_WORDS : FEWEST_HEADLINE_WORDS;
  const isHeadline = sign.kind === "short" && words >= fewest;
  return isHeadline && !isMostlyDigits(text) ? best - 1 : best;
}

/**
 * A headline above what sums the text up, with byline or date below that, when the text has its words
 * too: two or three words above a sentence, or above a line that speaks of the author, more above two of which
 * the last lacks its stop. A menu's last label has none of them.
 */
function wordsOfTextAbove(
  passages: readonly Signed[],
  best: number,
  scores: Scores,
  overlapOf: OverlapOf,
): number {
  const { words } = passages[best - 1] ?? NOTHING;
  if (words < FEWEST_WORDS || !scores.has(best - 1)) return best;
  const { sign, text } = passages[best] ?? NOTHING;
  const areFew = words < FEWEST_HEADLINE_WORDS;
  const isSummary = areFew ? endsSentence(text) : sign.kind === "prose";
  const isStandfirst =
    (isSummary && isAboveHead(passages, best)) || (areFew && speaksOfAuthor(passages, best));
  return isStandfirst && overlapOf(best - 1) >= OVERLAP_ABOVE_STANDFIRST ? best - 1 : best;
}

/** Whether byline or date, or a name above one of them, are directly below a line. */
function isAboveHead(passages: readonly Signed[], place: number): boolean {
  if (isAboveHeadLine(passages, place)) return true;
  const { words } = passages[place + 1] ?? NOTHING;
  return words <= MOST_NAME_WORDS && isAboveHeadLine(passages, place + 1);
}

/** The headline in full where a shorter form of it stands above, as in a list or beside a picture. */
function longerBelow(passages: readonly Signed[], found: number, scores: Scores): number {
  const start = withoutCut(passages[found]?.text ?? "");
  const rest = start.length > LONGEST_WORD ? GOES_ON : GOES_ON_BEHIND_WORD;
  const below = passages.slice(found + 1, found + 1 + STANDFIRST_WITHIN);
  const index = below.findIndex(({ text }, at) => {
    const goesOn = text.startsWith(start) && rest.test(text.slice(start.length));
    return goesOn && scores.has(found + 1 + at);
  });
  return index === -1 ? found : found + 1 + index;
}

function aboveStandfirst(
  passages: readonly Signed[],
  best: number,
  scores: Scores,
  overlapOf: OverlapOf,
): number {
  if (isBelowWholeHeadline(passages, best, scores)) return best - 1;
  const leastOverlap = overlapOf(best) * LEAST_OVERLAP_SHARE;
  let found = best;
  for (let place = best - 1; place >= best - STANDFIRST_WITHIN; place -= 1) {
    const score = scores.get(place);
    const { text, words } = passages[place] ?? NOTHING;
    if (score === undefined || words < FEWEST_HEADLINE_WORDS || isMostlyDigits(text)) break;
    if (isNoHeadlineAbove(text)) continue;
    const least = (scores.get(best) ?? 0) - leadOver(passages, place, best);
    if (score >= least && overlapOf(place) >= leastOverlap) found = place;
  }
  return found;
}

/** Whether a line above a standfirst is a path, or goes on: it says who speaks. */
function isNoHeadlineAbove(text: string): boolean {
  return isPathLike(text) || endsOpen(text);
}

function isBelowWholeHeadline(passages: readonly Signed[], best: number, scores: Scores): boolean {
  if (!scores.has(best - 1) || !isAboveHead(passages, best)) return false;
  return isStandfirstOfStack(passages, best) && !isNoHeadlineAbove(passages[best - 1]?.text ?? "");
}

/** How much better the best line may be than one above it. */
function leadOver(passages: readonly Signed[], place: number, best: number): number {
  const lead = standfirstLead(passages, best);
  const isBelowDay = place === best - 1 && passages[place - 1]?.sign.kind === "meta";
  return isBelowDay ? Math.max(lead, LONG_STANDFIRST_LEAD) : lead;
}

/** How much better a standfirst may be than its headline. */
function standfirstLead(passages: readonly Signed[], best: number): number {
  const { text, words } = passages[best] ?? NOTHING;
  if (words >= FEWEST_TAKEN_WORDS && isTaken(passages, best, text)) return TAKEN_STANDFIRST_LEAD;
  const isLong = words > LONG_HEADLINE_WORDS || speaksOfAuthor(passages, best);
  return isLong ? LONG_STANDFIRST_LEAD : STANDFIRST_LEAD;
}

/** Whether a line stands below word for word within a paragraph. */
function isTaken(passages: readonly Signed[], place: number, text: string): boolean {
  return passages
    .slice(place + 1)
    .some((other) => other.sign.kind === "prose" && other.text.includes(text));
}

/** A line that stands below byline, date or buttons is a caption when a headline is above them. */
function aboveCaption(
  passages: readonly Signed[],
  best: number,
  scores: Scores,
  overlapOf: OverlapOf,
): number {
  if (isAboveHeadLine(passages, best)) return best;
  const mostOverlap = overlapOf(best);
  const isAboveText = passages[best + 1]?.sign.kind === "prose";
  const least = (scores.get(best) ?? 0) - STANDFIRST_LEAD;
  const found = linesAboveSite(passages, best).find((place) => {
    if ((scores.get(place) ?? -Infinity) < least || isListItem(passages, place)) return false;
    const overlap = overlapOf(place);
    const isAboveMeta = isAboveText && leadsToMeta(passages.slice(place + 1, best));
    const share = isAboveMeta ? LEAST_OVERLAP_SHARE_ABOVE_META : LEAST_OVERLAP_SHARE_OF_CAPTION;
    return overlap >= mostOverlap * share && hasWordsOfHeadline(passages[place], overlap);
  });
  return found ?? best;
}

/** The places upwards from a line of those close above a line of the site, and of the site's lines. */
function linesAboveSite(passages: readonly Signed[], best: number): readonly number[] {
  const places: number[] = [];
  let linesBetween = Infinity;
  for (let place = best - 1; place >= best - CAPTION_WITHIN; place -= 1) {
    linesBetween = isSiteLine(passages[place]) ? 0 : linesBetween + 1;
    if (linesBetween <= LINES_ABOVE_SITE) places.push(place);
  }
  return places;
}

/** Few words are a button's label as well, unless the text has them too. */
function hasWordsOfHeadline(passage: Signed | undefined, overlap: number): boolean {
  if (passage === undefined || passage.words < FEWEST_HEADLINE_WORDS) return false;
  return passage.words > KICKER_WORDS || overlap > 0;
}
