import { readDateLine } from "../dates/dates.ts";
import { unmarkedNames } from "./byline.ts";
import { isDateLine } from "./meta-sign.ts";
import { tellsNames } from "./name-below-text.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";

/** Lines above the headline among which its author's name stands, and words of it. */
const LINES_ABOVE = 5;
const MOST_NAME_WORDS = 4;

/** Who wrote a text and when, as lines directly above its headline say. */
export type HeadAbove = { readonly authors: readonly string[]; readonly date: string };

/**
 * The author and the day directly above the headline, with a reading time between at most, as blogs of a service have them; the
 * name stands alone behind the text again. Null where no such lines are, or the text has a day of its own below.
 */
export function headAbove(
  passages: readonly Signed[],
  title: number,
  textEnd: number,
): HeadAbove | null {
  const start = Math.max(0, title - LINES_ABOVE);
  const day = passages.slice(start, Math.max(0, title)).findLastIndex(isDateLine) + start;
  const { sign } = passages[day] ?? NOTHING;
  if (sign.kind !== "meta" || sign.date === null) return null;
  const isDirect = passages.slice(day + 1, title).every(isSiteLine);
  const name = isDirect ? nameAlone(passages[day - 1]) : null;
  const isSaidAgain = passages.slice(textEnd).some(({ text }) => text === name);
  return name === null || !isSaidAgain ? null : { authors: [name], date: sign.date };
}

/** Whether a line gives the day of a change alone. */
export function isChange({ text }: Signed, language: string | null): boolean {
  return readDateLine(text, language)?.isUpdate === true;
}

/** The author above the headline whose name stands above a link to all of the author's texts; none where there is no such. */
export function authorAboveLink(passages: readonly Signed[], title: number): readonly string[] {
  for (let place = Math.max(0, title - LINES_ABOVE); place < title - 1; place += 1) {
    const below = passages[place + 1]?.sign;
    const isLink = below?.kind === "furniture" && below.rule.name === "author box";
    const name = isLink ? nameAlone(passages[place]) : null;
    if (name !== null) return [name];
  }
  return [];
}

/**
 * The author between the day above the headline and the headline, perhaps above what the author is, in languages whose labels
 * have small letters; none where there is no such line, or the menu has it.
 * @param language BCP 47 tag of the text, or null.
 */
export function authorBelowDay(
  passages: readonly Signed[],
  title: number,
  language: string | null,
): readonly string[] {
  const start = Math.max(0, title - LINES_ABOVE);
  const above = passages.slice(start, Math.max(0, title));
  const day = above.findLastIndex(isDateLine);
  if (day === -1 || !tellsNames(language)) return [];
  const place = [title - 1, title - 2].find(
    (at) => at > start + day && nameAlone(passages[at]) !== null,
  );
  const name = place === undefined ? null : nameAlone(passages[place]);
  const isInMenu = passages.slice(0, place).some(({ text }) => text === name);
  return name === null || isInMenu ? [] : [name];
}

/** The first and last name that are all of a line, or null. */
export function nameAlone(passage: Signed | undefined): string | null {
  const name = nameInAnyCase(passage);
  return name === passage?.text ? name : null;
}

/** The same where the line has other letters in capitals than a person writes, `ANA BELL`. */
export function nameInAnyCase(passage: Signed | undefined): string | null {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind !== "short" || words < 2 || words > MOST_NAME_WORDS) return null;
  const [name, other] = unmarkedNames(text);
  const isWhole = name?.toLowerCase() === text.toLowerCase();
  return isWhole && other === undefined ? name : null;
}
