import { likelierHeadline } from "../learned/likely-headline.ts";
import { articleBody } from "./article-body.ts";
import { articleSections } from "./article-sections.ts";
import { bodyFates } from "./body-fates.ts";
import type { Range } from "./body-range.ts";
import { placesOfBoxesInARow } from "./boxes-in-a-row.ts";
import { fatesAbove, fatesBelow, fatesOfLead } from "./edge-fates.ts";
import { type Facts, readFacts } from "./facts.ts";
import { BODY, type Fate, leaveOut, PLACE_RULES, SECTIONS } from "./fates.ts";
import { isWholePage } from "./labels.ts";
import type { Page } from "./page.ts";
import { withPageEvidence } from "./page-evidence.ts";
import { leadLinkPlaces } from "./lead-links.ts";
import { lateBylinePlaces } from "./late-byline.ts";
import { withoutLabelsAbove } from "./labels-above-headline.ts";
import { numberedPath } from "./numbered-path.ts";
import { unglued } from "./glued-headline.ts";
import { joinTexts } from "./hyphens-at-ends.ts";
import type { IsSection } from "./sections.ts";
import { NO_SECTIONS, type SectionsAbove, sectionsAbove } from "./sections-above.ts";
import type { Signed } from "./signs.ts";
import { rightsHolders, siteNames, withoutSiteNames } from "./site-name.ts";
import { isOpenDateline } from "../open-dateline.ts";
import { titleLength } from "./title-lines.ts";
import { headlineCandidates, titlePlace } from "./title.ts";
import { wholeHeadline } from "./whole-headline.ts";

/** What a page says of its article, and its passages with the fates that rules give them. */
export type DumpReading = Facts & {
  /** Null when no passage is the headline. */
  readonly title: string | null;
  readonly sections: readonly string[];
  readonly page: Page;
};

/** What is known of a page beside its passages. */
type KnownOfPage = {
  readonly isSection: IsSection;
  /** The headline, if the source names it beside the text. */
  readonly givenTitle: string | null;
  /** BCP 47 tag of the text, or null. */
  readonly language: string | null;
};

/**
 * Tells an article from the page around it. First the body is found, then the headline above it;
 * both together tell what the lines above, between and below are.
 */
export function readDump(
  passages: readonly Signed[],
  { isSection, givenTitle, language }: KnownOfPage,
): DumpReading {
  const { body, teasers, others, data, comments } = articleBody(passages);
  const sites = siteNames(passages);
  const place = headlinePlace(passages, body, sites, givenTitle);
  const length = place === null ? 0 : titleLength(passages, place);
  const title = place === null ? null : titleText(passages.slice(place, place + length));
  const above = place === null ? NO_SECTIONS : sectionsAbove(passages, place, isSection);
  const headEnd = place ?? body.start;
  const bodyStart = textStart(passages, body, headEnd + length);
  const rest = { start: bodyStart, end: Math.max(body.end, bodyStart) };
  const lead = { start: headEnd + length, end: bodyStart };
  const links = linkPlaces(passages, lead, rest.end);
  const late = lateBylinePlaces(passages, rest, title);
  const isWhole = hasPageAbove(passages, headEnd, above);
  const fates: Fate[] = [
    ...fatesAbove(passages, headEnd, title, above.isBelowMenu, body.start),
    ...passages.slice(headEnd, headEnd + length).map(() => TITLE),
    ...fatesOfLead(passages, lead, title, links),
    ...bodyFates(passages, rest, title, late),
    ...fatesBelow(passages, rest.end, { title, teasers, comments, isWhole }),
  ];
  for (const at of others) fates[at] = leaveOut(PLACE_RULES.teaser, "likely");
  const path = numberedPath(passages, headEnd, title);
  const facts = readFacts(
    passages,
    { title: place ?? -1, body: rest, links, late: [...late, ...data] },
    language,
  );
  const holders = rightsHolders(passages);
  const found = articleSections(
    { passages, title, headline: { start: headEnd, end: lead.start }, above, path, body: rest },
    { isSection, sites, holders, authors: [...facts.authors, ...facts.sites], language },
  );
  for (const at of above.places)
    fates[at] = isAuthorAt(passages[at], facts)
      ? BYLINE
      : found.fateOfLabels(passages[at]?.text ?? "");
  markStamps(fates, found.stampPlaces);
  for (const at of path.places) fates[at] = leaveOut(PLACE_RULES.path);
  const page = {
    passages,
    fates: withoutSiteNames(passages, fates, sites, holders),
    headEnd: headEnd + length,
    body: rest,
    authors: facts.authors,
    teasers,
    isWhole,
  };
  const told = withPageEvidence(page);
  const below = withoutLabelsAbove(passages, told, { start: headEnd, end: headEnd + length });
  const judged = { ...page, fates: withLabelsBelow(below, found.labelsBelow) };
  return { ...facts, title, sections: found.sections, page: judged };
}

/** Lines between a headline inside what seemed the body and its text: byline, date, a picture's source. */
const LONGEST_LEAD = 8;

/** Where the text starts: at the body, or at the first paragraph below a headline inside it. */
function textStart(passages: readonly Signed[], body: Range, below: number): number {
  if (body.start >= below) return body.start;
  const lead = passages.slice(below, Math.min(body.end, below + LONGEST_LEAD));
  const text = lead.findIndex(({ sign }) => sign.kind === "prose");
  return below + Math.max(0, text);
}

/** Places of other articles' headlines between headline and text, and of boxes of them down to its end. */
function linkPlaces(passages: readonly Signed[], lead: Range, end: number): ReadonlySet<number> {
  const boxes = placesOfBoxesInARow(passages, { start: lead.start, end });
  return new Set([...leadLinkPlaces(passages, lead), ...boxes]);
}

function headlinePlace(
  passages: readonly Signed[],
  body: Range,
  sites: ReadonlySet<string>,
  givenTitle: string | null,
): number | null {
  if (givenTitle !== null) return givenTitlePlace(passages, body, givenTitle);
  const candidates = headlineCandidates(passages, body, sites);
  const found = titlePlace(passages, body, candidates) ?? firstLinePlace(passages, body);
  if (found === null) return null;
  const likely = likelierHeadline(passages, body, { ...candidates, found });
  return wholeHeadline(passages, unglued(passages, likely));
}

const TITLE: Fate = { kind: "title" };
const BYLINE = leaveOut(PLACE_RULES.byline);
const STAMP = leaveOut(PLACE_RULES.meta, "likely");

function titleText(lines: readonly Signed[]): string {
  return joinTexts(lines.map(({ text }) => text))
    .replace(KICKER_END, "")
    .replace(PAGE_MARK, "");
}

/** Which of an article's pages it is, as Japanese sites put behind the headline: `（1/2 ページ）`. */
const PAGE_MARK = /[ \u3000]*[（(]\p{Nd}{1,2}\/\p{Nd}{1,2} ?ページ[）)]$/u;

/** What parts a headline from its kicker, which stands on a line of its own or is absent. */
const KICKER_END = /^: (?=\S)/u;

function firstLinePlace(passages: readonly Signed[], body: Range): number | null {
  const first = passages.findIndex(
    ({ sign, text }) => sign.kind === "short" && !isOpenDateline(text),
  );
  if (first !== -1 && first < body.start) return first;
  // A headline may be a word that sites use too, such as `First`.
  const isWordOfSites = body.start === 1 && passages[0]?.sign.kind === "furniture";
  return isWordOfSites ? 0 : null;
}

/** Where a headline that is known stands above the body; null when it stands only in its field. */
function givenTitlePlace(passages: readonly Signed[], body: Range, title: string): number | null {
  const place = passages.slice(0, body.start + 1).findLastIndex(({ text }) => text === title);
  return place === -1 ? null : place;
}

function hasPageAbove(
  passages: readonly Signed[],
  headEnd: number,
  { isBelowMenu }: SectionsAbove,
): boolean {
  return isBelowMenu || isWholePage(passages, headEnd);
}

/** A line of date and sections that seemed text is none. */
function markStamps(fates: Fate[], places: readonly number[]): void {
  for (const at of places) if (fates[at] === BODY) fates[at] = STAMP;
}

/** A label below the headline that is shown as its section is no text. */
function withLabelsBelow(fates: readonly Fate[], places: readonly number[]): readonly Fate[] {
  return fates.map((fate, at) => (fate.kind === "body" && places.includes(at) ? SECTIONS : fate));
}

/** Whether a label above the headline is the name of who wrote the article. */
function isAuthorAt(passage: Signed | undefined, { authors }: Facts): boolean {
  return passage !== undefined && authors.includes(passage.text);
}
