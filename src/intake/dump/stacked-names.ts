import { unmarkedNames } from "./byline.ts";
import type { Range } from "./body-range.ts";
import { OTHERS } from "./byline-openings.ts";
import { foldPhrase } from "./folded-words.ts";
import { isNameLine, isSaidInText } from "./lead-lines.ts";
import { isAddressLine, isDateLine, isRoleLine, type MetaSign, namesAuthors } from "./meta-sign.ts";
import { tellsNames } from "./name-below-text.ts";
import { isOffice } from "./offices.ts";
import { endsSentence, spacedWords } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { isConjunctionAlone } from "./split-names.ts";

/** Words of the longest line that says what an author is, or where. */
const ROLE_WORDS = 8;

/** What stands behind a name that more names follow, and where its bearer wrote: `Ana Bell,`, `Ana Bell - à Dakar`. */
const BEHIND_NAME =
  /,$| (?:and|und|et|y|e|en|og|och)$| [-–—] (?:à|in|en|a|da|aus|em|w|из|із|от) \p{Lu}.{2,40}$/u;

type NameLine = {
  readonly place: number;
  readonly names: readonly string[];
  readonly isOpen: boolean;
};

/**
 * All names of those who stand one below the other between headline and text, each perhaps above what the author is or
 * where: `Ana Bell / Reporter, Port Town / Tom Roe / Climate`. At least one of the names must be an author's by itself.
 * Undefined where there are no two.
 * @param lead From below the headline to where authors may stand.
 * @param language BCP 47 tag of the text, or null.
 */
export function stackedNames(
  passages: readonly Signed[],
  lead: Range,
  language: string | null,
): readonly string[] | undefined {
  for (let place = lead.start; place < lead.end; place += 1) {
    const range = { start: place, end: lead.end };
    const stack =
      aboveRoleAndDay(passages, range, language) ??
      ofAuthors(passages, withRoles(passages, range) ?? alone(passages, range, language));
    if (stack !== null) return [...new Set(stack.flatMap(({ names }) => names))];
  }
  return undefined;
}

/** Lines below the last role among which the day stands: buttons or a label between. */
const DAY_WITHIN = 3;

/**
 * The names that start at a place, each above what its bearer is or where, with the day below: `Ana Bell / Forsker, Havneby /
 * Publisert 4. mai 2031`. Labels of some languages have capitals as names have them: there a known role must be among the lines.
 */
function aboveRoleAndDay(
  passages: readonly Signed[],
  { start, end }: Range,
  language: string | null,
): readonly NameLine[] | null {
  const stack = namesWithRoles(passages, start, end).filter(
    ({ place }) => nameLineAt(passages, place + 1) === null && !isToldOf(passages, place),
  );
  const last = stack.at(-1)?.place ?? -1;
  const below = passages.slice(last + 2, last + 2 + DAY_WITHIN);
  const day = below.findIndex(isDateLine);
  if (last === -1 || day === -1 || below.slice(0, day).some(({ sign }) => sign.kind === "prose"))
    return null;
  if (stack.some(({ place }) => isLabelElsewhere(passages, place))) return null;
  const isKnown = stack.some(({ place }) => isKnownRole(passages, place + 1));
  return isKnown || (day === 0 && tellsNames(language)) ? stack : null;
}

/** Lines above a name among which the headline and what sums up the text stand. */
const HEAD_ABOVE = 8;

/** Whether a line above goes on behind the same name, as those do that say who is interviewed. */
function isToldOf(passages: readonly Signed[], place: number): boolean {
  const name = passages[place]?.text ?? "";
  return passages
    .slice(Math.max(0, place - HEAD_ABOVE), place)
    .some(({ text }) => text !== name && text.startsWith(name));
}

/** Whether a line stands in the menu too, or its words are the text's. */
function isLabelElsewhere(passages: readonly Signed[], place: number): boolean {
  const { text } = passages[place] ?? NOTHING;
  const isInMenu = passages.slice(0, Math.max(0, place - 1)).some((line) => line.text === text);
  return isInMenu || isSaidInText(passages, text);
}

function namesWithRoles(
  passages: readonly Signed[],
  start: number,
  end: number,
): readonly NameLine[] {
  return everySecond(passages, start, end).filter(({ place }) => isRole(passages[place + 1]));
}

/** The names that start at a place, each above what its bearer is, one of which is known for a role; null where there are no two. */
function withRoles(passages: readonly Signed[], { start, end }: Range): readonly NameLine[] | null {
  const stack = namesWithRoles(passages, start, end);
  const isKnown = stack.length > 1 && stack.some(({ place }) => isKnownRole(passages, place + 1));
  return isKnown ? stack : null;
}

/** The names that start at a place with nothing between, which a comma or the day beside them tells; null where there are no two. */
function alone(
  passages: readonly Signed[],
  { start, end }: Range,
  language: string | null,
): readonly NameLine[] | null {
  const stack = inARow(passages, start, end);
  if (stack.length < 2) return null;
  const isParted = stack
    .slice(0, -1)
    .some(({ place, isOpen }) => isOpen || isConjunctionAlone(passages[place + 1]?.text ?? ""));
  return isParted || (tellsNames(language) && isByDay(passages, stack)) ? stack : null;
}

/** The lines of names from a place on, with a role between two of them. */
function everySecond(passages: readonly Signed[], start: number, end: number): readonly NameLine[] {
  const stack: NameLine[] = [];
  for (let place = start; place < end; place += 2) {
    const line = nameLineAt(passages, place);
    if (line === null || (place > start && !isRole(passages[place - 1]))) break;
    stack.push(line);
  }
  return stack;
}

/** The names that a word such as `and` below them joins to the next one: the last, and those with commas. */
function joined(stack: readonly NameLine[]): NameLine[] {
  const first = stack.slice(0, -1).findLastIndex(({ isOpen }) => !isOpen);
  return stack.slice(first + 1);
}

/** The lines of names from a place on with nothing between but their mail addresses, or a word such as `and`. */
function inARow(passages: readonly Signed[], start: number, end: number): readonly NameLine[] {
  let stack: NameLine[] = [];
  for (let place = start; place < end; place += 1) {
    if (stack.length > 0 && isAddressLine(passages[place])) continue;
    if (stack.length > 0 && isConjunctionAlone(passages[place]?.text ?? "")) {
      stack = joined(stack);
      continue;
    }
    const line = nameLineAt(passages, place);
    if (line === null) break;
    stack.push(line);
  }
  return stack;
}

function nameLineAt(passages: readonly Signed[], place: number): NameLine | null {
  const passage = passages[place];
  if (passage === undefined) return null;
  const { text, sign, isOfText } = passage;
  if (sign.kind === "meta") return bylineAt(sign, text, place);
  if (sign.kind !== "short" || isOfText === true || isBelowOtherHand(passages, place)) return null;
  const name = text.replace(BEHIND_NAME, "");
  const names = LETTER_FIRST.test(name) ? fullNameOf(name) : [];
  return names.length === 1 ? { place, names, isOpen: text !== name } : null;
}

function bylineAt({ rule, authors }: MetaSign, text: string, place: number): NameLine | null {
  if (rule !== "byline" || authors.length === 0) return null;
  const name = text.replace(BEHIND_NAME, "");
  return authors.join().length >= name.length
    ? { place, names: authors, isOpen: text !== name }
    : null;
}

/** The first and last name that are all of a line, or several; none where it is an office. */
function fullNameOf(line: string): readonly string[] {
  const names = isOffice(line) ? [] : unmarkedNames(line);
  return names[0]?.includes(" ") === true ? names : [];
}

/** The place from which one writes has a dash before it. */
const LETTER_FIRST = /^\p{L}/u;

/** Whether the name of another hand than the author's stands at a place, perhaps twice: `Edited by`, `Tom Roe`, `Tom Roe`. */
function isBelowOtherHand(passages: readonly Signed[], place: number): boolean {
  const above = passages[place - 1]?.text ?? "";
  const label = above === passages[place]?.text ? (passages[place - 2]?.text ?? "") : above;
  // Folding takes long and joins no words.
  return spacedWords(label) <= MOST_WORDS_OF_OTHERS && OTHERS.has(foldPhrase(label));
}

const MOST_WORDS_OF_OTHERS = Math.max(...Array.from(OTHERS, spacedWords));

function isRole(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  if (isRoleLine(passage)) return true;
  return sign.kind === "short" && words > 0 && words <= ROLE_WORDS && !endsSentence(text);
}

/** Some names if one is an author's by itself, and no other is a heading, whose words are the text's; else null. */
function ofAuthors(
  passages: readonly Signed[],
  stack: readonly NameLine[] | null,
): readonly NameLine[] | null {
  const others = stack?.filter(({ place }) => !isAuthorAt(passages, place)) ?? [];
  if (stack === null || others.length === stack.length) return null;
  const hasHeading = others.some(({ place }) =>
    isSaidInText(passages, passages[place]?.text ?? ""),
  );
  return hasHeading ? null : stack;
}

function isAuthorAt(passages: readonly Signed[], place: number): boolean {
  const passage = passages[place];
  return passage !== undefined && (namesAuthors(passage) || isNameLine(passages, place));
}

/** Whether a line says an author's role in a known word, or stands below the same name again, as in a box on the author. */
function isKnownRole(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind === "furniture" || isOffice(text)) return true;
  const name = passages[place - 1]?.text;
  return passages.some(
    (other, at) => at > place && other.text === text && passages[at - 1]?.text === name,
  );
}

/** Whether the day stands directly above or below some lines. */
function isByDay(passages: readonly Signed[], stack: readonly NameLine[]): boolean {
  const [first, last] = [stack[0]?.place ?? 0, stack.at(-1)?.place ?? 0];
  return isDateLine(passages[first - 1]) || isDateLine(passages[last + 1]);
}
