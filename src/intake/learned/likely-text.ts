import { BODY, type Fate, leaveOut, PLACE_RULES } from "../dump/fates.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { isAmongCode } from "../dump/code-lines.ts";
import { isOfEmbeddedPost } from "../dump/embedded-posts.ts";
import { isShortSentence } from "../dump/last-words.ts";
import { isOfLetterClose } from "../dump/letter-close.ts";
import { bodyPlaces, isLongPage, type Page, proseWords } from "../dump/page.ts";
import type { Sign } from "../dump/signs.ts";
import { likeliestTexts, PARAGRAPH_ODDS } from "./likeliest-texts.ts";
import { type OddsAt, textOdds } from "./line-odds.ts";
import { isKeptAt, isOutAt, isProseAt, isUnknownAt, passageAt } from "./page-sight.ts";
import { LEFT_OUT, unlikelyRuns } from "./unlikely-runs.ts";

const UNLIKE_TEXT = leaveOut(
  {
    name: "unlike the text",
    reason:
      "By its length, its signs, its place and what stands beside it, it is a line of the site.",
  },
  "likely",
);

/**
 * Rules that go by a line's place or by few words, and are wrong where an article is made of short lines: of all
 * lines of text lost on cases that were held back they took nine of ten.
 */
const DOUBTED_RULES: ReadonlySet<string> = new Set(
  [
    PLACE_RULES.below,
    PLACE_RULES.tail,
    PLACE_RULES.siteWords,
    PLACE_RULES.teaser,
    PLACE_RULES.counter,
    PLACE_RULES.tags,
  ].map(({ name }) => name),
);

/** Lines in doubt that are looked at: fewer are mostly links, and weighing them takes a tenth of the reading. */
const FEWEST_DOUBTED = 4;

/** Lines in doubt of which one must be likely text by itself: behind so many that are not, no others are looked at. */
const MOST_DOUBTED = 16;

/**
 * What is taken off the odds of lines in doubt. Less than an even chance keeps a line of a short file, where a loss is worse: on
 * 554 dumps of articles of pages that were held back 40 sentences stay by it that left by -0.25, and 17 lines of the site.
 */
const DOUBT = -0.6;
const DOUBT_ON_LONG_PAGE = 0.28;

/** Odds below which a line is left out that rules left in the text: where it stands, and where it is one word. */
type LeastOdds = {
  readonly anywhere: number;
  /** Above the text a standfirst may be as short as a button, and above a paragraph its sub-heading. */
  readonly aboveText: number;
  readonly wordAlone: number;
};

/**
 * The least odds of a line that leaves: on 554 dumps of articles of pages that were held back, bounds lower by 0.3 kept 47 sentences
 * more and 97 lines of the site.
 */
const LEAST_ODDS: LeastOdds = { anywhere: -1.2, aboveText: -1.5, wordAlone: -1.7 };

/** The same of a text that is hardly an article, with a line or two of a site around it. */
const LEAST_ODDS_OF_NOTE: LeastOdds = { anywhere: -3, aboveText: -3, wordAlone: -3 };

/**
 * The same on a page as long as those of sites are, whose trees know such pages better: on 357 that were held back from
 * the fit, bounds of 0 kept 49 sentences less and 37 lines of the site, those lower by 0.3 as many sentences more for 64 lines.
 */
const LEAST_ODDS_ON_LONG_PAGE: LeastOdds = { anywhere: -0.3, aboveText: -0.8, wordAlone: -0.5 };

/** The same of a line in a piece of code, whose signs and short words prose hardly has. */
const LEAST_ODDS_OF_CODE = -6;

/** The same of a line that rules know and let stay, for which they had their reasons; and where it may be a heading of the text. */
const LEAST_ODDS_OF_KNOWN = -3;
const LEAST_ODDS_OF_HEADING = -4.3;

/** The same on a long page: on 157 that were held back 23 such lines of the site left by it and three of text. */
const LEAST_ODDS_OF_KNOWN_ON_LONG_PAGE = -2;

/** Lines of the site from which on there is a page around the text, whose boxes leave whole. */
const FEWEST_KNOWN = 8;

/**
 * Lines of the site, or words of prose, from which on lines leave by their odds: with fewer of both it may be verses, a list
 * or a note, which stays whole but for what is surely no text.
 */
const FEWEST_KNOWN_OF_REST = 3;
const FEWEST_WORDS = 120;

/** Words of the longest line that is left out for its odds: a longer one may be a sentence of the text, but for one with a site's phrase. */
const LONGEST_LEFT_OUT = 20;
const LONGEST_CALL_LEFT_OUT = 60;

/** Words of the longest line that a long page leaves out as others are. */
const LONGEST_LINE_OF_LONG_PAGE = 30;

/**
 * Words of the longest paragraph that a long page leaves out, and its odds: on 113 pages that were held back 20 of the site
 * had lower ones and none of 987 of text.
 */
const LONGEST_LEFT_OUT_OF_LONG_PAGE = 100;
const LEAST_ODDS_OF_PARAGRAPH = -2;

/** Passages of the longest text whose lines are weighed: pages have some hundred, and a book that is no page loses nothing by it. */
const MOST_WEIGHED = 10_000;

/**
 * The fates of a page's passages by what is learned of lines, where rules are unsure: lines come back that rules
 * took for the page's and that all together are likelier text, and lines leave that they left in it and that are hardly text.
 */
export function likelyFates(page: Page): readonly Fate[] {
  if (page.passages.length > MOST_WEIGHED) return page.fates;
  const doubted = placesBelow(page).filter((place) => isDoubted(page.fates[place]));
  const oddsAt = textOdds(page);
  const returning = new Set(returningPlaces(page, doubted, oddsAt));
  const leaving = new Set(leavingPlaces(page, oddsAt));
  return page.fates.map((fate, place) => {
    if (returning.has(place)) return BODY;
    return leaving.has(place) ? UNLIKE_TEXT : fate;
  });
}

function isDoubted(fate: Fate | undefined): boolean {
  return fate?.kind === "out" && DOUBTED_RULES.has(fate.rule);
}

function placesBelow({ passages, headEnd }: Page): readonly number[] {
  return passages.map((_, place) => place).slice(headEnd);
}

/** Those of the places that rules were in doubt about whose lines are likelier text. */
function returningPlaces(
  page: Page,
  doubted: readonly number[],
  oddsAt: OddsAt,
): readonly number[] {
  if (doubted.length < FEWEST_DOUBTED) return [];
  const first = doubted.slice(0, MOST_DOUBTED);
  if (!first.some((place) => (oddsAt(place) ?? PARAGRAPH_ODDS) > 0)) return [];
  const { passages, headEnd } = page;
  const isText = likeliestTexts(
    passages.length - headEnd,
    (line) => oddsAt(headEnd + line),
    isLongPage(passages) ? DOUBT_ON_LONG_PAGE : DOUBT,
  );
  return doubted.filter((place) => isText[place - headEnd] === true);
}

/** Places of lines that rules left in the text and that are hardly text, and with a page around it of runs that all together are. */
function leavingPlaces(page: Page, oddsAt: OddsAt): readonly number[] {
  const isOfSite = linesOfSite(page);
  const known = isOfSite.filter(Boolean).length;
  const kept = bodyPlaces(page, page.headEnd);
  const unlikely = (least: LeastOdds): readonly number[] =>
    kept.filter((place) => isUnlikely(page, place, least, oddsAt));
  if (known >= FEWEST_KNOWN) {
    const least = isLongPage(page.passages) ? LEAST_ODDS_ON_LONG_PAGE : LEAST_ODDS;
    return [...unlikely(least), ...placesInUnlikelyRuns(page, isOfSite, oddsAt)];
  }
  const isArticle = proseWords(kept.flatMap((place) => page.passages[place] ?? [])) >= FEWEST_WORDS;
  if (known >= FEWEST_KNOWN_OF_REST || isArticle) return unlikely(LEAST_ODDS);
  if (known === 0) return [];
  return unlikely(LEAST_ODDS_OF_NOTE).filter((place) => isUnknownAt(page, place));
}

/** By place below the headline: whether rules say that the line is the site's. */
function linesOfSite(page: Page): readonly boolean[] {
  return page.passages.map(({ sign }, place) => {
    return place >= page.headEnd && (isOutAt(page, place) || sign.kind === "furniture");
  });
}

function isUnlikely(page: Page, place: number, least: LeastOdds, oddsAt: OddsAt): boolean {
  if (isTextByWords(page, place)) return false;
  const { words, sign } = passageAt(page, place);
  const odds = words > longestLeftOut(page, sign) ? null : oddsAt(place);
  if (odds === null || odds >= leastAt(page, place, least)) return false;
  return odds <= LEAST_ODDS_OF_CODE || !isAmongCode(page.passages, place);
}

function longestLeftOut({ passages }: Page, sign: Sign): number {
  if (sign.kind === "call") return LONGEST_CALL_LEFT_OUT;
  return isLongPage(passages) ? LONGEST_LEFT_OUT_OF_LONG_PAGE : LONGEST_LEFT_OUT;
}

/** Whether a line is a heading of the text, closes a letter, is of a post, or is a short sentence directly below a paragraph. */
function isTextByWords(page: Page, place: number): boolean {
  const passage = page.passages[place];
  if (passage?.isHeading === true && isProseAt(page, place + 1)) return true;
  if (passage?.isOfText === true || isOfLetterClose(page.passages, place)) return true;
  if (isOfEmbeddedPost(page.passages, place) || isAmongFacts(page, place)) return true;
  return isShortSentence(passage) && isProseAt(page, place - 1);
}

/** A fact with its label, as in a box of where, when and for how much. */
const LABELLED = /^\p{L}[\p{L} ]{1,24}: \S/u;

/** Whether a line with a label stays between two others with labels, as in a box of facts. */
function isAmongFacts(page: Page, place: number): boolean {
  return [place - 1, place, place + 1].every(
    (at) => isKeptAt(page, at) && LABELLED.test(passageAt(page, at).text),
  );
}

function leastAt(page: Page, place: number, least: LeastOdds): number {
  const { words, sign } = passageAt(page, place);
  if (sign.kind === "furniture") return leastOfKnown(page, place, sign.rule);
  if (words === 1) return least.wordAlone;
  if (words > LONGEST_LINE_OF_LONG_PAGE && sign.kind !== "call") return LEAST_ODDS_OF_PARAGRAPH;
  const isAboveText = place < page.body.start || isProseAt(page, place + 1);
  return isAboveText ? least.aboveText : least.anywhere;
}

function leastOfKnown(page: Page, place: number, rule: FurnitureRule): number {
  if (isLongPage(page.passages)) return LEAST_ODDS_OF_KNOWN_ON_LONG_PAGE;
  const isHeading = opensPart(rule) || (rule.name === "site link" && standsAboveText(page, place));
  return isHeading ? LEAST_ODDS_OF_HEADING : LEAST_ODDS_OF_KNOWN;
}

/** Whether a rule's line says what follows it, as a heading of the text does: comments, other articles. */
function opensPart({ leadsToComments, endsArticle, opensTeasers }: FurnitureRule): boolean {
  return leadsToComments === true || endsArticle === true || opensTeasers === true;
}

/** Whether a paragraph stands below a line, or below a heading under it. */
function standsAboveText(page: Page, place: number): boolean {
  return isProseAt(page, place + 1) || isProseAt(page, place + 2);
}

/** What a run of lines between paragraphs must be worth: it may be a recipe's list, and its loss is worse than a box that stays. */
const LEAST_WORTH_INSIDE = 12;

/**
 * Places of lines that stay, in runs beside lines of the site that all together are hardly text. Only on a page: an
 * article alone may be a poem or a table, whose lines are hardly like those of any text before it.
 */
function placesInUnlikelyRuns(
  page: Page,
  isOfSite: readonly boolean[],
  oddsAt: OddsAt,
): readonly number[] {
  const { passages, headEnd } = page;
  const runs = unlikelyRuns(passages.length - headEnd, (line) => {
    const place = headEnd + line;
    return isKeptAt(page, place) ? oddsOfLine(page, place, oddsAt) : LEFT_OUT;
  });
  if (runs.length === 0) return [];
  const textEnd = placesBelow(page).findLastIndex(
    (place) => isKeptAt(page, place) && oddsOfLine(page, place, oddsAt) === null,
  );
  return runs.flatMap(({ start, end, worth }) => {
    if (start <= textEnd && worth < LEAST_WORTH_INSIDE) return [];
    const places = Array.from({ length: end - start }, (_, line) => headEnd + start + line);
    const isBesideSite = isOfSite.slice(headEnd + start - 1, headEnd + end + 1).some(Boolean);
    if (!isBesideSite) return [];
    return places.filter((place) => isKeptAt(page, place) && leavesWithRun(page, place, oddsAt));
  });
}

/** Odds above which a sentence ends a run as a paragraph does: one of text in four, since a dialogue has short ones. */
const SENTENCE_ODDS = -1;

/** The odds of a line in such a run; null where it ends the run. */
function oddsOfLine(page: Page, place: number, oddsAt: OddsAt): number | null {
  const odds = oddsAt(place);
  return odds !== null && odds > SENTENCE_ODDS && isProseAt(page, place) ? null : odds;
}

/** Odds above which a line stays when all others of its run leave. */
const LEAST_ODDS_IN_RUN = -0.5;

/** The same of a sentence. */
const LEAST_ODDS_OF_SENTENCE_IN_RUN = -3;

/** Whether a line leaves with its run: a sentence only if it is unlikely by itself. */
function leavesWithRun(page: Page, place: number, oddsAt: OddsAt): boolean {
  const most = isProseAt(page, place) ? LEAST_ODDS_OF_SENTENCE_IN_RUN : LEAST_ODDS_IN_RUN;
  return (oddsAt(place) ?? PARAGRAPH_ODDS) < most;
}
