import { appealPlaces } from "./appeal-boxes.ts";
import { neighbourPlaces } from "./article-ends.ts";
import { isClosingCredit } from "./editor-lines.ts";
import { formBetween } from "./comment-form.ts";
import { linkBoxPlaces } from "./link-boxes.ts";
import { formPlaces, isFormLine } from "./newsletter-forms.ts";
import { NO_PLACES } from "./page.ts";
import { endsWithColon } from "./prose.ts";
import {
  endsArticle,
  isInterruption,
  isRecurring,
  isSiteLine,
  type Signed,
  siteRule,
} from "./signs.ts";

/** Places in a list of passages: the first of the body, and the first behind it. */
export type Range = { readonly start: number; readonly end: number };

/** Words of one paragraph that count; a longer one says no more about where the body is. */
const MOST_WORDS_COUNTED = 80;

/** What passages that are no prose cost, in words of prose that outweigh one. */
const SHORT_COST = 1.5;
const META_COST = 4;
const FURNITURE_COST = 6;
const INTERRUPTION_COST = 1;

/** Behind so many passages without prose in a row, each further one costs more: it is a menu. */
const LONGEST_PLAIN_RUN = 8;
const MENU_COST = 3;

/** Items of the longest list that a line with a colon announces, and words of the shortest such line. */
const LONGEST_ANNOUNCED = 10;
const FEWEST_ANNOUNCING_WORDS = 3;

/** Words of prose before a line that ends articles, for it to end this one. */
const WORDS_BEFORE_END = 60;

/**
 * The same of a short article, when no more than a share of these words stands behind the line,
 * and known lines of the site with them.
 */
const WORDS_OF_SHORT_ARTICLE = 15;
const SHARE_BEHIND_END = 2;
const SITE_LINES_BEHIND_END = 2;

/** Words above a line that ends articles which are one, however long the comments below are. */
const WORDS_OF_ARTICLE = 150;

/** Lines for each paragraph of comments, which have names, days and headings of their own. */
const LINES_OF_COMMENT = 0.5;

/** Dates of comments, and buttons that each of them has, for each paragraph; an article's headings are none. */
const MARKS_OF_COMMENT = 0.2;

/** So often a comment's button stands in a thread at least. */
const FEWEST_BUTTONS = 3;

/** Runs of comments that are looked above. */
const MOST_THREADS = 8;

/**
 * Where an article's text is among the passages of a page: the run with the greatest sum of
 * weights, in which prose counts for and everything else against it (maximum subarray, Kadane).
 * It ends at a line that ends articles, also when there is more text behind that than before, if the
 * text before is an article's and the one behind its comments'; else the longer text is the article.
 * Null when there is no prose at all.
 */
export function bodyRange(passages: readonly Signed[], teasers: ReadonlySet<number>): Range | null {
  const free = new Set([
    ...teasers,
    ...linkBoxPlaces(passages),
    ...announcedPlaces(passages),
    ...appealPlaces(passages, { start: 0, end: passages.length }),
  ]);
  const ends = articleEnds(passages);
  const cut = bestRun(passages, free, ends);
  const found = cut.isBehindEnd ? runAcrossEnds(passages, free, ends, cut) : cut;
  const run = runAboveForm(passages, free, found) ?? found;
  return run.sum > 0 ? withoutFormBelow(passages, run) : null;
}

/** The few words of a short article above the form for its comments, with what the site says below. */
function runAboveForm(
  passages: readonly Signed[],
  free: ReadonlySet<number>,
  below: Run,
): Run | null {
  const above = (end: number): Run => bestRun(passages.slice(0, end), free, NO_PLACES);
  const form = formBetween(passages, above, below);
  const run = form === null ? null : above(form);
  return run !== null && run.sum >= WORDS_OF_SHORT_ARTICLE ? run : null;
}

/** A form for a newsletter ends no text, though what it promises is a sentence. */
function withoutFormBelow(passages: readonly Signed[], { start, end }: Range): Range {
  const isAboveButton = isFormLine(passages[end]);
  const forms = formPlaces(passages, { start, end: isAboveButton ? end + 1 : end });
  if (!forms.has(end - 1)) return { start, end };
  const last = passages.findLastIndex(
    ({ sign }, place) => place < end && sign.kind === "prose" && !forms.has(place),
  );
  return { start, end: last > start ? last + 1 : end };
}

type Run = Range & {
  readonly sum: number;
  /** Whether an article that is long enough ended above it. */
  readonly isBehindEnd: boolean;
};

/**
 * The text where the most prose stands behind a line that ends articles: above it, when that is an
 * article and the prose below has a thread's names and days, else wherever the most prose is.
 */
function runAcrossEnds(
  passages: readonly Signed[],
  free: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  cut: Run,
): Run {
  let article: Run | null = null;
  let run = cut;
  for (let count = 0; count < MOST_THREADS && run.isBehindEnd; count += 1) {
    if (!isThread(passages.slice(run.start, run.end))) break;
    run = bestRun(passages.slice(0, run.start), free, ends);
    if (run.sum < WORDS_OF_ARTICLE) break;
    article = run;
  }
  return article ?? bestRun(passages, free, NO_PLACES);
}

function isThread(passages: readonly Signed[]): boolean {
  const prose = passages.filter(({ sign }) => sign.kind === "prose").length;
  const hasLines = passages.length - prose >= prose * LINES_OF_COMMENT;
  return hasLines && countMarks(passages) >= prose * MARKS_OF_COMMENT;
}

/** Lines that are a byline or a date, or stand there again and again. */
function countMarks(passages: readonly Signed[]): number {
  const counts = new Map<string, number>();
  for (const { text } of passages) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isMark = ({ sign, text }: Signed): boolean =>
    sign.kind === "meta" || (counts.get(text) ?? 0) >= FEWEST_BUTTONS;
  return passages.filter(isMark).length;
}

/**
 * @param free Places of links to other articles, which say nothing of where the text is.
 * @param ends Places at which an article ends, if enough of it stands above.
 */
function bestRun(
  passages: readonly Signed[],
  free: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Run {
  let best: Run = { start: 0, end: 0, sum: 0, isBehindEnd: false };
  let isBehindEnd = false;
  let start = 0;
  let sum = 0;
  let length = 0;
  const isEnough = createEndProof(passages);
  for (const index of passages.keys()) {
    if (ends.has(index) && isEnough(index, sum)) {
      isBehindEnd = true;
      sum = 0;
    }
    const weight = free.has(index) ? 0 : weightAt(passages, index);
    length = weight > 0 ? 0 : length + 1;
    if (sum <= 0) start = index;
    sum = Math.max(0, sum) + weight - (length > LONGEST_PLAIN_RUN ? MENU_COST : 0);
    if (sum > best.sum) best = { start, end: index + 1, sum, isBehindEnd };
  }
  return best;
}

/** Places of lines that announce a list and of its items, which say nothing against the text. */
function announcedPlaces(passages: readonly Signed[]): ReadonlySet<number> {
  const places = new Set<number>();
  let left = 0;
  for (const [place, passage] of passages.entries()) {
    if (passage.sign.kind !== "short") left = 0;
    else if (announces(passage)) left = LONGEST_ANNOUNCED;
    if (left > 0) places.add(place);
    left = Math.max(0, left - 1);
  }
  return places;
}

function announces({ text, words }: Signed): boolean {
  return words >= FEWEST_ANNOUNCING_WORDS && endsWithColon(text);
}

/** Tells whether so much text stands before a line that ends articles that it ends this one. */
function createEndProof(passages: readonly Signed[]): (place: number, sum: number) => boolean {
  const words = totalsBehind(passages, (each) => Math.max(0, weightOf(each)));
  const lines = totalsBehind(passages, ({ sign }) => (siteRule(sign) === null ? 0 : 1));
  return (place, sum) => {
    if (sum >= WORDS_BEFORE_END) return true;
    if (sum < WORDS_OF_SHORT_ARTICLE) return false;
    const isLittle = (words[place] ?? 0) * SHARE_BEHIND_END <= sum;
    return isLittle && (lines[place] ?? 0) >= SITE_LINES_BEHIND_END;
  };
}

/** For each passage the total of those behind it. */
function totalsBehind(
  passages: readonly Signed[],
  countOf: (passage: Signed) => number,
): Float64Array {
  const totals = new Float64Array(passages.length);
  let total = 0;
  for (const [back, passage] of passages.toReversed().entries()) {
    totals[passages.length - 1 - back] = total;
    total += countOf(passage);
  }
  return totals;
}

function articleEnds(passages: readonly Signed[]): ReadonlySet<number> {
  const known = passages.flatMap((passage, place) =>
    endsArticle(passage) || isClosingCredit(passage) ? [place] : [],
  );
  return new Set([...known, ...neighbourPlaces(passages)]);
}

/** A call beside a line of the site says nothing; alone it is a sentence like others. */
function weightAt(passages: readonly Signed[], place: number): number {
  const passage = passages[place];
  if (passage === undefined) return 0;
  if (passage.sign.kind !== "call") return weightOf(passage);
  const isBeside = isFrameLine(passages[place - 1]) || isFrameLine(passages[place + 1]);
  return isBeside ? 0 : Math.min(passage.words, MOST_WORDS_COUNTED);
}

function isFrameLine(passage: Signed | undefined): boolean {
  return isSiteLine(passage) || passage?.sign.kind === "call";
}

function weightOf(passage: Signed): number {
  const { sign, words } = passage;
  switch (sign.kind) {
    case "prose":
      return Math.min(words, MOST_WORDS_COUNTED);
    case "caption":
    case "call":
      return 0;
    case "short":
    case "bare":
      return -SHORT_COST;
    case "meta":
      return -META_COST;
    case "furniture":
      // Boxes inside a text recur like the frame around it.
      if (isRecurring(sign)) return -SHORT_COST;
      return isInterruption(passage) ? -INTERRUPTION_COST : -FURNITURE_COST;
  }
}

/** The places from `start` to before `end`; those before a page's first line are left out. */
export function placesBetween(start: number, end: number): readonly number[] {
  const first = Math.max(0, start);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
