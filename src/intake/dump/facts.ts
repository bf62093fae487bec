import { agencyAlone } from "./agency-alone.ts";
import { reportersInOpening } from "./agency-opening.ts";
import type { Range } from "./body-range.ts";
import { dateBeside, dateJoinedTo, isPageClock } from "./date-beside.ts";
import { datelineDate } from "./dateline.ts";
import { otherDates } from "./days-of-text.ts";
import { isNameLine, leadLineKind, namesIn, opensByline } from "./lead-lines.ts";
import { authorBehindDate, authorOfMore, authorOfOthers } from "./more-by-author.ts";
import { namesAuthors } from "./meta-sign.ts";
import { isProseWith, nameBelowText } from "./name-below-text.ts";
import { namesBelowHeadline } from "./names-below-headline.ts";
import { isInterruption, opensLinks, type Signed } from "./signs.ts";
import { closingName, nameSaidAgain, signatureIn } from "./signature-names.ts";
import { isShareLine } from "./title-neighbours.ts";
import { datesOf, saysPublished } from "./published-dates.ts";

/** Who wrote an article and when, as its lines say. */
export type Facts = {
  readonly authors: readonly string[];
  readonly date: string | null;
};

/** Lines above the headline among which its byline and date may stand; above is the site's date. */
const LINES_ABOVE = 8;

/** Paragraphs of the body among which they may stand. */
const LINES_INSIDE = 8;

/** Lines behind the body that are looked at, and of those, without buttons between, the ones that may give them. */
const LINES_BEHIND = 8;
const LINES_BELOW = 3;

/** Lines behind the body among which a date stands with the only word of publication of a page. */
const LINES_TO_ONLY_DATE = 20;

/** Short lines between text and signature: keywords, a picture's caption, or what the author does. */
const SHORT_LINES_BETWEEN = 2;

/** Byline and date directly behind the text; behind a line of the site they are another's. */
function signature(passages: readonly Signed[], bodyEnd: number): readonly Signed[] {
  const below = passages
    .slice(bodyEnd, bodyEnd + LINES_BEHIND)
    .filter((passage) => !isInterruption(passage))
    .slice(0, LINES_BELOW + SHORT_LINES_BETWEEN);
  const start = below.findIndex(({ sign }) => sign.kind !== "short" && sign.kind !== "caption");
  if (start > SHORT_LINES_BETWEEN) return [];
  const lines = below.slice(Math.max(0, start));
  const end = lines.findIndex(({ sign }) => sign.kind !== "meta");
  return lines.slice(0, end === -1 ? LINES_BELOW : end);
}

/** Names above an author's role at the end of the text. */
function namesAboveRole(passages: readonly Signed[], body: Range): readonly (readonly string[])[] {
  const start = Math.max(body.start, body.end - LINES_BELOW);
  return passages.slice(start, body.end + LINES_BELOW).flatMap(({ sign }, index) => {
    const below = passages[start + index + 1]?.sign;
    const isAboveRole = below?.kind === "furniture" && below.rule.namesRole === true;
    return sign.kind === "meta" && isAboveRole ? [sign.authors] : [];
  });
}

/** The lines up to a heading for other articles, whose dates and authors follow it. */
function aboveLinks(passages: readonly Signed[]): readonly Signed[] {
  const end = passages.findIndex((passage, index) => index > 0 && opensLinks(passage));
  return end === -1 ? passages : passages.slice(0, end);
}

/** Names on a line of their own between headline and body, those behind a word of authorship first. */
function bareNames(
  passages: readonly Signed[],
  title: number,
  body: Range,
): readonly (readonly string[])[] {
  const end = Math.min(body.end, body.start + LINES_INSIDE);
  const found = passages.slice(title + 1, end).flatMap(({ text }, index) => {
    const place = title + 1 + index;
    if (text === passages[title]?.text) return [];
    const isInside = place >= body.start;
    const isName = isInside
      ? leadLineKind(passages, place) === "name"
      : isNameLine(passages, place);
    if (!isName) return [];
    const names = namesIn(text, true);
    return names === null || names.length === 0 ? [] : [{ names, isOpened: opensByline(text) }];
  });
  return found
    .toSorted((first, second) => Number(second.isOpened) - Number(first.isOpened))
    .map(({ names }) => names);
}

/**
 * `Von Jana Wieland, Bad Lohen`: what stands behind a name and in the text as well is where it was
 * written. Authors are hardly named in what they write. So is a word alone behind a full name.
 */
function withoutPlaces(
  names: readonly string[] | undefined,
  text: readonly Signed[],
): readonly string[] | undefined {
  if (names === undefined || names.length === 1) return names;
  const isFull = names[0]?.includes(" ") === true;
  return names.filter((name, index) => {
    if (index === 0) return true;
    const isWord = isFull && !name.includes(" ");
    return !isWord && !text.some((each) => isProseWith(each, name));
  });
}

/** Paragraphs that may stand above an agency's report: what sums it up, and a caption. */
const PARAGRAPHS_ABOVE_REPORT = 2;

/** Lines of the body that may still be the head's, since scraping parts the two by nothing. */
const LABELS_INSIDE = 3;

/** A date among other words of a short line by the headline, when no line gives one alone. */
function dateByHeadline(
  passages: readonly Signed[],
  title: number,
  body: Range,
  language: string | null,
): string | null {
  const near = [
    ...passages.slice(title + 1, Math.max(title + 1, body.start) + LABELS_INSIDE),
    ...linesAbove(passages, title),
  ];
  for (const { sign, text } of near) {
    const read = sign.kind === "short" ? dateBeside : dateJoinedTo;
    const date = read(text, language);
    if (date !== null) return date;
  }
  return null;
}

/**
 * The authors above a date, where names with none stand before them: those made the picture or the
 * film below the headline.
 */
function datedAuthors(lines: readonly Signed[]): readonly string[] | undefined {
  const first = lines.findIndex(namesAuthors);
  if (first === -1 || lines[first + 1]?.sign.kind === "meta") return undefined;
  const dated = lines.findIndex((line, place) => {
    const below = lines[place + 1]?.sign;
    const isDated = below?.kind === "meta" && below.rule === "date line" && below.date !== null;
    return place > first && isDated && namesAuthors(line);
  });
  return authorsOf(lines.slice(dated, dated + 1))[0];
}

/** All names that stand each above its role, one below the other: `Ana Bell / Reporter / Tom Roe / Editor`. */
function authorsWithRoles(lines: readonly Signed[]): readonly string[] | undefined {
  const start = lines.findIndex(namesAuthors);
  const names: string[] = [];
  for (let at = start; at >= 0 && isNameWithRole(lines, at); at += 2) {
    names.push(...authorsOf(lines.slice(at, at + 1)).flat());
  }
  return names.length > 1 ? names : undefined;
}

function isNameWithRole(lines: readonly Signed[], at: number): boolean {
  const [name, role] = lines.slice(at, at + 2);
  if (name === undefined || role?.sign.kind !== "furniture") return false;
  return namesAuthors(name) && role.sign.rule.namesRole === true;
}

function authorsOf(lines: readonly Signed[]): readonly (readonly string[])[] {
  return lines.flatMap(({ sign }) =>
    sign.kind === "meta" && sign.authors.length > 0 ? [sign.authors] : [],
  );
}

/** The day with which an agency's report opens, among the first lines of text. */
function datelines(lines: readonly Signed[], language: string | null): readonly string[] {
  return lines
    .filter(({ sign }) => sign.kind === "prose")
    .slice(0, PARAGRAPHS_ABOVE_REPORT + 1)
    .flatMap(({ text }) => datelineDate(text, language) ?? []);
}

/** What is known of a page's head when its facts are read. */
type Head = {
  /** The headline's place, -1 without one. */
  readonly title: number;
  readonly body: Range;
  /** Places of other articles' headlines and dates between headline and body. */
  readonly links: ReadonlySet<number>;
  /** Places of byline and date deep in the body. */
  readonly late: readonly number[];
};

/** The lines upwards from the headline; buttons to share the article stand between it and its byline. */
function linesAbove(passages: readonly Signed[], title: number): readonly Signed[] {
  const above = passages.slice(0, Math.max(0, title)).filter((passage) => !isShareLine(passage));
  return above.slice(-LINES_ABOVE).toReversed();
}

/** The date behind the text with a word of publication, when no other line of the page has one. */
function onlyDate(passages: readonly Signed[], bodyEnd: number): string | null {
  const published = passages.filter(
    ({ sign, text }) => sign.kind === "meta" && saysPublished(text),
  );
  const [date, other] = datesOf(published);
  if (date === undefined || other !== undefined) return null;
  const below = passages.slice(bodyEnd, bodyEnd + LINES_TO_ONLY_DATE);
  return published.some((line) => below.includes(line)) ? date : null;
}

/** The authors of the only byline of a page, at its text's end, perhaps behind notes on the text. */
function onlyAuthors(passages: readonly Signed[], { start, end }: Range): readonly string[] {
  const bylines = passages.flatMap((passage, place) => (namesAuthors(passage) ? [place] : []));
  const [place = -1] = bylines;
  const isNear = place >= Math.max(start, end - LINES_BEHIND) && place < end + LINES_BEHIND;
  return bylines.length === 1 && isNear ? authorsOf(passages.slice(place, place + 1)).flat() : [];
}

/** Authors that the text's end or start names, or the box about them below. */
function authorsInText(
  passages: readonly Signed[],
  body: Range,
  lead: Range,
  language: string | null,
): readonly string[] {
  const named = [
    nameSaidAgain(passages, lead.start - 1, body),
    signatureIn(passages, body),
    closingName(passages, body, language),
    onlyAuthors(passages, body),
    authorOfOthers(passages, lead, body),
    authorBehindDate(passages, lead, body.end),
    reportersInOpening(passages, body),
    nameBelowText(passages, body, language),
    agencyAlone(passages, lead, body.end),
  ];
  return named.find((names) => names.length > 0) ?? [];
}

/** Takes authors and date from the lines that give them: below the headline, then near the body. */
export function readFacts(
  passages: readonly Signed[],
  { title, body, links, late }: Head,
  language: string | null,
): Facts {
  const insideEnd = Math.min(body.end, body.start + LINES_INSIDE);
  const listed = otherDates(passages, { start: title + 1, end: insideEnd }, body.start);
  const below = [
    ...passages.slice(title + 1, body.start).filter((_, index) => !links.has(title + 1 + index)),
    ...aboveLinks(passages.slice(Math.max(body.start, title + 1), insideEnd)),
  ].filter((line) => !listed.has(line));
  const bare = bareNames(passages, title, body)[0];
  const farther = [...linesAbove(passages, title), ...signature(passages, body.end)].filter(
    (line) => !listed.has(line) && (bare === undefined || !isPageClock(line.text)),
  );
  const near = [...below, ...farther];
  const authors = authorsOf(near);
  const dates = [...datesOf(below), ...datelines(below, language), ...datesOf(farther)];
  const lateLines = late.flatMap((place) => passages[place] ?? []);
  const more = authors.length > 0 ? null : authorOfMore(passages.slice(body.end));
  return {
    authors:
      withoutPlaces(
        [
          namesBelowHeadline(passages, title),
          datedAuthors(near),
          authorsWithRoles(near),
          ...authors,
          ...authorsOf(lateLines),
        ].find((names) => names !== undefined),
        passages.slice(title + 1, insideEnd),
      ) ??
      bare ??
      namesAboveRole(passages, body)[0] ??
      more?.authors ??
      authorsInText(passages, body, { start: title + 1, end: insideEnd }, language),
    date:
      [...dates, ...datesOf(lateLines)][0] ??
      more?.date ??
      dateByHeadline(passages, title, body, language) ??
      onlyDate(passages, body.end),
  };
}
