import type { Range } from "./body-range.ts";
import { isOffice } from "./byline.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { isLabel } from "./labels.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** What is known of a page when each of its passages has a first fate. */
export type Page = {
  readonly passages: readonly Signed[];
  readonly fates: readonly Fate[];
  /** The place behind the headline. */
  readonly headEnd: number;
  readonly body: Range;
  readonly authors: readonly string[];
  /** Whether a menu stands above the headline. */
  readonly isWhole: boolean;
};

const AUTHOR_RULE = {
  name: "author box",
  reason: "It says who the author is, behind the article.",
} as const;

const TAGS_RULE = {
  name: "tags",
  reason: "The site's keywords for the article, in a row behind its text.",
} as const;

const REPEATED_RULE = {
  name: "repeated label",
  reason: "The same few words stand among the lines of the site, such as the name of a section.",
} as const;

/** Words that may stand behind an author's name on its line: a paper, a role. */
const WORDS_BEHIND_NAME = 4;

/** Words of the longest text about an author, and passages at the end among which it stands. */
const BIO_WORDS = 45;
const BIO_WITHIN = 3;

/** Words and UTF-16 code units of the longest keyword or label. */
const LABEL_WORDS = 3;
const LABEL_LENGTH = 32;

/** Lines below a headline among which byline, date and buttons stand, and paragraphs there. */
const LEAD_LINES = 16;
const LEAD_PARAGRAPHS = 1;

/** Buttons in a row that no text starts with. */
const BUTTONS_IN_A_ROW = 3;

/** Keywords in a row that no text ends with. */
const TAGS_IN_A_ROW = 2;

/** One keyword of so many says words of the page above; a list of other things does not. */
const KNOWN_TAGS_SHARE = 3;

/** Words of the shortest line below a sub-heading that is text, however it ends. */
const TEXT_WORDS = 10;

/** Lines above a headline in a row that stand below it as well: they are a table of contents. */
const CONTENTS_LINES = 3;

/**
 * The fates of a page's passages once its headline, authors and edges are known: what is left of a
 * page between its lines, such as the author's name below the text or a row of keywords, leaves.
 */
export function withPageEvidence(page: Page): readonly Fate[] {
  const lead = leadPlaces(page);
  const tags = page.isWhole ? tagPlaces(page) : NO_PLACES;
  const authors = page.authors.length > 0 ? authorPlaces(page, tags) : NO_PLACES;
  const repeated = page.isWhole ? repeatedPlaces(page) : NO_PLACES;
  if (lead.size + tags.size + authors.size + repeated.size === 0) return page.fates;
  return page.fates.map((fate, place) => {
    if (fate.kind !== "body") return fate;
    if (authors.has(place)) return place < page.body.start ? BYLINE : AUTHOR;
    if (lead.has(place)) return BUTTON;
    if (tags.has(place)) return TAGS;
    return repeated.has(place) ? REPEATED : fate;
  });
}

const NO_PLACES: ReadonlySet<number> = new Set();
const BYLINE = leaveOut(PLACE_RULES.byline, "likely");
const BUTTON = leaveOut(PLACE_RULES.button, "likely");
const AUTHOR = leaveOut(AUTHOR_RULE, "likely");
const TAGS = leaveOut(TAGS_RULE, "likely");
const REPEATED = leaveOut(REPEATED_RULE, "likely");

/** Few words between headline and text among byline, date and buttons: a role, a button. */
function leadPlaces({ passages, fates, headEnd }: Page): ReadonlySet<number> {
  const places = new Set<number>();
  let end = headEnd;
  let paragraphs = 0;
  for (let place = headEnd; place < headEnd + LEAD_LINES; place += 1) {
    if (fates[place]?.kind === "out") end = place;
    if (passages[place]?.sign.kind === "prose") paragraphs += 1;
    if (paragraphs > LEAD_PARAGRAPHS) break;
  }
  if (fates[end]?.kind !== "out") return places;
  for (let place = headEnd; place < end + buttonsBelow(passages, end); place += 1) {
    if (isLeadLabel(passages[place])) places.add(place);
  }
  const below = passages[end + 1];
  const isRole = passages[end]?.sign.kind !== "prose" && isOfficeLine(below);
  return isRole ? places.add(end + 1) : places;
}

/** Labels in a row directly above the text, with the line of the site above them; one is a sub-heading. */
function buttonsBelow(passages: readonly Signed[], end: number): number {
  let count = 0;
  while (isLeadLabel(passages[end + 1 + count])) count += 1;
  const isAboveText = leadsToText(passages[end + 1 + count]);
  return isAboveText && count >= BUTTONS_IN_A_ROW ? count + 1 : 0;
}

function isLeadLabel(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  const { sign, text } = passage;
  if (sign.kind === "meta") return sign.isPlaceLine && CLOCK.test(text);
  return (
    (sign.kind === "short" || sign.kind === "bare") && isLabelSized(passage) && isLabel(passage)
  );
}

/** A place is told with a day alone, a post with its minute. */
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}/u;

function isOfficeLine(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.sign.kind !== "short") return false;
  return isLabelSized(passage) && isOffice(passage.text);
}

/** Lines of nothing but an author's name, and what is said of the author behind the text. */
function authorPlaces(page: Page, tags: ReadonlySet<number>): ReadonlySet<number> {
  const { passages, headEnd, body } = page;
  const places = new Set<number>();
  for (let place = headEnd; place < passages.length; place += 1) {
    if (isBody(page, place) && isAuthorLine(page, place)) places.add(place);
  }
  const kept = bodyPlaces(page, body.start).filter(
    (place) => !places.has(place) && !tags.has(place),
  );
  for (const place of kept.slice(-BIO_WITHIN)) if (isBio(page, place, places)) places.add(place);
  return places;
}

function isAuthorLine({ passages, authors }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short") return false;
  return authors.some((name) => {
    if (!text.startsWith(name)) return false;
    const behind = words - name.split(" ").length;
    return (
      text === name || (behind <= WORDS_BEHIND_NAME && BEHIND_NAME.test(text.slice(name.length)))
    );
  });
}

/** A role or a paper behind a name: `Ana Bell (editor)`, `Ana Bell - Harbour Post`. */
const BEHIND_NAME = /^ ?[(,،|·•–—-]/u;

/** A paragraph near the end that starts with the author's name, or stands below it. */
function isBio({ passages, authors }: Page, place: number, names: ReadonlySet<number>): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words > BIO_WORDS) return false;
  if (authors.some((name) => name.includes(" ") && STARTS_BIO.test(behindName(text, name)))) {
    return true;
  }
  const isBelowName = names.has(place - 1) && !passages[place + 1]?.sign.kind.startsWith("prose");
  return isBelowName;
}

function behindName(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length) : "";
}

/** What goes on behind the name is a sentence about it, not what the person says. */
const STARTS_BIO = /^,? [^:]/u;

/** Short labels in a row between the last paragraph and the site's lines below it. */
function tagPlaces(page: Page): ReadonlySet<number> {
  const { passages, body } = page;
  const kept = bodyPlaces(page, body.start);
  const places = new Set<number>();
  for (const place of kept.toReversed()) {
    const isNext = places.size === 0 || places.has(place + 1);
    if (!isNext || !isTag(passages[place])) break;
    places.add(place);
  }
  const first = Math.min(...places);
  const isAnnounced = /[:：]$/u.test(passages[first - 1]?.text ?? "");
  if (places.size < TAGS_IN_A_ROW || isAnnounced) return NO_PLACES;
  const said = textOf(passages, 0, first);
  const known = [...places].filter((place) => said.includes(textOf(passages, place, place + 1)));
  return known.length * KNOWN_TAGS_SHARE < places.size ? NO_PLACES : places;
}

function textOf(passages: readonly Signed[], start: number, end: number): string {
  const texts = passages.slice(start, end).map(({ text }) => text);
  return texts.join("\n").toLowerCase();
}

function isTag(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.sign.kind !== "short") return false;
  return isLabelSized(passage) && isLabel(passage);
}

function isLabelSized({ words, text }: Pick<Signed, "words" | "text">): boolean {
  return words <= LABEL_WORDS && text.length <= LABEL_LENGTH;
}

/** Labels that stand among the site's lines as well, and lead to no text. */
function repeatedPlaces(page: Page): ReadonlySet<number> {
  const { passages, fates, headEnd } = page;
  const inside = bodyPlaces(page, headEnd);
  const texts = new Set(inside.map((place) => passages[place]?.text ?? ""));
  const outside = passages.map(({ text }, at) => fates[at]?.kind !== "body" && texts.has(text));
  const known = passages.filter((_, at) => outside[at] === true && !isContents(outside, at));
  const labels = new Set(known.map(({ text }) => text));
  const places = inside.filter((place) => {
    const isKnown = labels.has(passages[place]?.text ?? "");
    return isKnown && isTag(passages[place]) && !leadsToText(passages[place + 1]);
  });
  return new Set(places);
}

/** Whether a passage is text, so that a label above is its sub-heading. */
function leadsToText(next: Signed | undefined): boolean {
  return next !== undefined && (next.sign.kind === "prose" || next.words >= TEXT_WORDS);
}

/** Whether a line is one of several in a row that stand in the body again, as in its contents. */
function isContents(outside: readonly boolean[], place: number): boolean {
  let start = place;
  while (outside[start - 1] === true) start -= 1;
  let end = place;
  while (outside[end] === true) end += 1;
  return end - start >= CONTENTS_LINES;
}

function isBody({ fates }: Page, place: number): boolean {
  return fates[place]?.kind === "body";
}

function bodyPlaces(page: Page, start: number): readonly number[] {
  const places: number[] = [];
  for (let place = start; place < page.fates.length; place += 1) {
    if (isBody(page, place)) places.push(place);
  }
  return places;
}
