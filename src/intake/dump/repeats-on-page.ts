import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { bodyPlaces, NO_PLACES, type Page, textsAt } from "./page.ts";
import { NOTHING, opensLinks } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";
import { speakOf } from "./topic-words.ts";

const NOTICE = leaveOut(
  {
    name: "notice said again",
    reason: "The site says the same sentence at least three times, as in its forms.",
  },
  "likely",
);

const THREAD = leaveOut(
  {
    name: "thread of comments",
    reason: "Behind the text stand the headings of comments and of answers to them.",
  },
  "likely",
);

const TEASER = leaveOut(PLACE_RULES.teaser, "likely");

/** Words of the shortest sentence that nobody writes so often; shorter ones are exclamations. */
const NOTICE_WORDS = 8;
const TIMES_SAID = 3;

/** Paragraphs of an article above what a site says again and again. */
const PARAGRAPHS_ABOVE = 2;

/** The share of its words from which on what follows may speak of what the text is about. */
const SHARED_WORDS = 0.3;

/** Answers to comments, each headed with the heading of the comment. */
const FEWEST_ANSWERS = 2;
const ANSWER = /^(?:Re|RE|AW|Odp|SV|Vs|VS|Ynt|Vá|Отв|Відп)\s?: (?=\S)/u;

/** Words of the longest line in a box of other articles, and lines that make one. */
const BOX_WORDS = 25;
const FEWEST_BOX_LINES = 2;

/** Headlines close below the article's own that make a list of the site's newest. */
const HEADLINES_OF_LIST = 3;
const LINES_OF_LIST = 9;

/**
 * The fates of what a page tells by saying it again: sentences of its forms, headings of answers to
 * comments, a box of other articles that stands above the text and behind it, and the site's newest
 * articles with this one among them.
 */
export function fatesOfRepeats(page: Page): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  for (const place of noticePlaces(page)) fates.set(place, NOTICE);
  for (const place of threadPlaces(page)) fates.set(place, THREAD);
  for (const place of boxPlaces(page)) fates.set(place, TEASER);
  for (const place of ownListPlaces(page)) fates.set(place, TEASER);
  return fates;
}

/**
 * From the first sentence that stands three times on: no article goes on behind it, if what follows
 * speaks of other things. A ballad says its refrain again, but speaks of the same.
 */
function noticePlaces(page: Page): Iterable<number> {
  const kept = bodyPlaces(page, page.body.start);
  const counts = countTexts(page, kept);
  const isNotice = (place: number): boolean => {
    const { sign, text, words } = page.passages[place] ?? NOTHING;
    return sign.kind === "prose" && words >= NOTICE_WORDS && (counts.get(text) ?? 0) >= TIMES_SAID;
  };
  const first = kept.findIndex(isNotice);
  if (first === -1) return NO_PLACES;
  const text = kept.slice(0, first);
  const prose = text.filter((place) => page.passages[place]?.sign.kind === "prose");
  if (prose.length < PARAGRAPHS_ABOVE) return NO_PLACES;
  const rest = kept.slice(first);
  return speakOf(textsAt(page, rest), textsAt(page, prose), SHARED_WORDS)
    ? NO_PLACES
    : [...labelsAbove(page, text), ...rest];
}

function countTexts(page: Page, places: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of textsAt(page, places)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The labels that end some lines: buttons and headings of the form below. */
function labelsAbove({ passages }: Page, places: readonly number[]): readonly number[] {
  const last = places.findLastIndex((place) => {
    const { sign, words } = passages[place] ?? NOTHING;
    return sign.kind === "prose" || words >= FEWEST_HEADLINE_WORDS;
  });
  return places.slice(last + 1);
}

/** From the name above the first heading that has an answer on, if no text follows. */
function threadPlaces(page: Page): Iterable<number> {
  const kept = bodyPlaces(page, page.body.end);
  const texts = textsAt(page, kept);
  const answers = texts.filter((text) => ANSWER.test(text));
  if (answers.length < FEWEST_ANSWERS) return NO_PLACES;
  const headings = new Set(answers.map((text) => text.replace(ANSWER, "")));
  const first = texts.findIndex((text) => headings.has(text) || ANSWER.test(text));
  const thread = kept.slice(Math.max(0, first - 1));
  return thread.some((place) => page.passages[place]?.sign.kind === "prose") ? NO_PLACES : thread;
}

/** Lines in a row of the head that stand behind the text again, where they are known as links. */
function boxPlaces(page: Page): Iterable<number> {
  const { passages, fates, headEnd, body } = page;
  const behind = new Set<string>();
  for (let place = body.end; place < passages.length; place += 1) {
    const passage = passages[place];
    if (passage !== undefined && fates[place]?.kind === "out") behind.add(passage.text);
  }
  const box = bodyPlaces(page, headEnd).filter((place) => {
    const { text, words } = passages[place] ?? NOTHING;
    return place < body.start && words <= BOX_WORDS && behind.has(text);
  });
  const isBelowHeading = passages.slice(headEnd, box[0] ?? headEnd).some(opensLinks);
  return isBelowHeading && box.length >= FEWEST_BOX_LINES ? box : NO_PLACES;
}

/** What is kept from the article's own headline on where that stands among others behind the text. */
function ownListPlaces(page: Page): Iterable<number> {
  const { passages, fates, body } = page;
  const own = fates.findIndex((fate, place) => {
    const isTitle = fate.kind === "out" && fate.rule === PLACE_RULES.repeatedTitle.name;
    return isTitle && place >= body.end;
  });
  if (own === -1) return NO_PLACES;
  const list = passages.slice(own + 1, own + 1 + LINES_OF_LIST);
  const headlines = list.filter(
    ({ sign, words }) => sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS,
  );
  const rest = bodyPlaces(page, own);
  const hasText = rest.some((place) => passages[place]?.sign.kind === "prose");
  return headlines.length < HEADLINES_OF_LIST || hasText ? NO_PLACES : rest;
}
