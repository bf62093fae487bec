import type { FurnitureRule } from "../furniture/rule.ts";
import { datedTurnsEnd } from "./dated-turns.ts";
import { isInsideInterview } from "./interview-turns.ts";
import { listEndInside } from "./list-end.ts";
import { headlineKey } from "./listed-headlines.ts";
import { nextPartStart } from "./numbered-parts.ts";
import { answerStart } from "./own-lines-in-box.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { goesOnWithText } from "./text-behind-lists.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** The longest summary in a list where each headline has one, and elsewhere, in words. */
const LONGEST_SUMMARY = 45;
const LONGEST_LONE_SUMMARY = 20;

/** Turns of headline and summary that make a list. */
const TURNS_NEEDED = 3;

/** Lines of a turn: a headline with date and counter, and its summary. */
const LINES_OF_TURN = 4;

/** Two paragraphs in a row that no list of teasers has, and their words together. */
const PROSE_IN_A_ROW = 2;
const WORDS_IN_A_ROW = 20;

/** Words of prose above a list; one above the article is part of a menu, and ends with it. */
const WORDS_ABOVE = 40;

/**
 * Places of the headlines of other articles, with their dates and summaries, below a heading that
 * opens a list of them. The list ends where two paragraphs in a row, or a long one, follow.
 */
export function teaserPlaces(passages: readonly Signed[]): ReadonlySet<number> {
  const places = new Set<number>();
  const endOf = createListEnds(passages);
  let wordsAbove = 0;
  let wordsAboveList = 0;
  let listEnd = 0;
  for (const [index, { sign, words }] of passages.entries()) {
    if (sign.kind === "prose" && !places.has(index)) wordsAbove += words;
    if (sign.kind !== "furniture" || !opensTeasers(sign.rule)) continue;
    if (wordsAbove < WORDS_ABOVE) continue;
    if (sign.rule.opensTeasers === true && !opensList(passages, index + 1)) continue;
    const mayBeInside = standsInside(passages, index, sign.rule);
    const followsList = wordsAbove === wordsAboveList && listEnd >= index;
    const end = endOf({ start: index + 1, mayBeInside, followsList });
    wordsAboveList = wordsAbove;
    for (let place = Math.max(listEnd, index + 1); place < end; place += 1) places.add(place);
    listEnd = Math.max(listEnd, end);
  }
  return places;
}

/** That there is more to read on a matter, or what is related, which says as much between two paragraphs as behind the last. */
const READ_MORE =
  /^(?:related|(?:read|learn|leia|saiba|veja|ler|lee|leé|lea|leer|conoce|leggi|scopri|vedi|lire|lisez|voir|llegeix|llegiu|citește) (?:more|mais|más|di più|plus|més|mai mult))$/iu;

/** Whether a heading stands between paragraphs too, as one with a colon does, `Related:`, and any in an interview. */
function standsInside(
  passages: readonly Signed[],
  at: number,
  { place, opensTeasers: isList }: FurnitureRule,
): boolean {
  if (isList !== true) return false;
  const { text } = passages[at] ?? NOTHING;
  if (place === "anywhere" || endsWithColon(text) || READ_MORE.test(text)) return true;
  return isInsideInterview(passages, at);
}

type List = {
  readonly start: number;
  /** Whether the article may go on below it: behind most read articles or an author box it ends. */
  readonly mayBeInside: boolean;
  /** Whether no text stands between it and another list above. */
  readonly followsList: boolean;
};

/** What opens a list of other articles; a box about the author does with what it says of them. */
function opensTeasers(rule: FurnitureRule): boolean {
  return rule.opensTeasers === true || rule.opensAuthorBox === true;
}

/** A list starts with a headline; one that reads as a sentence has its date or byline below. */
function opensList(passages: readonly Signed[], start: number): boolean {
  const first = passages[start]?.sign.kind;
  if (first !== "prose" || passages[start + 1]?.sign.kind === "meta") return true;
  return datedTurnsEnd(passages, start) > start;
}

/** Gives the ends of lists by their starts, in rising order; headings in a row share an end, looked for once. */
function createListEnds(passages: readonly Signed[]): (list: List) => number {
  const known = new Map<string, number>();
  const isCopy = createCopyTest(passages);
  return (list) => {
    const longest = hasSummaries(passages, list.start) ? LONGEST_SUMMARY : LONGEST_LONE_SUMMARY;
    const kind = `${longest} ${list.mayBeInside} ${list.followsList}`;
    const last = known.get(kind) ?? 0;
    const listed = last > list.start ? last : teasersEnd(passages, list, { longest, isCopy });
    const end = Math.min(listed, nextPartStart(passages, list.start));
    known.set(kind, end);
    const isInside = list.mayBeInside && end < passages.length;
    return isInside ? listEndInside(passages, list.start, end) : end;
  };
}

/** Whether a line stands above a list as well, where it led to the same article. */
type CopyTest = (place: number, listStart: number) => boolean;

function createCopyTest(passages: readonly Signed[]): CopyTest {
  let first: ReadonlyMap<string, number> | null = null;
  return (place, listStart) => {
    const { text, words } = passages[place] ?? NOTHING;
    if (words > LONGEST_SUMMARY || endsSentence(text)) return false;
    first ??= new Map(
      passages.map((each, at) => [headlineKey(each.text), at] as const).toReversed(),
    );
    return (first.get(headlineKey(text)) ?? listStart) < listStart;
  };
}

/**
 * The list ends at a paragraph too long for a summary, unless summaries of that length go on or its
 * date stands below, and at one that nothing proves a summary: it may be the article's next paragraph.
 * So it does at a sentence of a word or two, which no list has.
 */
function teasersEnd(
  passages: readonly Signed[],
  list: List,
  { longest, isCopy }: { readonly longest: number; readonly isCopy: CopyTest },
): number {
  const { start, mayBeInside } = list;
  const ownStart = (place: number): number | null =>
    mayBeInside ? answerStart(passages, place, start) : null;
  for (let index = datedTurnsEnd(passages, start); index < passages.length; index += 1) {
    const { sign, words } = passages[index] ?? NOTHING;
    const own = ownStart(index);
    if (own !== null) return own;
    if (sign.kind !== "prose" || isCopy(index, start)) continue;
    const isProved = isProvedSummary(passages, index, mayBeInside);
    if (words > (isProved ? LONGEST_SUMMARY : longest) || startsText(passages, index)) return index;
    if (mayBeInside && !isSummary(passages, index, list)) return index;
  }
  return passages.length;
}

/** Whether a date below a line, or in a list behind the text the further list, proves it a summary. */
function isProvedSummary(
  passages: readonly Signed[],
  place: number,
  mayBeInside: boolean,
): boolean {
  if (passages[place + 1]?.sign.kind === "meta") return true;
  return !mayBeInside && isUnstopped(passages, place);
}

/** Lines of a list directly below a summary that show it goes on. */
const LINES_BELOW_SUMMARY = 3;

/** Whether a line is a summary without its last stop, with further headlines and such summaries below. */
function isUnstopped(passages: readonly Signed[], place: number): boolean {
  const [first, ...below] = passages.slice(place, place + 1 + LINES_BELOW_SUMMARY);
  if (first === undefined || below.length < LINES_BELOW_SUMMARY) return false;
  const isOpen = !endsSentence(first.text) && !endsWithColon(first.text);
  return isOpen && isHeadline(passages[place - 1]) && below.every(isHeadline);
}

/**
 * A summary has one headline above. Its date stands below, or another headline with a summary is
 * close by and no second sentence directly below, or it stands behind another list with no text
 * between, and does not go on with that. A line that announces verse or a list is none.
 */
function isSummary(passages: readonly Signed[], place: number, list: List): boolean {
  if (passages[place + 1]?.sign.kind === "meta") return true;
  if (endsWithColon(passages[place]?.text ?? "")) return false;
  if (place === list.start || headlinesAbove(passages, place, list.start) > 1) return false;
  if (list.followsList) return !goesOnWithText(passages, place, list.start);
  if (passages[place + 1]?.sign.kind === "prose") return false;
  const first = Math.max(list.start, place - LINES_OF_TURN);
  const near = passages.slice(first, place + LINES_OF_TURN + 1);
  return near.some(({ sign, words }, index) => {
    if (sign.kind !== "prose" || first + index === place) return false;
    return words <= LONGEST_LONE_SUMMARY && isHeadline(near[index - 1]);
  });
}

function isHeadline(passage: Signed | undefined): boolean {
  if (passage?.sign.kind === "meta") return true;
  return passage?.sign.kind === "short" && passage.words >= FEWEST_HEADLINE_WORDS;
}

/** Headlines between a paragraph and the one above it, or the list's start. */
function headlinesAbove(passages: readonly Signed[], place: number, start: number): number {
  let count = 0;
  for (let index = place - 1; index >= start; index -= 1) {
    const { sign, words } = passages[index] ?? NOTHING;
    if (sign.kind === "prose") break;
    if (sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS) count += 1;
  }
  return count;
}

/** Whether headlines and single sentences take turns, as in no text with sub-headings. */
function hasSummaries(passages: readonly Signed[], start: number): boolean {
  let turns = 0;
  let last = start;
  for (let index = start; index - last <= LINES_OF_TURN; index += 1) {
    const { sign, words } = passages[index] ?? NOTHING;
    if (sign.kind !== "prose") continue;
    if (words > LONGEST_SUMMARY || passages[index - 1]?.sign.kind === "prose") return false;
    last = index;
    turns += 1;
    if (turns === TURNS_NEEDED) return true;
  }
  return false;
}

/** Whether some paragraphs in a row are too long together for summaries. */
function startsText(passages: readonly Signed[], start: number): boolean {
  const row = passages.slice(start, start + PROSE_IN_A_ROW);
  const isProse = row.length === PROSE_IN_A_ROW && row.every(({ sign }) => sign.kind === "prose");
  return isProse && row.reduce((sum, { words }) => sum + words, 0) >= WORDS_IN_A_ROW;
}
