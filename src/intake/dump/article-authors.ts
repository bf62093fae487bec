import { agencyAlone, agencyBeforeDay } from "./agency-alone.ts";
import { reportersInOpening } from "./agency-opening.ts";
import { authorsInText } from "./authors-in-text.ts";
import type { Range } from "./body-range.ts";
import { startsLikeByline } from "./byline-openings.ts";
import { isCaseless } from "./byline-names.ts";
import { creditedAuthor, memberAbove } from "./credited-authors.ts";
import {
  type Head,
  headEnd,
  headOf,
  type HeadLines,
  LINES_BEHIND,
  LINES_BELOW,
} from "./head-lines.ts";
import { japaneseAuthor } from "./japanese-author.ts";
import { isNameLine, leadLineKind, namesIn, opensByline } from "./lead-lines.ts";
import { authorBehindDate, authorOfOthers } from "./more-by-author.ts";
import { givesDay, isDateLine, isRoleLine, namesAuthors } from "./meta-sign.ts";
import { isProseWith, nameBelowText } from "./name-below-text.ts";
import { nameOnPage } from "./name-on-page.ts";
import { newsroomAlone } from "./newsroom-alone.ts";
import { namesBelowHeadline } from "./names-below-headline.ts";
import type { Signed } from "./signs.ts";
import { readsLikeNewsroom } from "./outlets.ts";
import { authorAboveLink, authorBelowDay, headAbove } from "./names-above-headline.ts";
import { titledSignature } from "./titled-signature.ts";
import { stackedNames } from "./stacked-names.ts";
import { toldAuthors } from "./told-authors.ts";
import { closingName, nameSaidAgain, signatureIn } from "./signature-names.ts";

/**
 * The authors that lines name which may: below the headline, then near the text.
 * @param bare Names on lines of their own between headline and text.
 * @param more The author to whose other texts a link leads.
 * @param language BCP 47 tag of the text, or null.
 */
export function articleAuthors(
  passages: readonly Signed[],
  head: Head,
  lines: HeadLines,
  { bare, more }: OtherNames,
  language: string | null,
): readonly string[] {
  const { title, body } = head;
  const lead = { start: title + 1, end: headEnd(head) };
  const near = [...lines.below, ...lines.farther];
  const named = [
    openedAuthors(lines.below) ?? stackedNames(passages, headOf(lead), language),
    namesBelowHeadline(passages, title),
    datedAuthors(near),
    authorsWithRoles(near),
    ...authorsOf([...near, ...lines.late]),
  ].find((names) => names !== undefined);
  return (
    withoutPlaces(named, passages.slice(lead.start, lead.end)) ??
    withoutPlaces(bare, passages.slice(lead.start, lead.end)) ??
    namesAboveRole(passages, body)[0] ??
    more ??
    authorsFarther(passages, body, lead, language)
  );
}

type OtherNames = {
  readonly bare: readonly string[] | undefined;
  readonly more: readonly string[] | undefined;
};

/** Names above an author's role at the end of the text. */
function namesAboveRole(passages: readonly Signed[], body: Range): readonly (readonly string[])[] {
  const start = Math.max(body.start, body.end - LINES_BELOW);
  return passages.slice(start, body.end + LINES_BELOW).flatMap(({ sign }, index) => {
    const isAboveRole = isRoleLine(passages[start + index + 1]);
    return sign.kind === "meta" && isAboveRole ? [sign.authors] : [];
  });
}

/** Lines above a headline without capitals that may name its author, as another one does below. */
const NAME_ABOVE = 3;

/**
 * Whether a line that may be a name is a label: it stands above the headline too, is part of it, or is in Latin letters where
 * the text is not. A column's headline may open with its author, `Ana Bell: We have forgotten to wait`, whose name stands above the day.
 */
function isLabel(passages: readonly Signed[], place: number, { title }: Head): boolean {
  const { text = "" } = passages[place] ?? {};
  if (opensByline(text)) return false;
  const headline = passages[title]?.text ?? "";
  const isCased = !isCaseless(headline);
  const above = passages.slice(0, Math.max(0, title - (isCased ? 0 : NAME_ABOVE)));
  if (headline.startsWith(`${text}: `)) return !isDateLine(passages[place + 1]);
  if (headline.includes(text) || above.some((line) => line.text === text)) return true;
  return !isCased && LATIN.test(text);
}

const LATIN = /^[\p{Script=Latin} .'’-]+$/u;

/** A first and a last name and, behind a comma, what their bearer is: `Ana Bell, directrice du port`. */
const DESCRIBED = /^(\p{Lu}[^\s,]+ (?:[^\s,]+ )?\p{Lu}[^\s,]+), \p{Ll}[^.!?:]{3,80}$/u;

/** Whether a name with what its bearer is stands directly above the day, and the text does not tell of that person. */
function describedName(passages: readonly Signed[], place: number): string | null {
  const { sign, text = "" } = passages[place] ?? {};
  if (sign?.kind !== "short" || !isDateLine(passages[place + 1])) return null;
  const name = DESCRIBED.exec(text)?.[1] ?? null;
  const family = name?.slice(name.lastIndexOf(" ")) ?? "";
  return passages.some((line) => isProseWith(line, family)) ? null : name;
}

/** Names on a line of their own between headline and body, those behind a word of authorship first. */
export function bareNames(passages: readonly Signed[], head: Head): readonly (readonly string[])[] {
  const { title, body } = head;
  const end = headEnd(head);
  const near = headOf({ start: title, end }).end;
  const found = passages.slice(title + 1, end).flatMap(({ text }, index) => {
    const place = title + 1 + index;
    if (text === passages[title]?.text) return [];
    const isInside = place >= body.start;
    const isName = isInside
      ? leadLineKind(passages, place) === "name"
      : isNameLine(passages, place);
    const described = place < near ? describedName(passages, place) : null;
    if ((!isName && described === null) || isLabel(passages, place, head)) return [];
    const names = namesIn(described ?? text, true);
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
  const [first = ""] = names;
  if (readsLikeNewsroom(first, true)) return names;
  const isFull = first.includes(" ");
  return names.filter((name, index) => {
    if (index === 0) return true;
    const isWord = isFull && !name.includes(" ");
    return !isWord && !text.some((each) => isProseWith(each, name));
  });
}

/** The authors of a line directly above the day that says so by a word for it and names several: `By Ana Bell & Tom Roe`. */
function openedAuthors(lines: readonly Signed[]): readonly string[] | undefined {
  const line = lines.find((each, place) => {
    return namesAuthors(each) && startsLikeByline(each.text) && givesDay(lines[place + 1]);
  });
  const [names = []] = line === undefined ? [] : authorsOf([line]);
  return names.length > 1 ? names : undefined;
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
  return name !== undefined && namesAuthors(name) && isRoleLine(role);
}

/** The authors whom lines name, a list for each line that names any. */
export function authorsOf(lines: readonly Signed[]): readonly (readonly string[])[] {
  return lines.flatMap(({ sign }) =>
    sign.kind === "meta" && sign.authors.length > 0 ? [sign.authors] : [],
  );
}

/** Lines behind the text among which the only byline of a page stands. */
const LINES_TO_ONLY_BYLINE = 40;

/** The authors of the only byline of a page, at its text's end, perhaps behind notes on the text. */
function onlyAuthors(passages: readonly Signed[], { start, end }: Range): readonly string[] {
  const bylines = passages.flatMap((passage, place) => (namesAuthors(passage) ? [place] : []));
  const [place = -1] = bylines;
  const isNear = place >= Math.max(start, end - LINES_BEHIND) && place < end + LINES_TO_ONLY_BYLINE;
  return bylines.length === 1 && isNear ? authorsOf(passages.slice(place, place + 1)).flat() : [];
}

/** Authors that the text's end or start names, or the box about them below. */
function authorsFarther(
  passages: readonly Signed[],
  body: Range,
  lead: Range,
  language: string | null,
): readonly string[] {
  const article = { start: lead.start - 1, end: body.end };
  const sources: readonly (() => readonly string[])[] = [
    () => toldAuthors(passages, headOf({ start: lead.start - 1, end: lead.end }), body),
    () => headAbove(passages, article.start, body.end)?.authors ?? [],
    () => authorAboveLink(passages, article.start),
    () => authorBelowDay(passages, article.start, language),
    () => titledSignature(passages, body),
    () => nameSaidAgain(passages, article.start, body),
    () => signatureIn(passages, body),
    () => closingName(passages, body, language),
    () => onlyAuthors(passages, body),
    () => authorOfOthers(passages, lead, body),
    () => authorBehindDate(passages, lead, body.end),
    () => reportersInOpening(passages, body),
    () => nameBelowText(passages, body, language),
    () => agencyAlone(passages, lead, body.end),
    () => agencyBeforeDay(passages.slice(lead.start, lead.end)),
    () => authorsInText(passages, { start: Math.min(lead.start, body.start), end: body.end }),
    () => japaneseAuthor(passages, article.start, language),
    () => newsroomAlone(passages, lead),
    () => creditedAuthor(passages, article.start, body),
    () => memberAbove(passages, article.start),
    () => nameOnPage(passages, article, language),
  ];
  for (const namesFrom of sources) {
    const names = namesFrom();
    if (names.length > 0) return names;
  }
  return [];
}
