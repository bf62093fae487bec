import { isLetterClosing, isOfLetterClose } from "./letter-close.ts";
import { authorNotePlace, authorParagraphAbove, authorParagraphPlace } from "./author-notes.ts";
import { authorPlaces, lateBioPlaces } from "./author-places.ts";
import { closingInitialsPlaces } from "./closing-initials.ts";
import { placesOfDatedSummaries } from "./dated-summaries.ts";
import { datedLinkPlaces } from "./dated-links-inside.ts";
import { doubledBoxPlaces } from "./doubled-box.ts";
import { excerptPlaces } from "./excerpts-behind.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { filmPlaces } from "./film-titles.ts";
import { fatesOfHeadings } from "./headings-of-links.ts";
import { gluedKeywordPlace, keywordLinePlaces } from "./keyword-lines.ts";
import { keywordRowPlaces } from "./keyword-rows.ts";
import { cardPlaces } from "./label-cards.ts";
import { labelTurnPlaces } from "./label-turns.ts";
import { isLabel } from "./labels.ts";
import { leadLabelPlaces } from "./lead-labels.ts";
import { linksBehind } from "./links-behind.ts";
import { listedHeadlinePlaces } from "./listed-headlines.ts";
import { networkButtonPlaces, networkCallPlaces } from "./network-calls.ts";
import { bodyPlaces, isLabelSized, leadsToText, NO_PLACES, type Page } from "./page.ts";
import { isInterruption, type Signed } from "./signs.ts";
import { pollPlaces } from "./poll-boxes.ts";
import { placesSaidTwice } from "./said-twice.ts";
import { contentsPlaces } from "./table-of-contents.ts";
import { tailPlaces } from "./page-tail.ts";
import { fatesOfRepeats } from "./repeats-on-page.ts";
import { placesOfOthers } from "./headlines-behind.ts";
import { signedLinkPlaces } from "./signed-links.ts";
import { siteWordPlaces } from "./site-word-lines.ts";
import { siteVoicePlaces } from "./site-voice.ts";
import { whoAuthorIs } from "./who-author-is.ts";

const AUTHOR_RULE = {
  name: "author box",
  reason: "It says who the author is, behind the article.",
} as const;

const NETWORK_RULE = {
  name: "call to a network",
  reason: "A call to follow the site in a network, which the article does not name.",
} as const;

const VOICE_RULE = {
  name: "site's own words",
  reason: "Behind the text the site speaks to its readers, links to more or signs with a mark.",
} as const;

const REPEATED_RULE = {
  name: "repeated label",
  reason: "The same few words stand among the lines of the site, such as the name of a section.",
} as const;

const OTHERS_RULE = {
  name: "other articles behind the text",
  reason: "Headlines or beginnings of other articles follow the text, and speak of other things.",
} as const;

const LINKS_RULE = {
  name: "link behind the text",
  reason: "Behind the text it stands among lines of the site, or as it does above the headline.",
} as const;

const LISTED_RULE = {
  name: "headline of a list",
  reason: "The page lists it among other articles as well: it leads elsewhere.",
} as const;

const DOUBLED_RULE = {
  name: "box said twice",
  reason: "The page says it above the headline too, with byline or date.",
} as const;

const TWICE_RULE = {
  name: "line said twice",
  reason: "The same line stands directly below: a picture's text for screen readers and for all.",
} as const;

const CONTENTS_RULE = {
  name: "table of contents",
  reason: "Lines in a row stand below again as the sub-headings of the text.",
} as const;

const FILM_RULE = {
  name: "film in the text",
  reason: "A player stood there: how long its film or recording lasts, and what that is called.",
} as const;

const POLL_RULE = {
  name: "poll",
  reason: "A question to the readers with its answers, and the button or the number of votes.",
} as const;

/** Keywords in a row that no text ends with. */
const TAGS_IN_A_ROW = 2;

/** One keyword of so many says words of the page above; a list of other things does not. */
const KNOWN_TAGS_SHARE = 3;

/** Keywords at the very end; more may be a list of the article. */
const MOST_TAGS = 6;

/** Letters by which a keyword is known in the text, whatever its ending. */
const STEM_LETTERS = 5;

/** Lines above a headline in a row that stand below it as well: they are a table of contents. */
const CONTENTS_LINES = 3;

/**
 * The fates of a page's passages once its headline, authors and edges are known: what is left of a
 * page between its lines, such as the author's name below the text or a row of keywords, leaves.
 */
export function withPageEvidence(page: Page): readonly Fate[] {
  const buttons = page.isWhole ? networkButtonPlaces(page) : NO_PLACES;
  const lead = new Set([...leadLabelPlaces(page), ...buttons]);
  const tags = page.isWhole ? tagPlaces(page) : NO_PLACES;
  const authors = page.authors.length > 0 ? authorPlaces(page, tags) : NO_PLACES;
  const repeated = page.isWhole ? repeatedPlaces(page) : NO_PLACES;
  const calls = networkCallPlaces(page);
  const fates = page.fates.map((fate, place) => {
    if (fate.kind !== "body") return fate;
    if (isOfLetterClose(page.passages, place)) return fate;
    if (authors.has(place)) return place < page.body.start ? BYLINE : AUTHOR;
    if (lead.has(place)) return BUTTON;
    if (tags.has(place)) return TAGS;
    if (calls.has(place)) return NETWORK;
    return repeated.has(place) ? REPEATED : fate;
  });
  for (const place of cardPlaces({ ...page, fates }, repeated)) fates[place] = OTHERS;
  for (const fatesOf of LATER_LOOKS) {
    for (const [place, fate] of fatesOf({ ...page, fates })) {
      if (!isOfLetterClose(page.passages, place)) fates[place] = fate;
    }
  }
  return withoutLinesAtEnd(page, fates);
}

type Look = (page: Page) => Iterable<readonly [place: number, fate: Fate]>;

function look(placesOf: (page: Page) => Iterable<number>, fate: Fate): Look {
  return (page) => Array.from(placesOf(page), (place) => [place, fate] as const);
}

/** A known line of the site that was left in the text is none when nothing of it stands below any more. */
function withoutLinesAtEnd({ passages }: Page, fates: Fate[]): readonly Fate[] {
  for (let place = fates.length - 1; place >= 0; place -= 1) {
    if (fates[place]?.kind !== "body") continue;
    const sign = passages[place]?.sign;
    if (sign?.kind !== "furniture") break;
    fates[place] = leaveOut(sign.rule);
  }
  return fates;
}

const BYLINE = leaveOut(PLACE_RULES.byline, "likely");
const BUTTON = leaveOut(PLACE_RULES.button, "likely");
const AUTHOR = leaveOut(AUTHOR_RULE, "likely");
const TAGS = leaveOut(PLACE_RULES.tags, "likely");
const NETWORK = leaveOut(NETWORK_RULE, "likely");
const VOICE = leaveOut(VOICE_RULE, "likely");
const TAIL = leaveOut(PLACE_RULES.tail, "likely");
const OTHERS = leaveOut(OTHERS_RULE, "likely");
const DOUBLED = leaveOut(DOUBLED_RULE, "likely");
const LINKS = leaveOut(LINKS_RULE, "likely");
const LISTED = leaveOut(LISTED_RULE, "likely");
const TWICE = leaveOut(TWICE_RULE, "likely");
const REPEATED = leaveOut(REPEATED_RULE, "likely");
const WORDS = leaveOut(PLACE_RULES.siteWords, "likely");
const FILM = leaveOut(FILM_RULE, "likely");
const POLL = leaveOut(POLL_RULE, "likely");
const CONTENTS = leaveOut(CONTENTS_RULE, "likely");

/** What is left of a page is looked through in turns, each time with what the turns before found. */
const LATER_LOOKS: readonly Look[] = [
  look(pollPlaces, POLL),
  look(filmPlaces, FILM),
  look(doubledBoxPlaces, DOUBLED),
  look(labelTurnPlaces, LISTED),
  look(listedHeadlinePlaces, LISTED),
  (page) => fatesOfHeadings(page, LISTED),
  look(datedLinkPlaces, LISTED),
  look(signedLinkPlaces, OTHERS),
  look(siteVoicePlaces, VOICE),
  look(tagsBehind, TAGS),
  look((page) => (page.isWhole ? tailPlaces(page) : NO_PLACES), TAIL),
  look(excerptPlaces, OTHERS),
  linksAndCallsBehind,
  fatesOfRepeats,
  look(placesOfDatedSummaries, OTHERS),
  look(placesOfOthers, OTHERS),
  look(placesSaidTwice, TWICE),
  look(contentsPlaces, CONTENTS),
  look(lateBioPlaces, AUTHOR),
  look(whoAuthorIs, AUTHOR),
  look(authorNotePlace, AUTHOR),
  look(authorParagraphPlace, AUTHOR),
  look(authorParagraphAbove, AUTHOR),
  look(siteWordPlaces, WORDS),
  look(keywordRowPlaces, TAGS),
  look(keywordLinePlaces, TAGS),
  look(gluedKeywordPlace, TAGS),
  look(closingInitialsPlaces, BYLINE),
];

/** Links behind the text, and calls of the site that stood among them. */
function linksAndCallsBehind(page: Page): Iterable<readonly [place: number, fate: Fate]> {
  const links = look(linksBehind, LINKS)(page);
  const found = new Map(links);
  if (found.size === 0) return found;
  const fates = page.fates.map((fate, place) => found.get(place) ?? fate);
  return [...found, ...look(siteVoicePlaces, VOICE)({ ...page, fates })];
}

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
  const known = [...places].filter((place) => said.includes(stemOf(passages[place])));
  return known.length * KNOWN_TAGS_SHARE < places.size ? NO_PLACES : places;
}

/** Labels at the very end behind a line that ends articles: the last of the article's keywords. */
function tagsBehind(page: Page): readonly number[] {
  const { passages, fates } = page;
  const kept = bodyPlaces(page, page.body.start);
  const text = kept.findLastIndex((place) => !isTag(passages[place]));
  const labels = kept.slice(text + 1);
  const above = (labels[0] ?? 0) - 1;
  const isBehindSite = fates[above]?.kind === "out" && isEndLine(page, above);
  return isBehindSite && text !== -1 && labels.length <= MOST_TAGS ? labels : [];
}

function isEndLine({ passages, fates }: Page, place: number): boolean {
  const passage = passages[place];
  if (fates[place] === VOICE || fates[place] === NETWORK) return true;
  return passage !== undefined && passage.sign.kind !== "meta" && !isInterruption(passage);
}

function stemOf(passage: Signed | undefined): string {
  return (passage?.text ?? "").toLowerCase().slice(0, STEM_LETTERS);
}

function textOf(passages: readonly Signed[], start: number, end: number): string {
  const texts = passages.slice(start, end).map(({ text }) => text);
  return texts.join("\n").toLowerCase();
}

function isTag(passage: Signed | undefined): boolean {
  if (isLetterClosing(passage)) return false;
  if (passage === undefined || passage.sign.kind !== "short") return false;
  return isLabelSized(passage) && isLabel(passage);
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
    // Directly below a headline it names the matter: a text's sub-headings have some of it above.
    const isLabelOfText = place === headEnd || !leadsToText(passages[place + 1]);
    return isKnown && isTag(passages[place]) && isLabelOfText;
  });
  return new Set(places);
}

/** Whether a line is one of several in a row that stand in the body again, as in its contents. */
function isContents(outside: readonly boolean[], place: number): boolean {
  let start = place;
  while (outside[start - 1] === true) start -= 1;
  let end = place;
  while (outside[end] === true) end += 1;
  return end - start >= CONTENTS_LINES;
}
