import { bracketedReporter } from "./east-asian-reporter.ts";
import { type Fate, leaveOut, PLACE_RULES } from "./fates.ts";
import { isLabel } from "./labels.ts";
import { leadLabelPlaces } from "./lead-labels.ts";
import { networkButtonPlaces, networkCallPlaces } from "./network-calls.ts";
import { bodyPlaces, isLabelSized, leadsToText, NO_PLACES, type Page } from "./page.ts";
import { isInterruption, NOTHING, type Signed } from "./signs.ts";
import { placesSaidTwice } from "./said-twice.ts";
import { contentsPlaces } from "./table-of-contents.ts";
import { tailPlaces } from "./page-tail.ts";
import { placesOfOthers } from "./headlines-behind.ts";
import { siteVoicePlaces } from "./site-voice.ts";

const AUTHOR_RULE = {
  name: "author box",
  reason: "It says who the author is, behind the article.",
} as const;

const TAGS_RULE = {
  name: "tags",
  reason: "The site's keywords for the article, in a row behind its text.",
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

const TAIL_RULE = {
  name: "page behind the text",
  reason: "Behind the text links follow in a row, and no sentence of what the article is about.",
} as const;

const OTHERS_RULE = {
  name: "other articles behind the text",
  reason: "Headlines or beginnings of other articles follow the text, and speak of other things.",
} as const;

const TWICE_RULE = {
  name: "line said twice",
  reason: "The same line stands directly below: a picture's text for screen readers and for all.",
} as const;

const CONTENTS_RULE = {
  name: "table of contents",
  reason: "Lines in a row stand below again as the sub-headings of the text.",
} as const;

/** Words that may stand behind an author's name on its line: a paper, a role. */
const WORDS_BEHIND_NAME = 4;

/** Words of the longest text about an author, and passages at the end among which it stands. */
const BIO_WORDS = 45;
const BIO_WITHIN = 3;

/** Lines below an author's name that an author box has; more may be the article's. */
const AUTHOR_BOX_LINES = 6;

/** Words of text above an author box, and how many times its own; less may be a standfirst. */
const WORDS_ABOVE_BOX = 45;
const BOX_SHARE = 2;

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
    if (authors.has(place)) return place < page.body.start ? BYLINE : AUTHOR;
    if (lead.has(place)) return BUTTON;
    if (tags.has(place)) return TAGS;
    if (calls.has(place)) return NETWORK;
    return repeated.has(place) ? REPEATED : fate;
  });
  for (const place of siteVoicePlaces({ ...page, fates })) fates[place] = VOICE;
  for (const place of tagsBehind({ ...page, fates })) fates[place] = TAGS;
  if (page.isWhole) for (const place of tailPlaces({ ...page, fates })) fates[place] = TAIL;
  for (const place of placesOfOthers({ ...page, fates })) fates[place] = OTHERS;
  for (const place of placesSaidTwice({ ...page, fates })) fates[place] = TWICE;
  for (const place of contentsPlaces({ ...page, fates })) fates[place] = CONTENTS;
  return withoutLinesAtEnd(page, fates);
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
const TAGS = leaveOut(TAGS_RULE, "likely");
const NETWORK = leaveOut(NETWORK_RULE, "likely");
const VOICE = leaveOut(VOICE_RULE, "likely");
const TAIL = leaveOut(TAIL_RULE, "likely");
const OTHERS = leaveOut(OTHERS_RULE, "likely");
const TWICE = leaveOut(TWICE_RULE, "likely");
const REPEATED = leaveOut(REPEATED_RULE, "likely");
const CONTENTS = leaveOut(CONTENTS_RULE, "likely");

/** Lines of nothing but an author's name, and what is said of the author behind the text. */
function authorPlaces(page: Page, tags: ReadonlySet<number>): ReadonlySet<number> {
  const { passages, headEnd, body } = page;
  const places = new Set<number>();
  for (let place = headEnd; place < passages.length; place += 1) {
    if (!isBody(page, place)) continue;
    if (isAuthorLine(page, place) || isBioBelowName(page, place)) places.add(place);
  }
  const kept = bodyPlaces(page, body.start).filter(
    (place) => !places.has(place) && !tags.has(place),
  );
  for (const place of kept.slice(-BIO_WITHIN)) if (isBio(page, place, places)) places.add(place);
  const box = authorBoxBelow(page, places).filter((place) => !tags.has(place));
  return new Set([...places, ...box]);
}

/** What follows an author's name behind a whole page's text, up to the site's next lines. */
function authorBoxBelow(page: Page, names: ReadonlySet<number>): readonly number[] {
  const name = page.isWhole ? Math.max(...names) : 0;
  const kept = bodyPlaces(page, page.body.start);
  const below = kept.filter((place) => place > name);
  const above = wordsAt(
    page,
    kept.filter((place) => place < name),
  );
  if (above < WORDS_ABOVE_BOX || above < wordsAt(page, below) * BOX_SHARE) return [];
  const isBox = below.every((place) => wordsAt(page, [place]) <= BIO_WORDS);
  return isBox && below.length <= AUTHOR_BOX_LINES ? below : [];
}

function wordsAt({ passages }: Page, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (passages[place]?.words ?? 0), 0);
}

function isAuthorLine({ passages, authors }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" && sign.kind !== "meta") return false;
  return authors.some((name) => {
    if (bracketedReporter(text) === name) return true;
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

/** `is a reporter who covers harbours`, directly below the author's name. */
function isBioBelowName({ passages, fates, authors }: Page, place: number): boolean {
  const above = passages[place - 1]?.text ?? "";
  if (fates[place - 1]?.kind !== "out" || !authors.includes(above)) return false;
  return GOES_ON_BEHIND_NAME.test(passages[place]?.text ?? "");
}

const GOES_ON_BEHIND_NAME =
  /^(?:is an? |is the |has been |has covered |covers |writes |reports |joined )/u;

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

function isBody({ fates }: Page, place: number): boolean {
  return fates[place]?.kind === "body";
}
