import { unmarkedNames } from "./byline.ts";
import type { Range } from "./body-range.ts";
import { isNameLine, isSaidInText } from "./lead-lines.ts";
import { isDateLine, namesAuthors } from "./meta-sign.ts";
import { tellsNames } from "./name-below-text.ts";
import { isOffice } from "./offices.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest line that says what an author is, or where. */
const ROLE_WORDS = 8;

/** What stands behind a name that more names follow, and where its bearer wrote: `Ana Bell,`, `Ana Bell - à Dakar`. */
const BEHIND_NAME = /,$| [-–—] (?:à|in|en|a|da|aus|em|w|из|із|от) \p{Lu}.{2,40}$/u;

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
    const stack =
      withRoles(passages, place, lead.end) ?? alone(passages, place, lead.end, language);
    if (stack === null || !areAuthors(passages, stack)) continue;
    return [...new Set(stack.flatMap(({ names }) => names))];
  }
  return undefined;
}

/** The names that start at a place, each above what its bearer is, one of which is known for a role; null where there are no two. */
function withRoles(
  passages: readonly Signed[],
  start: number,
  end: number,
): readonly NameLine[] | null {
  const stack = stackAt(passages, start, end, 2).filter(({ place }) => isRole(passages[place + 1]));
  const isKnown = stack.length > 1 && stack.some(({ place }) => isKnownRole(passages, place + 1));
  return isKnown ? stack : null;
}

/** The names that start at a place with nothing between, which a comma or the day beside them tells; null where there are no two. */
function alone(
  passages: readonly Signed[],
  start: number,
  end: number,
  language: string | null,
): readonly NameLine[] | null {
  const stack = stackAt(passages, start, end, 1);
  if (stack.length < 2) return null;
  const isParted = stack.slice(0, -1).some(({ isOpen }) => isOpen);
  return isParted || (tellsNames(language) && isByDay(passages, stack)) ? stack : null;
}

/** The lines of names from a place on, every line or every second one. */
function stackAt(
  passages: readonly Signed[],
  start: number,
  end: number,
  step: number,
): readonly NameLine[] {
  const stack: NameLine[] = [];
  for (let place = start; place < end; place += step) {
    const line = nameLineAt(passages, place);
    const isBelowRole = step === 1 || place === start || isRole(passages[place - 1]);
    if (line === null || !isBelowRole) break;
    stack.push(line);
  }
  return stack;
}

function nameLineAt(passages: readonly Signed[], place: number): NameLine | null {
  const passage = passages[place];
  if (passage === undefined) return null;
  if (namesAuthors(passage) && passage.sign.kind === "meta") {
    return isWhole(passage) ? { place, names: passage.sign.authors, isOpen: false } : null;
  }
  if (passage.sign.kind !== "short" || passage.isOfText === true) return null;
  const name = passage.text.replace(BEHIND_NAME, "");
  const names = unmarkedNames(name);
  const isName = names.length === 1 && names[0]?.includes(" ") === true && !isOffice(name);
  return isName ? { place, names, isOpen: passage.text !== name } : null;
}

/** Whether a line names its authors and nothing else: no word for `by` stands in a stack. */
function isWhole({ sign, text }: Signed): boolean {
  return sign.kind === "meta" && sign.authors.join().length >= text.length;
}

function isRole(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind === "furniture") return sign.rule.namesRole === true;
  return sign.kind === "short" && words > 0 && words <= ROLE_WORDS && !endsSentence(text);
}

/** Whether one of some names is an author's by itself, and no other is a heading, whose words are the text's. */
function areAuthors(passages: readonly Signed[], stack: readonly NameLine[]): boolean {
  const others = stack.filter(({ place }) => !isAuthorAt(passages, place));
  if (others.length === stack.length) return false;
  return !others.some(({ place }) => isSaidInText(passages, passages[place]?.text ?? ""));
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
